// Asks somebody by mail to join, in a role; roles with rights that one lacks oneself cannot be chosen.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import styles from '../access.module.css'
import { InviteDocument } from './people.generated'
import { RoleSelect, useGiveableRoles } from './RoleSelect'

type Given = { readonly email: string; readonly roleId: string }

export default function InviteDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const { t } = useTranslation('access')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const roles = useGiveableRoles()
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState('')
  const roleId = chosen || roles.at(-1)?.id || ''
  const attempt = useAttempt<Given>((given, key) =>
    mutate(client.apollo, InviteDocument, { input: { idempotencyKey: key, ...given } }, (d) => ({
      errors: d.invitationCreate.errors,
    })),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await attempt.send({ email: email.trim(), roleId }))) return
    toast({ text: t('invitation.sent', { email: email.trim() }) })
    onClose(true)
  }
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby="invite-title" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="invite-title">{t('people.invite')}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('email', 'roleId').map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <p>{t('invitation.lead')}</p>
          <TextField
            label={t('invitation.columns.email')}
            name="email"
            type="email"
            autoComplete="off"
            required
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={!!attempt.at('email')}
            helperText={attempt.at('email')}
          />
          <RoleSelect roles={roles} value={roleId} onChange={setChosen} fault={attempt.at('roleId')} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} disabled={!email.trim() || !roleId}>
            {t('invitation.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
