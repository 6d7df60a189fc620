// The table of a long list: plain rows in a virtual grid, moved through by keyboard, never more than a screenful in the page.
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import styles from './list.module.css'

export const ROW_HEIGHT = 36
const OVERSCAN_ROWS = 8
const PAGE_STEP = 15
const RANGE_WAIT_MS = 40

export type Heading = {
  readonly id: string
  readonly label: string
  readonly width: number
  readonly numeric: boolean
  readonly sorted: 'ascending' | 'descending' | null
  readonly onSort: (() => void) | null
}

type Place = { top: number; cursor: number }
const places = new Map<string, Place>()

export type DataTableProps = {
  readonly label: string
  /** Remembers where the reader was, for coming back. */
  readonly placeKey: string
  readonly headings: readonly Heading[]
  readonly total: number
  readonly idAt: (row: number) => string | undefined
  readonly ensure: (from: number, to: number) => void
  readonly onOpen: (id: string) => void
  readonly renderRow: (id: string) => ReactNode
  readonly footer: ReactNode | null
}

const PADDING_PX = 24

/** Rows are as wide as their columns at least, all alike, whatever stands in them. */
const leastWidth = (headings: readonly Heading[]): number => headings.reduce((sum, h) => sum + h.width, PADDING_PX)

export const template = (headings: readonly Heading[]): string =>
  headings.map((h) => `minmax(${h.width}px, ${h.width}fr)`).join(' ')

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_STEP,
  PageUp: -PAGE_STEP,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Call `ensure` for the rows on the screen, once the scrolling has paused. */
export function useEnsured(first: number, last: number, ensure: (from: number, to: number) => void): void {
  useEffect(() => {
    const timer = setTimeout(() => ensure(first, last), RANGE_WAIT_MS)
    return () => clearTimeout(timer)
  }, [first, last, ensure])
}

/** Keep the scroll position of a box under a key while the application lives. */
export function useKeptPlace(key: string, box: RefObject<HTMLElement | null>, ready: boolean): Place {
  const place = useRef<Place>({ top: 0, cursor: 0 })
  useEffect(() => {
    const element = box.current
    if (!element || !ready) return
    const kept = places.get(key) ?? { top: 0, cursor: 0 }
    places.set(key, kept)
    place.current = kept
    element.scrollTop = kept.top
    const onScroll = () => {
      kept.top = element.scrollTop
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => element.removeEventListener('scroll', onScroll)
  }, [key, box, ready])
  return place.current
}

export function DataTable(props: DataTableProps) {
  const { label, placeKey, headings, total, idAt, ensure, onOpen, renderRow, footer } = props
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: Math.max(total, 0),
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: ROW_HEIGHT,
    scrollPaddingEnd: footer ? ROW_HEIGHT : 0,
  })
  const items = virtual.getVirtualItems()
  useEnsured(items[0]?.index ?? 0, items.at(-1)?.index ?? 0, ensure)
  useKeptPlace(placeKey, box, total >= 0)
  const [cursor, setCursor] = useState(() => places.get(placeKey)?.cursor ?? 0)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = Math.max(0, Math.min(total - 1, cursor + step))
      const place = places.get(placeKey)
      if (place) place.cursor = next
      setCursor(next)
      virtual.scrollToIndex(next)
    } else if (event.key === 'Enter') {
      const open = idAt(cursor)
      if (open) onOpen(open)
    }
  }

  const columns = template(headings)
  const tracks = { gridTemplateColumns: columns, minWidth: leastWidth(headings) }
  const shown = items.some((item) => item.index === cursor)
  return (
    <div
      ref={box}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={headings.length}
      aria-activedescendant={shown ? `${id}-${cursor}` : undefined}
      aria-busy={total < 0}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={tracks}>
        {headings.map((h) => (
          <div
            key={h.id}
            role="columnheader"
            aria-sort={h.onSort ? (h.sorted ?? 'none') : undefined}
            className={h.numeric ? styles.numeric : undefined}
          >
            {h.onSort ? (
              <button type="button" className={styles.sort} data-sorted={h.sorted ?? undefined} onClick={h.onSort}>
                {h.label}
              </button>
            ) : (
              h.label
            )}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = idAt(item.index)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              className={styles.row}
              data-cursor={item.index === cursor || undefined}
              style={{ ...tracks, transform: `translateY(${item.start}px)` }}
              onClick={(event) => {
                setCursor(item.index)
                const onLink = event.target instanceof Element && event.target.closest('a, button')
                if (row && !onLink && !getSelection()?.toString()) onOpen(row)
              }}
            >
              {row ? renderRow(row) : <Bones count={headings.length} seed={item.index} />}
            </div>
          )
        })}
      </div>
      {total < 0 && <Waiting tracks={tracks} count={headings.length} />}
      {footer && (
        <div className={styles.foot} style={tracks} role="presentation">
          {footer}
        </div>
      )}
    </div>
  )
}

const WAITING_ROWS = 12

function Waiting({ tracks, count }: { tracks: CSSProperties; count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: WAITING_ROWS }, (_, i) => (
        <div key={String(i)} className={styles.waiting} style={tracks}>
          <Bones count={count} seed={i} />
        </div>
      ))}
    </div>
  )
}

function Bones({ count, seed }: { count: number; seed: number }) {
  return Array.from({ length: count }, (_, i) => (
    <div key={String(i)} role="gridcell" aria-busy="true">
      <span className={styles.bone} style={{ width: `${40 + ((seed * 7 + i * 13) % 5) * 10}%` }} />
    </div>
  ))
}
