// Gives a person another role.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import styles from '../access.module.css'
import { PersonChangeRoleDocument, type PersonFactsFragment } from './person.generated'
import { RoleSelect, useGiveableRoles } from './RoleSelect'

type Props = { readonly person: PersonFactsFragment; readonly onClose: (done: boolean) => void }

export default function RoleDialog({ person, onClose }: Props) {
  const { t } = useTranslation('access')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const roles = useGiveableRoles()
  const [chosen, setChosen] = useState('')
  const roleId = chosen || roles.find((role) => role.name === person.roleName)?.id || ''
  const attempt = useAttempt<string>((id) =>
    mutate(
      client.apollo,
      PersonChangeRoleDocument,
      { input: { id: person.id, expectedVersion: person.version, roleId: id } },
      (d) => ({ errors: d.memberUpdate.errors }),
    ),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await attempt.send(roleId))) return
    toast({ text: t('person.roleChanged', { name: person.name }) })
    onClose(true)
  }
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby="role-title" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="role-title">{t('person.roleOf', { name: person.name })}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('roleId').map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <RoleSelect roles={roles} value={roleId} onChange={setChosen} fault={attempt.at('roleId')} />
          <p className={styles.quiet}>{t('person.roleText')}</p>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} disabled={!roleId}>
            {t('person.changeRole')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
