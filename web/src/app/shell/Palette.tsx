// The palette: go anywhere, find any record, do what the page can do, by typing.
import Dialog from '@mui/material/Dialog'
import { Command } from 'cmdk'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { pageCommands } from '@/platform/command/pageCommands'
import { closePalette, paletteReady, paletteState } from '@/platform/command/palette'
import type { Hit } from '@/platform/module/manifest'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import { modules, places } from '../modules'
import styles from './palette.module.css'

const SEARCH_WAIT_MS = 90
const PAGES = '/'
const ACTIONS = '>'

type Item = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly run: () => void
}
type Group = { readonly id: string; readonly heading: string; readonly items: readonly Item[] }

export default function Palette() {
  const { t } = useTranslation('platform')
  return (
    <Dialog
      open
      onClose={closePalette}
      slotProps={{ paper: { className: styles.paper, 'aria-label': t('palette.title') } }}
    >
      <Inside />
    </Dialog>
  )
}

/** Its own component: the dialog draws it one step later, and only then is there a field to take the keys. */
function Inside() {
  const { t } = useTranslation('platform')
  const [early] = useState(paletteState)
  const [typed, setTyped] = useState(early.text)
  const [active, setActive] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const takeFirst = useRef(early.submit)
  const { groups, pending } = useGroups(typed)
  const items = groups.flatMap((g) => g.items)
  const first = items[0]

  const follow = (item: Item) => {
    takeFirst.current = false
    closePalette()
    item.run()
  }
  const latest = useRef(follow)
  latest.current = follow

  useLayoutEffect(() => {
    // Keys may have come between the first drawing and now: take them all, then the field listens itself.
    const { text, submit } = paletteState()
    setTyped(text)
    if (submit) takeFirst.current = true
    field.current?.focus()
    paletteReady()
  }, [])

  const firstId = first?.id ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first item is new with each drawing, its id is not
  useEffect(() => {
    setActive(firstId)
    if (!pending && takeFirst.current && first) latest.current(first)
  }, [firstId, pending])

  return (
    <Command
      label={t('palette.title')}
      shouldFilter={false}
      value={active}
      onValueChange={setActive}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !pending) return
        event.preventDefault()
        takeFirst.current = true
      }}
    >
      <Command.Input
        ref={field}
        value={typed}
        onValueChange={setTyped}
        placeholder={t('palette.placeholder')}
        className={styles.field}
      />
      <Command.List className={styles.list}>
        {!pending && items.length === 0 && <div className={styles.none}>{t('palette.nothing')}</div>}
        {groups.map((group) => (
          <Command.Group key={group.id} heading={group.heading} className={styles.group}>
            {group.items.map((item) => (
              <Command.Item key={item.id} value={item.id} onSelect={() => follow(item)} className={styles.item}>
                <span>{item.label}</span>
                {item.detail && <small>{item.detail}</small>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
      <Hints />
    </Command>
  )
}

function Hints() {
  const { t } = useTranslation('platform')
  const prefixes = modules.flatMap((m) =>
    (m.find ?? []).flatMap((f) => (f.prefix ? [[f.prefix, t(`find.${f.id}`, { ns: m.name })]] : [])),
  )
  const all = [[PAGES, t('palette.pages')], [ACTIONS, t('palette.actions')], ...prefixes]
  return (
    <div className={styles.hints} aria-hidden>
      {all.map(([sign, word]) => (
        <span key={sign}>
          <kbd>{sign}</kbd> {word}
        </span>
      ))}
    </div>
  )
}

function useGroups(typed: string): { groups: readonly Group[]; pending: boolean } {
  const { t } = useTranslation('platform')
  const navigate = useNavigate()
  const path = useCompanyPath()
  const can = useCan()
  const text = typed.trim()
  const go = (to: string) => () => void navigate(path(to))
  const only = text.startsWith(PAGES) ? 'pages' : text.startsWith(ACTIONS) ? 'actions' : null
  const { hits, pending } = useHits(only ? '' : text)
  const wanted = (only ? text.slice(1) : text).trim().toLowerCase()
  const fits = (item: Item) => wanted === '' || item.label.toLowerCase().includes(wanted)

  const pages: Item[] = places
    .filter((p) => can(p.can))
    .map((p) => ({ id: `page ${p.module} ${p.id}`, label: t(`nav.${p.id}`, { ns: p.module }), run: go(p.to) }))
  const commands: Item[] = modules.flatMap((m) =>
    (m.commands ?? [])
      .filter((c) => !c.can || can(c.can))
      .map((c) => ({ id: `command ${m.name} ${c.id}`, label: t(`commands.${c.id}`, { ns: m.name }), run: go(c.to) })),
  )
  const own: Item[] = pageCommands().map((c) => ({ id: `own ${c.id}`, label: c.label, run: c.run }))
  const records: Group[] = hits.map((h) => ({
    id: h.id,
    heading: t(`find.${h.id}`, { ns: h.module }),
    items: h.hits.map((hit) => ({ id: `${h.id} ${hit.id}`, label: hit.label, detail: hit.detail, run: go(hit.to) })),
  }))
  const actions: Group = { id: 'actions', heading: t('palette.actions'), items: [...own, ...commands].filter(fits) }
  const pageGroup: Group = { id: 'pages', heading: t('palette.pages'), items: pages.filter(fits) }
  const groups =
    only === 'pages'
      ? [pageGroup]
      : only === 'actions'
        ? [actions]
        : [...exactFirst(records, wanted), actions, pageGroup]
  return { groups: groups.filter((g) => g.items.length > 0), pending }
}

// A number typed in full means that record, whatever else was found.
function exactFirst(records: readonly Group[], wanted: string): Group[] {
  const rank = (g: Group) => (g.items.some((i) => i.label.toLowerCase() === wanted) ? 0 : 1)
  return [...records].sort((a, b) => rank(a) - rank(b))
}

type Found = { readonly id: string; readonly module: string; readonly hits: readonly Hit[] }

function useHits(text: string): { hits: readonly Found[]; pending: boolean } {
  const { apollo } = useCompany().client
  const can = useCan()
  const [found, setFound] = useState<{ text: string; hits: readonly Found[] }>({ text: '', hits: [] })
  const finders = useMemo(
    () => modules.flatMap((m) => (m.find ?? []).filter((f) => can(f.can)).map((f) => ({ ...f, module: m.name }))),
    [can],
  )
  useEffect(() => {
    if (!text) {
      setFound({ text: '', hits: [] })
      return
    }
    let gone = false
    const timer = setTimeout(async () => {
      const chosen = finders.find((f) => f.prefix && text.startsWith(f.prefix))
      const asked = chosen ? [chosen] : finders
      const words = chosen ? text.slice(chosen.prefix?.length ?? 0).trim() : text
      const hits = await Promise.all(
        asked.map(async (f) => {
          const find = await f.load()
          return { id: f.id, module: f.module, hits: await find(apollo, words).catch(() => []) }
        }),
      )
      if (!gone) setFound({ text, hits })
    }, SEARCH_WAIT_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [text, finders, apollo])
  return { hits: found.text === text ? found.hits : [], pending: found.text !== text }
}
