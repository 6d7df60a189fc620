// The latest imports: what was brought in when, and what became of it.
import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useZone } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { type ImportJobRowFragment, ImportJobsDocument } from './import.generated'
import styles from './import.module.css'
import { kindOf } from './wizard'

const SHOWN_MAX = 12

const TONES = { QUEUED: 'neutral', RUNNING: 'info', DONE: 'good', FAILED: 'bad' } as const

export function JobHistory() {
  const { t } = useTranslation('imports')
  const { data } = useQuery(ImportJobsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-and-network',
  })
  const jobs = data?.jobs.slice(0, SHOWN_MAX) ?? []
  if (jobs.length === 0) return null
  return (
    <section className={styles.history} aria-labelledby="import-history">
      <h2 id="import-history">{t('history.title')}</h2>
      <ul>
        {jobs.map((job) => (
          <Row key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}

function Row({ job }: { job: ImportJobRowFragment }) {
  const { t } = useTranslation('imports')
  const zone = useZone()
  const locale = useLocale()
  const count = (n: number) => n.toLocaleString(locale)
  const what = t(job.isDryRun ? 'history.checked' : 'history.imported', { kind: t(`kind.${kindOf(job.kind)}`) })
  const isOver = job.status === 'DONE' || job.status === 'FAILED'
  return (
    <li>
      <CompanyLink to={`imports/${job.id}`}>
        <span>{what}</span>
        <Status tone={job.status === 'DONE' && job.failedCount ? 'warn' : TONES[job.status]}>
          {t(`history.status.${job.status}`)}
        </Status>
        <span className={styles.quiet}>
          {isOver
            ? t('history.counts', {
                created: count(job.createdCount),
                updated: count(job.updatedCount),
                failed: count(job.failedCount),
              })
            : t('history.rows', { count: job.total, shown: count(job.total) })}
        </span>
        <span className={styles.quiet}>{formatInstant(job.createdAt, locale, zone)}</span>
      </CompanyLink>
    </li>
  )
}
