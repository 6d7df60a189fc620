// One's own exports, the latest first: what is at work, what can be fetched, and until when.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/platform/dates/format'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useLocale } from '@/platform/i18n/useLocale'
import { ExportJobsDocument, type ExportStateFragment } from '@/platform/list/export/export.generated'
import { RecordBones } from '@/platform/record/RecordBones'
import { useCan, useZone } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import styles from './exports.module.css'

const CAN = 'exports.job:create'
const TONES = { QUEUED: 'neutral', RUNNING: 'info', DONE: 'good', FAILED: 'bad' } as const
const ASK_MS = 5_000

export function ExportsPage() {
  const can = useCan()
  return can(CAN) ? <Shown /> : <Refused permission={CAN} />
}

function Shown() {
  const { t } = useTranslation('exports')
  const title = t('page.title')
  useDocumentTitle(title)
  const { data, error, refetch } = useQuery(ExportJobsDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_MS,
  })
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  return (
    <section className={styles.page} aria-label={title}>
      <h1>{title}</h1>
      {data.exportJobs.length === 0 ? (
        <p>{t('page.empty')}</p>
      ) : (
        <ul>
          {data.exportJobs.map((job) => (
            <Row key={job.id} job={job} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ job }: { job: ExportStateFragment }) {
  const { t } = useTranslation('exports')
  const locale = useLocale()
  const zone = useZone()
  return (
    <li>
      <span>{job.title}</span>
      <Status tone={TONES[job.status]}>{t(`status.${job.status}`)}</Status>
      <span className={styles.quiet}>
        {job.status === 'FAILED' ? job.message : formatInstant(job.createdAt, locale, zone)}
      </span>
      {job.fileUrl ? (
        <Button component="a" href={job.fileUrl} download aria-label={`${t('download')} ${job.title}`}>
          {t('download')}
        </Button>
      ) : (
        <span className={styles.quiet}>{job.status === 'DONE' ? t('gone') : ''}</span>
      )}
    </li>
  )
}
