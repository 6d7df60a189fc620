// Asks how much of each line of a delivery leaves now; what stays behind waits on a back-order.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/platform/form/DateField'
import { DecimalField } from '@/platform/form/DecimalField'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatQuantity } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { isPositive, least } from '../money'
import { type DeliveryDetailFragment, DeliveryPostDocument } from './delivery.generated'
import styles from './delivery.module.css'

type Sent = { readonly on: string; readonly quantities: readonly string[] }

export function DeliverForm({
  delivery,
  onStale,
  onClose,
}: {
  delivery: DeliveryDetailFragment
  onStale: () => void
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('sales')
  const { t: common } = useTranslation('platform')
  const { client, profile } = useCompany()
  const locale = useLocale()
  const { lines } = delivery
  const [on, setOn] = useState(profile.today)
  const [quantities, setQuantities] = useState(() => lines.map((line) => least(line.quantity, line.reserved)))
  const attempt = useAttempt<Sent>((sent, key) => {
    const wanted = lines.map((line, i) => ({ lineId: line.id, quantity: sent.quantities[i] || '0' }))
    const input = { id: delivery.id, expectedVersion: delivery.version, idempotencyKey: key, on: sent.on }
    return mutate(client.apollo, DeliveryPostDocument, { input: { ...input, lines: wanted } }, (d) => ({
      errors: d.deliveryPost.errors,
    }))
  })
  const places = lines.map((_, i) => `lines.${i}.quantity`)
  const isSomething = quantities.some(isPositive)
  const isPart = lines.some((line, i) => least(quantities[i] || '0', line.quantity) !== line.quantity)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await attempt.send({ on, quantities })) {
      // What is in stock has changed for everybody who looks at it.
      client.touch('Product')
      client.touch('Delivery')
      onClose(true)
    }
  }
  const set = (i: number, quantity: string) => setQuantities((old) => old.with(i, quantity))
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogTitle>{t('deliver.title')}</DialogTitle>
      <DialogContent className={styles.dialog}>
        {attempt.besides('on', ...places).map((fault) => (
          <Alert
            key={fault}
            severity="error"
            variant="outlined"
            action={attempt.isStale && <Button onClick={onStale}>{t('deliver.again')}</Button>}
          >
            {fault}
          </Alert>
        ))}
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{t('deliver.product')}</th>
              <th scope="col" className={styles.number}>
                {t('deliver.outstanding')}
              </th>
              <th scope="col" className={styles.number}>
                {t('deliver.reserved')}
              </th>
              <th scope="col" className={styles.quantity}>
                {t('deliver.now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, i) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.orderLine.description}
                  <small>{line.product.sku}</small>
                </th>
                <td className={styles.number} data-label={t('deliver.outstanding')}>
                  {formatQuantity(line.quantity, locale)}
                </td>
                <td
                  className={styles.number}
                  data-label={t('deliver.reserved')}
                  data-short={least(line.reserved, line.quantity) !== line.quantity || undefined}
                >
                  {formatQuantity(line.reserved, locale)}
                </td>
                <td className={styles.quantity}>
                  <DecimalField
                    kind="quantity"
                    value={quantities[i] ?? ''}
                    onChange={(value) => set(i, value)}
                    unit={line.orderLine.unit.code}
                    autoFocus={i === 0}
                    label={t('deliver.now')}
                    hiddenLabel
                    error={!!attempt.at(`lines.${i}.quantity`)}
                    helperText={attempt.at(`lines.${i}.quantity`)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <DateField
          label={t('deliver.on')}
          value={on}
          onChange={setOn}
          error={!!attempt.at('on')}
          helperText={attempt.at('on')}
          maxWidth={200}
        />
        <p className={styles.hint} role="status">
          {!isSomething ? t('deliver.nothingReserved') : isPart ? t('deliver.backOrder') : ''}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
        <Button type="submit" variant="contained" loading={attempt.busy} disabled={!isSomething}>
          {t('deliver.send')}
        </Button>
      </DialogActions>
    </form>
  )
}
