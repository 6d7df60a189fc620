// Takes goods into stock at what one of them costs.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DecimalField } from '@/platform/form/DecimalField'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { compare, decimal, isDecimal, multiply, plain, quantize } from '@/platform/money/decimal'
import { currencyDigits, formatMoney, formatQuantity } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import { rounded } from '../cost'
import type { ProductDetailFragment } from '../product/product.generated'
import { MoveDialog, type Moved } from './MoveDialog'
import { StockReceiveDocument } from './stock.generated'

type Given = Moved & { readonly quantity: string; readonly unitCost: string }

const isPositive = (value: string) => isDecimal(value) && compare(decimal(value), decimal('0')) > 0

export default function ReceiveDialog({
  product,
  onClose,
}: {
  product: ProductDetailFragment
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('catalog')
  const { client, profile } = useCompany()
  const locale = useLocale()
  const [given, setGiven] = useState<Given>({
    quantity: '',
    unitCost: product.cost ? rounded(product.cost).amount : '',
    on: profile.today,
    note: '',
    warehouseId: null,
  })
  const attempt = useAttempt<Given>((input, key) =>
    mutate(
      client.apollo,
      StockReceiveDocument,
      { input: { idempotencyKey: key, productId: product.id, ...input } },
      (d) => ({ errors: d.stockReceive.errors }),
    ),
  )
  const isReady = isPositive(given.quantity) && isDecimal(given.unitCost)
  const change = (part: Partial<Given>) => setGiven((old) => ({ ...old, ...part }))
  const send = async () => {
    if (!(await attempt.send(given))) return
    client.touch('Product')
    client.touch('StockMove')
    toast({ text: t('receive.done', { quantity: formatQuantity(given.quantity, locale), unit: product.unit.code }) })
    onClose(true)
  }
  const { currency } = profile
  const worth = isReady
    ? quantize(multiply(decimal(given.quantity), decimal(given.unitCost)), currencyDigits(currency))
    : null
  return (
    <MoveDialog
      title={t('receive.title', { name: product.name })}
      send={t('receive.send')}
      given={given}
      onChange={change}
      attempt={attempt}
      places={['quantity', 'unitCost']}
      isReady={isReady}
      onSend={() => void send()}
      onClose={() => onClose(false)}
      hint={worth ? t('receive.worth', { value: formatMoney({ amount: plain(worth), currency }, locale) }) : ''}
    >
      <DecimalField
        kind="quantity"
        label={t('receive.quantity')}
        unit={product.unit.code}
        value={given.quantity}
        onChange={(quantity) => change({ quantity })}
        error={!!attempt.at('quantity')}
        helperText={attempt.at('quantity')}
        required
        autoFocus
      />
      <DecimalField
        kind="money"
        label={t('receive.unitCost', { unit: product.unit.code })}
        unit={currency}
        value={given.unitCost}
        onChange={(unitCost) => change({ unitCost })}
        error={!!attempt.at('unitCost')}
        helperText={attempt.at('unitCost')}
        required
      />
    </MoveDialog>
  )
}
