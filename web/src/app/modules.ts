// Gathers the modules from their folders: nothing else lists them.

import type { RefSpec } from '@/platform/form/refs'
import { registerRef } from '@/platform/form/refs'
import { needWords } from '@/platform/i18n/i18n'
import { type Module, type NavEntry, SETTINGS_GROUPS, type SettingsSection } from '@/platform/module/manifest'

const found = import.meta.glob<Module>('../modules/*/module.ts', { eager: true, import: 'default' })

export const modules: readonly Module[] = Object.values(found).sort((a, b) => a.name.localeCompare(b.name))

/** Offer every module's records to the pickers. */
export function registerRefs(): void {
  for (const module of modules)
    for (const [typename, load] of Object.entries(module.refs ?? {}))
      registerRef(typename, load as () => Promise<RefSpec>)
}

export type Place = NavEntry & { readonly module: string }

/** The places of the rail, in their order. */
export const places: readonly Place[] = modules
  .flatMap((m) => (m.nav ?? []).map((entry) => ({ ...entry, module: m.name })))
  .sort((a, b) => a.order - b.order)

export type Section = SettingsSection & { readonly module: string }

/** The sections of the company's settings, group by group, in their order. */
export const sections: readonly Section[] = modules
  .flatMap((m) => (m.settings ?? []).map((section) => ({ ...section, module: m.name })))
  .sort((a, b) => SETTINGS_GROUPS.indexOf(a.group) - SETTINGS_GROUPS.indexOf(b.group) || a.order - b.order)

/** Have the words of a module's own pages, `<name>.later.json`, come beside the code of each of them. */
export function withWords<T extends { lazy?: unknown }>(module: string, route: T): T {
  const load = route.lazy
  if (typeof load !== 'function') return route
  return { ...route, lazy: async () => (await Promise.all([load(), needWords(module)]))[0] }
}

/** Where a notification about a record leads, inside the company; null when no module knows. */
export function addressOf(kind: string | null | undefined, id: string | null | undefined): string | null {
  if (!kind || !id) return null
  for (const module of modules) {
    const address = Object.entries(module.addresses ?? {}).find(([k]) => k === kind)?.[1]
    if (address) return address(id)
  }
  return null
}
