// Makes a product on the spot where one was typed that does not exist yet; the rest is added on its own page later.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DecimalField } from '@/platform/form/DecimalField'
import { RefPicker } from '@/platform/form/RefPicker'
import type { RefOption } from '@/platform/form/refs'
import { SelectField, TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import type { ProductKind } from '@/platform/graphql/schema-types'
import { isDecimal } from '@/platform/money/decimal'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { ProductCreateDocument } from './product.generated'
import styles from './product.module.css'

const KINDS: readonly ProductKind[] = ['GOODS', 'SERVICE']

type Given = {
  readonly name: string
  readonly salesPrice: string
  readonly kind: ProductKind
  readonly categoryId: string | null
}

export default function ProductCreateDialog({
  typed,
  onDone,
}: {
  typed: string
  onDone: (made: RefOption | null) => void
}) {
  const { t } = useTranslation('catalog')
  const { t: common } = useTranslation('platform')
  const { client, profile } = useCompany()
  const [given, setGiven] = useState<Given>({ name: typed, salesPrice: '', kind: 'GOODS', categoryId: null })
  const attempt = useAttempt<Given>(async (input, key) => {
    const { errors, product } = await mutate(
      client.apollo,
      ProductCreateDocument,
      { input: { idempotencyKey: key, ...input } },
      (d) => d.productCreate,
    )
    if (product) {
      client.touch('Product')
      onDone({ id: product.id, label: product.name, detail: product.sku, data: null })
    }
    return { errors }
  })
  const set = (change: Partial<Given>) => setGiven((old) => ({ ...old, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The form around this one must not be sent along.
    event.stopPropagation()
    void attempt.send(given)
  }
  const isWhole = given.name.trim() !== '' && isDecimal(given.salesPrice)
  return (
    <Dialog open onClose={() => onDone(null)} aria-labelledby="product-create" maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id="product-create">{t('product.new')}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('name', 'salesPrice', 'kind', 'categoryId').map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <TextField
            label={t('product.fields.name')}
            value={given.name}
            onChange={(event) => set({ name: event.target.value })}
            error={!!attempt.at('name')}
            helperText={attempt.at('name')}
            required
          />
          <DecimalField
            kind="money"
            label={t('product.fields.salesPrice')}
            unit={profile.currency}
            value={given.salesPrice}
            onChange={(salesPrice) => set({ salesPrice })}
            error={!!attempt.at('salesPrice')}
            helperText={attempt.at('salesPrice')}
            required
            autoFocus
          />
          <RefPicker
            to="ProductCategory"
            id={given.categoryId}
            label={t('product.fields.categoryId')}
            error={attempt.at('categoryId')}
            onChange={(categoryId) => set({ categoryId })}
          />
          <SelectField
            label={t('product.fields.kind')}
            value={given.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`product.kind.${kind}`) }))}
            onChange={(kind) => set({ kind: kind as ProductKind })}
            error={!!attempt.at('kind')}
            helperText={attempt.at('kind')}
            required
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onDone(null)}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} disabled={!isWhole}>
            {t('product.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
