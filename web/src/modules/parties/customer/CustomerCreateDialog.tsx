// Makes a customer on the spot where one was typed that does not exist yet; the rest is added on its own page later.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefPicker } from '@/platform/form/RefPicker'
import type { RefOption } from '@/platform/form/refs'
import { TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { CustomerCreateDocument } from './customer.generated'
import styles from './customer.module.css'

type Given = { readonly name: string; readonly email: string; readonly city: string; readonly country: string | null }

export default function CustomerCreateDialog({
  typed,
  onDone,
}: {
  typed: string
  onDone: (made: RefOption | null) => void
}) {
  const { t } = useTranslation('parties')
  const { t: common } = useTranslation('platform')
  const { client, profile } = useCompany()
  const [given, setGiven] = useState<Given>({ name: typed, email: '', city: '', country: profile.country })
  const attempt = useAttempt<Given>(async ({ name, email, city, country }, key) => {
    const address = country ? { city, country } : null
    const { errors, customer } = await mutate(
      client.apollo,
      CustomerCreateDocument,
      { input: { idempotencyKey: key, name, email: email || null, address } },
      (d) => d.customerCreate,
    )
    if (customer) {
      client.touch('Customer')
      onDone({ id: customer.id, label: customer.name, detail: customer.number, data: null })
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
  const close = () => onDone(null)
  return (
    <Dialog open onClose={close} aria-labelledby="customer-create" maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id="customer-create">{t('customer.new')}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('name', 'email', 'address.city', 'address.country').map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <TextField
            label={t('customer.fields.name')}
            value={given.name}
            onChange={(event) => set({ name: event.target.value })}
            error={!!attempt.at('name')}
            helperText={attempt.at('name')}
            required
            autoFocus
          />
          <TextField
            label={t('customer.fields.email')}
            type="email"
            value={given.email}
            onChange={(event) => set({ email: event.target.value })}
            error={!!attempt.at('email')}
            helperText={attempt.at('email')}
          />
          <TextField
            label={t('customer.fields.address.city')}
            value={given.city}
            onChange={(event) => set({ city: event.target.value })}
            error={!!attempt.at('address.city')}
            helperText={attempt.at('address.city')}
          />
          <RefPicker
            to="Country"
            id={given.country}
            label={t('customer.fields.address.country')}
            error={attempt.at('address.country')}
            onChange={(country) => set({ country })}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} disabled={given.name.trim() === ''}>
            {t('customer.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
