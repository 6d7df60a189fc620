// Sign-in and security: how one signs in, what is still missing, and where to change it.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { AtSign, LifeBuoy, LockKeyhole, Smartphone } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDate } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { ACCOUNT } from '@/platform/session/signing'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { useAccount } from './AccountFrame'
import styles from './account.module.css'
import { MySecurityDocument, type SecurityFieldsFragment, TotpDisableDocument } from './security.generated'

const ConfirmDialog = lazy(() => import('@/platform/record/ConfirmDialog'))
const CODES_FEW = 3

export function SecurityPage() {
  const { t } = useTranslation('account')
  useDocumentTitle(t('sections.security'))
  const { data, error, refetch } = useQuery(MySecurityDocument, { fetchPolicy: 'cache-and-network' })
  const security = data?.mySecurity
  return (
    <div className={styles.column} aria-busy={!security && !error}>
      <h1>{t('sections.security')}</h1>
      {error && !security && <Trouble error={error} onRetry={() => void refetch()} />}
      {security && <Ways security={security} onChanged={() => void refetch()} />}
    </div>
  )
}

function Ways({ security, onChanged }: { security: SecurityFieldsFragment; onChanged: () => void }) {
  const { t } = useTranslation('account')
  const { viewer } = useAccount()
  const locale = useLocale()
  const [isLeaving, setLeaving] = useState(false)
  const day = (instant: string) => formatDate(instant.slice(0, 10), locale)
  const { hasSecondFactor, totpSince, backupCodesLeft, passwordChangedAt } = security
  const disable = async () => {
    setLeaving(false)
    try {
      const { errors } = await mutate(directoryClient(), TotpDisableDocument, {}, (d) => d.totpDisable)
      toast(errors[0] ? { text: errors[0].message, tone: 'bad' } : { text: t('factor.removed'), tone: 'info' })
      onChanged()
    } catch {
      toast({ text: t('tokens.failed'), tone: 'bad' })
    }
  }
  return (
    <div>
      <Way
        icon={<LockKeyhole size={18} aria-hidden />}
        title={t('password.title')}
        text={passwordChangedAt ? t('password.since', { day: day(passwordChangedAt) }) : t('password.first')}
      >
        <To to="security/password">{t('password.change')}</To>
      </Way>
      <Way
        icon={<Smartphone size={18} aria-hidden />}
        title={t('factor.title')}
        status={
          <Status tone={hasSecondFactor ? 'good' : 'warn'}>{t(hasSecondFactor ? 'factor.on' : 'factor.off')}</Status>
        }
        text={totpSince ? t('factor.since', { day: day(totpSince) }) : t('factor.why')}
      >
        {hasSecondFactor && (
          <Button color="inherit" onClick={() => setLeaving(true)}>
            {t('factor.remove')}
          </Button>
        )}
        <To to="security/second-factor" isNext={!hasSecondFactor}>
          {t(hasSecondFactor ? 'factor.otherPhone' : 'factor.setUp')}
        </To>
      </Way>
      {hasSecondFactor && (
        <Way
          icon={<LifeBuoy size={18} aria-hidden />}
          title={t('backup.title')}
          status={
            <Status tone={backupCodesLeft < CODES_FEW ? 'warn' : 'good'}>
              {t('backup.left', { count: backupCodesLeft })}
            </Status>
          }
          text={t('backup.why')}
        >
          <To to="security/backup-codes">{t('backup.renew')}</To>
        </Way>
      )}
      <Way icon={<AtSign size={18} aria-hidden />} title={t('email.title')} text={viewer.user.email}>
        <To to="security/email">{t('email.change')}</To>
      </Way>
      {isLeaving && (
        <Suspense>
          <ConfirmDialog
            title={t('factor.remove')}
            text={t('factor.removeText')}
            onCancel={() => setLeaving(false)}
            onConfirm={() => void disable()}
          />
        </Suspense>
      )}
    </div>
  )
}

type WayProps = {
  readonly icon: ReactNode
  readonly title: string
  readonly status?: ReactNode
  readonly text: string
  readonly children: ReactNode
}

function Way({ icon, title, status, text, children }: WayProps) {
  return (
    <section className={styles.item} aria-label={title}>
      <span className={styles.icon}>{icon}</span>
      <div>
        <div className={styles.buttons}>
          <h2>{title}</h2>
          {status}
        </div>
        <p>{text}</p>
      </div>
      {children}
    </section>
  )
}

function To({ to, isNext = false, children }: { to: string; isNext?: boolean; children: ReactNode }) {
  return (
    <Button component={Link} to={`${ACCOUNT}/${to}`} variant={isNext ? 'contained' : 'outlined'}>
      {children}
    </Button>
  )
}
