// Who was asked by mail and has not come yet: mailed again with a new link, or taken back.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/platform/dates/format'
import { describe } from '@/platform/errors/describe'
import { mutate, type Refusal } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { useCan, useCompany } from '@/platform/session/company'
import section from '@/platform/settings/section.module.css'
import { Status } from '@/platform/theme/Status'
import type { Tone } from '@/platform/theme/tokens'
import { toast } from '@/platform/toast/toasts'
import styles from '../access.module.css'
import { type InvitationRowFragment, InvitationTakeBackDocument, InviteAgainDocument } from './people.generated'

type Stage = 'expired' | 'failed' | 'sent' | 'waiting'
const TONES: Record<Stage, Tone> = { expired: 'neutral', failed: 'bad', sent: 'info', waiting: 'warn' }

const stageOf = (invitation: InvitationRowFragment): Stage => {
  if (invitation.isExpired) return 'expired'
  if (invitation.sentAt) return 'sent'
  return invitation.error ? 'failed' : 'waiting'
}

type Props = { readonly invitations: readonly InvitationRowFragment[]; readonly onChanged: () => void }

export function Invitations({ invitations, onChanged }: Props) {
  const { t } = useTranslation('access')
  const { t: common } = useTranslation('platform')
  const can = useCan()
  const locale = useLocale()
  const { client, profile } = useCompany()
  const [busy, setBusy] = useState<string | null>(null)
  if (invitations.length === 0) return null

  const run = async (id: string, done: string, send: () => Promise<readonly Refusal[]>) => {
    if (busy) return
    setBusy(id)
    try {
      const [fault] = await send()
      toast(fault ? { text: fault.message, tone: 'bad' } : { text: done })
      onChanged()
    } catch (error) {
      toast({ text: common(`trouble.${describe(error).kind}.text`), tone: 'bad' })
    } finally {
      setBusy(null)
    }
  }
  const inputOf = ({ id, version }: InvitationRowFragment) => ({ input: { id, expectedVersion: version } })
  const again = (row: InvitationRowFragment) =>
    void run(row.id, t('invitation.sentAgain', { email: row.email }), () =>
      mutate(client.apollo, InviteAgainDocument, inputOf(row), (d) => d.invitationResend.errors),
    )
  const takeBack = (row: InvitationRowFragment) =>
    void run(row.id, t('invitation.takenBack', { email: row.email }), () =>
      mutate(client.apollo, InvitationTakeBackDocument, inputOf(row), (d) => d.invitationRevoke.errors),
    )
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className={styles.heading}>
        {t('invitation.title')}
      </h2>
      <table className={section.table}>
        <thead>
          <tr>
            <th scope="col">{t('invitation.columns.email')}</th>
            <th scope="col">{t('people.columns.role')}</th>
            <th scope="col">{t('people.columns.state')}</th>
            <th scope="col">{t('invitation.columns.expires')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('role.columns.steps')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((row) => {
            const stage = stageOf(row)
            return (
              <tr key={row.id}>
                <th scope="row">
                  {row.email}
                  {row.invitedBy && <span className={styles.mail}>{t('invitation.by', { name: row.invitedBy })}</span>}
                </th>
                <td>{row.roleName}</td>
                <td>
                  <Status tone={TONES[stage]}>{t(`invitation.stage.${stage}`)}</Status>
                  {stage === 'failed' && <span className={styles.mail}>{row.error}</span>}
                </td>
                <td className={styles.quiet}>{formatInstant(row.expiresAt, locale, profile.zone)}</td>
                <td data-steps>
                  {can('access.member:invite') && (
                    <>
                      <Button size="small" loading={busy === row.id} onClick={() => again(row)}>
                        {t('invitation.again')}
                      </Button>
                      <Button size="small" color="inherit" disabled={busy === row.id} onClick={() => takeBack(row)}>
                        {t('invitation.takeBack')}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
