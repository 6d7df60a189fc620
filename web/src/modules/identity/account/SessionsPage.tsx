// Where one is signed in: each device with its address and last use, to be ended one by one or all but this one.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Monitor, Smartphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatAgo, formatInstant } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { directoryClient } from '@/platform/graphql/client'
import { mutate, type Refusal } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { useAccount } from './AccountFrame'
import styles from './account.module.css'
import {
  MySessionsDocument,
  type MySessionsQuery,
  SessionEndDocument,
  SessionsEndOthersDocument,
} from './security.generated'

type MySession = MySessionsQuery['mySessions'][number]
type Ended = { readonly errors: readonly Refusal[] }

export function SessionsPage() {
  const { t } = useTranslation('account')
  useDocumentTitle(t('sections.sessions'))
  const { data, error, refetch } = useQuery(MySessionsDocument, { fetchPolicy: 'cache-and-network' })
  const sessions = data?.mySessions
  const end = async (run: () => Promise<Ended>, done: string) => {
    try {
      const { errors } = await run()
      toast(errors[0] ? { text: errors[0].message, tone: 'bad' } : { text: done, tone: 'info' })
      await refetch()
    } catch {
      toast({ text: t('tokens.failed'), tone: 'bad' })
    }
  }
  const endOne = ({ id, device }: MySession) =>
    end(
      () => mutate(directoryClient(), SessionEndDocument, { input: { id } }, (d) => d.sessionEnd),
      t('sessions.ended', { device }),
    )
  const endOthers = () =>
    end(
      () => mutate(directoryClient(), SessionsEndOthersDocument, {}, (d) => d.sessionsEndOthers),
      t('sessions.othersEnded'),
    )
  const others = sessions?.filter((s) => !s.isCurrent) ?? []
  // The one at hand first, then by last use.
  const shown = [...(sessions ?? [])].sort(
    (a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.lastUsedAt.localeCompare(a.lastUsedAt),
  )
  return (
    <div className={styles.column} aria-busy={!sessions && !error}>
      <div className={styles.head}>
        <h1>{t('sections.sessions')}</h1>
        {others.length > 0 && (
          <Button variant="outlined" onClick={() => void endOthers()}>
            {t('sessions.endOthers')}
          </Button>
        )}
      </div>
      <p className={styles.lead}>{t('sessions.lead')}</p>
      {error && !sessions && <Trouble error={error} onRetry={() => void refetch()} />}
      <ul className={styles.items}>
        {shown.map((session) => (
          <Session key={session.id} session={session} onEnd={() => void endOne(session)} />
        ))}
      </ul>
    </div>
  )
}

function Session({ session, onEnd }: { session: MySession; onEnd: () => void }) {
  const { t } = useTranslation('account')
  const { zone } = useAccount()
  const locale = useLocale()
  const { device, userAgent, address, createdAt, lastUsedAt, isCurrent } = session
  const Icon = /iPhone|Android|iPad/.test(device) ? Smartphone : Monitor
  return (
    <li className={styles.item} title={userAgent}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <div>
        <div className={styles.buttons}>
          <strong>{device}</strong>
          {isCurrent && <Status tone="good">{t('sessions.current')}</Status>}
        </div>
        <p>
          {t('sessions.facts', {
            address,
            since: formatInstant(createdAt, locale, zone),
            used: formatAgo(lastUsedAt, locale, new Date()),
          })}
        </p>
      </div>
      {!isCurrent && (
        <Button color="error" aria-label={t('sessions.endName', { device })} onClick={onEnd}>
          {t('sessions.end')}
        </Button>
      )}
    </li>
  )
}
