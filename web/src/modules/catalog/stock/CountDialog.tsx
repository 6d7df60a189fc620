// Sets the stock to what was counted and says beforehand how far that is from the books.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DecimalField } from '@/platform/form/DecimalField'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { compare, decimal, isDecimal, plain, subtract, ZERO } from '@/platform/money/decimal'
import { formatQuantity } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import type { ProductDetailFragment } from '../product/product.generated'
import { MoveDialog, type Moved } from './MoveDialog'
import { StockAdjustDocument } from './stock.generated'

type Given = Moved & { readonly countedQuantity: string; readonly unitCost: string }

export default function CountDialog({
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
    countedQuantity: '',
    unitCost: '',
    on: profile.today,
    note: '',
    warehouseId: null,
  })
  const attempt = useAttempt<Given>(({ unitCost, ...input }, key) =>
    mutate(
      client.apollo,
      StockAdjustDocument,
      { input: { idempotencyKey: key, productId: product.id, ...input, unitCost: unitCost || null } },
      (d) => ({ errors: d.stockAdjust.errors }),
    ),
  )
  const isCounted = isDecimal(given.countedQuantity) && compare(decimal(given.countedQuantity), ZERO) >= 0
  // What was found where nothing was known has no average to come in at.
  const needsCost = isCounted && compare(decimal(product.onHand), ZERO) <= 0 && given.countedQuantity !== '0'
  const difference = isCounted ? subtract(decimal(given.countedQuantity), decimal(product.onHand)) : null
  const change = (part: Partial<Given>) => setGiven((old) => ({ ...old, ...part }))
  const amount = (units: bigint) => {
    const size = difference ? plain({ units: units < 0n ? -units : units, scale: difference.scale }) : '0'
    return `${formatQuantity(size, locale)} ${product.unit.code}`
  }
  const hint = !difference
    ? t('count.known', { amount: `${formatQuantity(product.onHand, locale)} ${product.unit.code}` })
    : difference.units === 0n
      ? t('count.agrees')
      : t(difference.units < 0n ? 'count.missing' : 'count.found', { amount: amount(difference.units) })
  const send = async () => {
    if (!(await attempt.send(given))) return
    client.touch('Product')
    client.touch('StockMove')
    toast({ text: t(difference?.units === 0n ? 'count.agrees' : 'count.done') })
    onClose(true)
  }
  return (
    <MoveDialog
      title={t('count.title', { name: product.name })}
      send={t('count.send')}
      given={given}
      onChange={change}
      attempt={attempt}
      places={['countedQuantity', 'unitCost']}
      isReady={isCounted && (!needsCost || isDecimal(given.unitCost))}
      onSend={() => void send()}
      onClose={() => onClose(false)}
      hint={hint}
    >
      <DecimalField
        kind="quantity"
        label={t('count.quantity')}
        unit={product.unit.code}
        value={given.countedQuantity}
        onChange={(countedQuantity) => change({ countedQuantity })}
        error={!!attempt.at('countedQuantity')}
        helperText={attempt.at('countedQuantity')}
        required
        autoFocus
      />
      {needsCost && (
        <DecimalField
          kind="money"
          label={t('receive.unitCost', { unit: product.unit.code })}
          unit={profile.currency}
          value={given.unitCost}
          onChange={(unitCost) => change({ unitCost })}
          error={!!attempt.at('unitCost')}
          helperText={attempt.at('unitCost')}
          required
        />
      )}
    </MoveDialog>
  )
}
