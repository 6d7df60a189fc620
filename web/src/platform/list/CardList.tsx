// The same list on a phone: two lines a record, tall enough for a thumb, still only a screenful in the page.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { CompanyLink } from '../session/CompanyLink'
import { type CellContext, cell } from './cells'
import { useEnsured, useKeptPlace } from './DataTable'
import styles from './list.module.css'
import type { ListSpec, ListVariables } from './spec'
import { useRow } from './useRow'

const CARD_HEIGHT = 60
const OVERSCAN_ROWS = 6

export function CardList<TData, V extends ListVariables, R extends { id: string }>({
  label,
  placeKey,
  total,
  idAt,
  ensure,
  spec,
  context,
}: {
  label: string
  placeKey: string
  total: number
  idAt: (row: number) => string | undefined
  ensure: (from: number, to: number) => void
  spec: ListSpec<TData, V, R>
  context: CellContext
}) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: Math.max(total, 0),
    getScrollElement: () => box.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: OVERSCAN_ROWS,
  })
  const items = virtual.getVirtualItems()
  useEnsured(items[0]?.index ?? 0, items.at(-1)?.index ?? 0, ensure)
  useKeptPlace(`${placeKey}#cards`, box, total >= 0)
  return (
    <div ref={box} className={styles.cards} tabIndex={0} role="region" aria-label={label} aria-busy={total < 0}>
      <div role="list" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const id = idAt(item.index)
          const transform = `translateY(${item.start}px)`
          return (
            <div role="listitem" key={item.key} aria-setsize={total} aria-posinset={item.index + 1}>
              {id ? (
                <Card spec={spec} id={id} context={context} transform={transform} />
              ) : (
                <div className={styles.card} style={{ transform }}>
                  <span className={styles.bone} style={{ width: '50%' }} />
                </div>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Card<TData, V extends ListVariables, R extends { id: string }>({
  spec,
  id,
  context,
  transform,
}: {
  spec: ListSpec<TData, V, R>
  id: string
  context: CellContext
  transform: string
}) {
  const row = useRow(spec, id)
  const at = (place: 'title' | 'detail' | 'end') =>
    spec.columns
      .filter((c) => c.phone === place)
      .map((c) => <span key={c.id}>{row ? cell(c, row, context) : null}</span>)
  return (
    <CompanyLink to={spec.open(id, row)} className={styles.card} style={{ transform }}>
      <span className={styles.cardTitle}>{at('title')}</span>
      <span className={styles.cardEnd}>{at('end')}</span>
      <span className={styles.cardDetail}>{at('detail')}</span>
    </CompanyLink>
  )
}
