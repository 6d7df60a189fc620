// The totals of a document, always in sight: calculated while somebody types, the server's own figures otherwise.
import { memo, useDeferredValue, useSyncExternalStore } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/useLocale'
import { currencyDigits, formatMoney, formatRate } from '../money/format'
import { documentTotals } from '../money/totals'
import { useCompany } from '../session/company'
import styles from './document.module.css'
import type { LineStore } from './lineStore'
import type { DocumentSpec, ServerTotals } from './spec'

type Props<TData, D extends { id: string; version: number }, V extends FieldValues, L extends object> = {
  spec: DocumentSpec<TData, D, V, L>
  record: D | null
  store: LineStore<L>
  dirty: boolean
}

function LiveTotals<TData, D extends { id: string; version: number }, V extends FieldValues, L extends object>({
  spec,
  record,
  store,
  dirty,
}: Props<TData, D, V, L>) {
  const { profile } = useCompany()
  const values = useWatch() as V
  const version = useDeferredValue(useSyncExternalStore(store.subscribe, () => store.version))
  const terms = spec.terms(values, record, profile)
  const calculated =
    dirty || !record
      ? documentTotals({
          lines: store.all().map(spec.lines.totals),
          digits: currencyDigits(terms.currency),
          pricesIncludeTax: terms.pricesIncludeTax,
          rounding: profile.taxRounding,
          discount: terms.discount,
        })
      : null
  const totals: ServerTotals | null = dirty || !record ? calculated : spec.serverTotals(record)
  return <Shown totals={totals} currency={terms.currency} version={version} />
}

/** Shows the totals of lines and header. */
export const DocumentTotals = memo(LiveTotals) as unknown as typeof LiveTotals

function Shown({ totals, currency, version }: { totals: ServerTotals | null; currency: string; version: number }) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const money = (amount: string) => formatMoney({ amount, currency }, locale)
  if (!totals)
    return (
      <dl className={styles.totals} data-totals>
        <div>
          <dt>{t('totals.total')}</dt>
          <dd data-total="total">–</dd>
        </div>
      </dl>
    )
  const taxed = totals.taxRows.filter((row) => !/^-?0*\.?0*$/.test(row.rate))
  return (
    <dl className={styles.totals} data-totals data-version={version}>
      <div>
        <dt>{t('totals.net')}</dt>
        <dd data-total="net">{money(totals.net)}</dd>
      </div>
      {taxed.map((row) => (
        <div key={`${row.rate}${row.base}`}>
          <dt>{t('totals.taxAt', { rate: formatRate(row.rate, locale) })}</dt>
          <dd data-total="tax">{money(row.tax)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('totals.total')}</dt>
        <dd data-total="total" aria-live="polite">
          {money(totals.total)}
        </dd>
      </div>
    </dl>
  )
}
