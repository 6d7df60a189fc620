// The lines of a document as a grid made for the keyboard: Enter adds, arrows move, Alt+Del removes, Ctrl+Z takes back, a spreadsheet pastes in.
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { TFunction } from 'i18next'
import { Plus, X } from 'lucide-react'
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  memo,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/useLocale'
import { useShortcut } from '../keys/useShortcut'
import { isNumeric } from '../list/cells'
import { decimal, isZero } from '../money/decimal'
import { currencyDigits, formatAmount, formatQuantity, formatRate } from '../money/format'
import { lineAmount } from '../money/totals'
import { useCompany } from '../session/company'
import { toast } from '../toast/toasts'
import styles from './document.module.css'
import { LineCell } from './LineCell'
import type { LineStore } from './lineStore'
import { isTable, pasted, tableOf } from './paste'
import type { LineColumn, LinesSpec } from './spec'

const ROW_HEIGHT = 36
const CARD_ROW_HEIGHT = 46
const OVERSCAN_ROWS = 6
const FOCUS_TRIES = 5
const PHONE = '(max-width: 700px)'

type Props<D, L extends object> = {
  readonly spec: LinesSpec<D, L>
  readonly store: LineStore<L>
  readonly currency: string
  readonly locked: boolean
  readonly word: TFunction
}

const template = <L,>(columns: readonly LineColumn<L>[]): string =>
  `36px ${columns.map((c) => `minmax(${c.width}px, ${c.width}fr)`).join(' ')} minmax(96px, 110fr) 36px`

const PLACE_AND_AMOUNT_PX = 36 + 96 + 36

/** Rows are as wide as their columns at least, all alike, whatever stands in them. */
const leastWidth = <L,>(columns: readonly LineColumn<L>[]): number =>
  columns.reduce((sum, c) => sum + c.width, PLACE_AND_AMOUNT_PX)

// On a phone, what is typed as words takes the whole width; what is only shown stands among the numbers.
const isWide = <L,>(column: LineColumn<L>): boolean =>
  column.kind === 'ref' || (column.kind === 'text' && !column.readOnly)

const CARD_CELLS_IN_ROW = 3
const CARD_PADDING = 18

/** Give the height of a line as a card: a row for each wide cell, three of the others in a row, the amount last. */
const cardHeight = <L,>(columns: readonly LineColumn<L>[]): number => {
  const wide = columns.filter(isWide).length
  const rows = wide + Math.ceil((columns.length - wide + 1) / CARD_CELLS_IN_ROW)
  return rows * CARD_ROW_HEIGHT + CARD_PADDING
}

export function LineGrid<D, L extends object>({ spec, store, currency, locked, word }: Props<D, L>) {
  const { t } = useTranslation('platform')
  const { profile, client } = useCompany()
  const locale = useLocale()
  const phone = useMediaQuery(PHONE)
  const order = useSyncExternalStore(store.subscribeOrder, store.order)
  const box = useRef<HTMLDivElement>(null)
  const { columns } = spec
  const shrinking = !locked && !spec.isFixed
  const growing = shrinking && !spec.addsNone
  const height = phone ? cardHeight(columns) : ROW_HEIGHT
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: OVERSCAN_ROWS,
    getItemKey: (i) => order[i] ?? i,
    scrollPaddingStart: phone ? 0 : ROW_HEIGHT,
  })

  const focusSoon = (row: number, column: string, tries = FOCUS_TRIES) => {
    requestAnimationFrame(() => {
      const cell = cellAt(box.current, row, column)
      if (cell) cell.focus()
      else if (tries > 0) focusSoon(row, column, tries - 1)
    })
  }
  // At once where the cell is on the page: the next key may come before the next frame, and belongs there already.
  const focus = (row: number, column: string) => {
    virtual.scrollToIndex(row)
    const cell = cellAt(box.current, row, column)
    if (cell) cell.focus()
    else focusSoon(row, column)
  }
  const first = columns.find((c) => !c.readOnly)?.id ?? ''
  const add = () => {
    const key = flushSync(() => store.insert(store.order().length, spec.blank(profile)))
    if (key === null) toast({ text: t('lines.full'), tone: 'bad' })
    else focus(store.order().length - 1, first)
  }
  const removeAt = (row: number, column: string) => {
    const key = store.order()[row]
    if (!key) return
    flushSync(() => store.remove(key))
    if (store.order().length) focus(Math.min(row, store.order().length - 1), column)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    const mod = event.ctrlKey || event.metaKey
    if (locked || event.defaultPrevented) return
    if (mod && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      flushSync(() => (event.shiftKey ? store.redo() : store.undo()))
      // The cell may have gone with its line; the next step back is asked for in the grid too.
      const last = store.order().length - 1
      if (place && last >= 0 && !box.current?.contains(document.activeElement))
        focus(Math.min(place.row, last), place.column)
    } else if (!place || mod) return
    else if (event.altKey && event.key === 'Delete' && shrinking) {
      event.preventDefault()
      removeAt(place.row, place.column)
    } else if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault()
      if (place.row < order.length - 1) focus(place.row + 1, place.column)
      else if (growing && !spec.isBlank(store.get(order[place.row]!)!)) add()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey && !isSelect(event.target)) {
      event.preventDefault()
      const row = place.row + (event.key === 'ArrowDown' ? 1 : -1)
      if (row >= 0 && row < order.length) focus(row, place.column)
    }
  }

  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (!place || locked || !isTable(text)) return
    event.preventDefault()
    const from = columns.findIndex((c) => c.id === place.column)
    const rows = growing ? tableOf(text) : tableOf(text).slice(0, order.length - place.row)
    void pasted(rows, columns, from, spec.blank(profile), locale, client.apollo).then(({ changes, notFound }) => {
      const written = store.paste(place.row, changes, () => spec.blank(profile))
      focus(Math.max(0, place.row + written - 1), place.column)
      toast({ text: t('lines.pasted', { count: written }), undo: () => store.undo() })
      if (notFound.length) toast({ text: t('lines.notFound', { list: notFound.join(', ') }), tone: 'bad' })
    })
  }

  const tracks = useMemo(() => ({ gridTemplateColumns: template(columns), minWidth: leastWidth(columns) }), [columns])
  return (
    <section className={styles.lines} aria-label={t('lines.title')}>
      {!locked && <LineKeys growing={growing} shrinking={shrinking} />}
      <div
        ref={box}
        role="grid"
        tabIndex={-1}
        className={styles.grid}
        aria-label={t('lines.title')}
        aria-rowcount={order.length + 1}
        aria-readonly={locked}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <div role="row" aria-rowindex={1} className={styles.head} style={tracks}>
          <span role="columnheader">#</span>
          {columns.map((c) => (
            <span key={c.id} role="columnheader" className={isNumeric(c.kind) ? styles.numeric : undefined}>
              {word(`lines.${c.id}`)}
            </span>
          ))}
          <span role="columnheader" className={styles.numeric}>
            {t('lines.amount')}
          </span>
          <span role="columnheader">
            <span className="visually-hidden">{t('lines.remove')}</span>
          </span>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => (
            <Row
              key={item.key}
              lineKey={order[item.index] ?? ''}
              row={item.index}
              top={item.start}
              height={height}
              tracks={phone ? undefined : tracks}
              spec={spec}
              store={store}
              currency={currency}
              locked={locked}
              removable={shrinking}
              word={word}
              onFocus={focusSoon}
              onRemove={removeAt}
            />
          ))}
        </div>
      </div>
      <LineFaults spec={spec} store={store} word={word} onOpen={focus} />
      {growing && (
        <Button onClick={add} startIcon={<Plus size={15} aria-hidden />} sx={{ alignSelf: 'start' }} data-add-line>
          {t('lines.add')}
        </Button>
      )}
    </section>
  )
}

const cellAt = (box: HTMLElement | null, row: number, column: string): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[name="lines.${row}.${column}"]`) ?? null

/** Says in words what was refused on the lines, and leads to the cell. */
function LineFaults<D, L extends object>({
  spec,
  store,
  word,
  onOpen,
}: Pick<Props<D, L>, 'spec' | 'store' | 'word'> & { onOpen: (row: number, column: string) => void }) {
  const { t } = useTranslation('platform')
  const faults = useSyncExternalStore(store.subscribeErrors, store.allErrors)
  if (faults.length === 0) return null
  return (
    <ul className={styles.faults} role="alert">
      {faults.map(({ key, row, column, message }) => {
        const known = spec.columns.find((c) => c.id === column)
        const place = known ? `${row + 1}, ${word(`lines.${known.id}`)}` : String(row + 1)
        return (
          <li key={`${key}${column}${message}`}>
            <button type="button" onClick={() => onOpen(row, known?.id ?? spec.columns[0]?.id ?? '')}>
              {t('lines.fault', { place })}
            </button>{' '}
            {message}
          </li>
        )
      })}
    </ul>
  )
}

const isSelect = (target: EventTarget): boolean => target instanceof HTMLSelectElement

function placeOf(target: EventTarget): { row: number; column: string } | null {
  const name = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : ''
  const match = /^lines\.(\d+)\.(.+)$/.exec(name)
  return match ? { row: Number(match[1]), column: match[2]! } : null
}

/** Names the keys of the grid in the shortcut help; the grid handles them itself. */
function LineKeys({ growing, shrinking }: { growing: boolean; shrinking: boolean }) {
  const { t } = useTranslation('platform')
  useShortcut({ keys: 'ArrowUp', description: t('keys.lineUp'), scope: 'page' })
  useShortcut({ keys: 'ArrowDown', description: t('keys.lineDown'), scope: 'page' })
  useShortcut({ keys: 'Enter', description: growing ? t('keys.lineEnter') : t('keys.lineDown'), scope: 'page' })
  useShortcut({ keys: 'mod+z', description: t('keys.undo'), scope: 'page' })
  useShortcut({ keys: 'mod+shift+z', description: t('keys.redo'), scope: 'page' })
  return shrinking ? <RemoveKey /> : null
}

function RemoveKey() {
  const { t } = useTranslation('platform')
  useShortcut({ keys: 'alt+Delete', description: t('keys.lineRemove'), scope: 'page' })
  return null
}

type RowProps<D, L extends object> = Props<D, L> & {
  lineKey: string
  row: number
  top: number
  height: number
  tracks: CSSProperties | undefined
  removable: boolean
  onFocus: (row: number, column: string) => void
  onRemove: (row: number, column: string) => void
}

function PlainRow<D, L extends object>(props: RowProps<D, L>) {
  const { lineKey, row, top, height, tracks, spec, store, currency, locked, removable, word, onFocus, onRemove } = props
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const line = useSyncExternalStore(store.subscribeRow(lineKey), () => store.get(lineKey))
  const errors = useSyncExternalStore(store.subscribeRow(lineKey), () => store.errorsOf(lineKey))
  if (!line) return null
  const { columns } = spec
  const after = (index: number) => columns.slice(index + 1).find((c) => !c.readOnly && isNumeric(c.kind))?.id
  const wholeLine = errors.find((e) => !columns.some((c) => c.id === e.column))
  const amount = lineAmount(spec.totals(line), currencyDigits(currency))
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={tracks ? styles.row : styles.card}
      style={{ height, transform: `translateY(${top}px)`, ...tracks }}
    >
      <span role="gridcell" className={styles.place} title={wholeLine?.message} data-invalid={!!wholeLine || undefined}>
        {row + 1}
      </span>
      {columns.map((column, i) => (
        <span key={column.id} role="gridcell" className={styles.cell} data-wide={isWide(column) || undefined}>
          {!tracks && <small aria-hidden>{word(`lines.${column.id}`)}</small>}
          {locked || column.readOnly ? (
            <span className={isNumeric(column.kind) ? styles.shownNumeric : styles.shown}>
              {shown(column, line, locale, currency)}
            </span>
          ) : (
            <LineCell
              column={column}
              line={line}
              name={`lines.${row}.${column.id}`}
              label={`${word(`lines.${column.id}`)} ${row + 1}`}
              error={errors.find((e) => e.column === column.id)?.message}
              onPatch={(change) => store.patch(lineKey, change)}
              onPicked={() => onFocus(row, after(i) ?? column.id)}
            />
          )}
        </span>
      ))}
      <span role="gridcell" className={`${styles.cell} ${styles.amount}`} data-line-amount>
        {formatAmount({ amount, currency }, locale)}
      </span>
      <span role="gridcell" className={styles.removeCell}>
        {removable && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.remove}
            aria-label={t('lines.removeLine', { row: row + 1 })}
            onClick={() => onRemove(row, columns[0]?.id ?? '')}
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </span>
    </div>
  )
}

// memo loses the type parameters; the component is the same.
const Row = memo(PlainRow) as unknown as typeof PlainRow

function shown<L extends object>(column: LineColumn<L>, line: L, locale: string, currency: string): string {
  if (column.kind === 'ref' || column.kind === 'choice') return column.label(line)
  const value = line[column.id]
  if (typeof value !== 'string' || value === '') return ''
  if (column.kind === 'rate') return isZero(decimal(value)) ? '' : formatRate(value, locale)
  if (column.kind === 'money') return formatAmount({ amount: value, currency }, locale)
  return column.kind === 'text' ? value : formatQuantity(value, locale)
}
