// The company a screen belongs to: its address, its client, its profile and what this person may do in it.
import { createContext, useCallback, useContext, useMemo } from 'react'
import type { CompanyClient } from '../graphql/client'
import type { ViewerFieldsFragment } from './session.generated'

export type Viewer = ViewerFieldsFragment
export type CompanyProfile = NonNullable<Viewer['company']>

export type CompanyAtHand = {
  readonly client: CompanyClient
  readonly viewer: Viewer
  readonly profile: CompanyProfile
}

export const CompanyContext = createContext<CompanyAtHand | null>(null)

/** Give the company of this screen; for use below the company's routes only. */
export function useCompany(): CompanyAtHand {
  const company = useContext(CompanyContext)
  if (!company) throw new Error('useCompany needs a company route above it.')
  return company
}

/** Name the time zone in which this person reads instants: their own, or the company's. */
export function useZone(): string {
  const { viewer, profile } = useCompany()
  return viewer.profile.zone ?? profile.zone
}

/** Write an address inside a company: ("acme", "sales/orders") is "/c/acme/sales/orders". */
export const companyPath = (slug: string, to: string): string => `/c/${encodeURIComponent(slug)}/${to}`

/** Give a function that writes addresses inside the company at hand. */
export function useCompanyPath(): (to: string) => string {
  const { slug } = useCompany().client
  return useCallback((to) => companyPath(slug, to), [slug])
}

/** Give a function that says whether this person has a permission. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useCompany().viewer
  return useMemo(() => {
    const held = new Set(permissions)
    return (permission) => held.has(permission)
  }, [permissions])
}
