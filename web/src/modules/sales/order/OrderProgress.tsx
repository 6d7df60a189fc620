// What has become of each line of a confirmed order, and what the order earns.
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import { compare, decimal } from '@/platform/money/decimal'
import { formatMoney, formatQuantity } from '@/platform/money/format'
import type { SalesOrderDetailFragment } from './order.generated'
import styles from './order.module.css'

const isSame = (a: string, b: string) => compare(decimal(a), decimal(b)) === 0

export function OrderProgress({ record: order }: { record: SalesOrderDetailFragment }) {
  const { t } = useTranslation('sales')
  const locale = useLocale()
  // Before all goods have left, their cost is not known: what would be shown is no margin yet.
  const isComplete = order.fulfilment === 'DELIVERED' || order.fulfilment === 'NONE'
  const margin = isComplete ? order.margin : null
  if (order.state === 'DRAFT' || order.state === 'CANCELLED') return null
  const done = (quantity: string, line: { quantity: string }) => (
    <td data-open={!isSame(quantity, line.quantity) || undefined}>{formatQuantity(quantity, locale)}</td>
  )
  return (
    <section className={styles.progress} aria-labelledby="order-progress">
      <h2 id="order-progress">{t('order.progress.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('order.progress.line')}</th>
            <th scope="col">{t('order.progress.ordered')}</th>
            <th scope="col">{t('order.progress.reserved')}</th>
            <th scope="col">{t('order.progress.delivered')}</th>
            <th scope="col">{t('order.progress.invoiced')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.description}</th>
              <td>
                {formatQuantity(line.quantity, locale)} {line.unit.code}
              </td>
              <td>{formatQuantity(line.reserved, locale)}</td>
              {line.product?.kind === 'GOODS' ? done(line.delivered, line) : <td>–</td>}
              {done(line.invoiced, line)}
            </tr>
          ))}
        </tbody>
      </table>
      {margin && (
        <p className={styles.margin}>
          {t('order.progress.margin')} <b>{formatMoney(margin, locale)}</b>
        </p>
      )}
    </section>
  )
}
