// The footer of a list: sums over all rows that the filters let through, not only those on the screen.
import { useTranslation } from 'react-i18next'
import { formatAmount } from '../money/format'
import { isNumeric } from './cells'
import styles from './list.module.css'
import type { Column, ListAnswer } from './spec'

export function Sums<R, F>({
  columns,
  sums,
  locale,
}: {
  columns: readonly Column<R, F>[]
  sums: ListAnswer['sums']
  locale: string
}) {
  const { t } = useTranslation('platform')
  return columns.map((column, i) => {
    const sum = column.footer ? sums?.[column.id] : null
    return (
      <div
        key={column.id}
        className={isNumeric(column.kind) ? styles.numeric : undefined}
        data-sum={sum ? column.id : undefined}
      >
        {sum ? formatAmount(sum, locale) : i === 0 ? t('list.sum') : null}
      </div>
    )
  })
}
