// The page of one import: how far it is, what was found or written, every fault by row and column, and how to go on.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import type { ImportKind } from '@/platform/graphql/schema-types'
import { useLocale } from '@/platform/i18n/useLocale'
import { JobProgress } from '@/platform/jobs/JobProgress'
import { isFinished, type Job, useJob } from '@/platform/jobs/useJob'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { Faults } from './Faults'
import { GoOn } from './GoOn'
import { ImportJobThereDocument } from './import.generated'
import styles from './import.module.css'
import { Steps } from './Steps'
import { kindOf, PLACES, readWizard, type WizardState, writeWizard } from './wizard'

const CAN = 'imports.job:read'

export function JobPage() {
  const { id = '' } = useParams()
  const can = useCan()
  return can(CAN) ? <Loaded key={id} id={id} /> : <Refused permission={CAN} />
}

function Loaded({ id }: { id: string }) {
  const path = useCompanyPath()
  const { data, error, refetch } = useQuery(ImportJobThereDocument, { variables: { id } })
  const job = useJob(id)
  if (job) return <Shown job={job} />
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  if (data && !data.job) return <NotFound back={path('imports')} />
  return <RecordBones />
}

function Shown({ job }: { job: Job }) {
  const { t } = useTranslation('imports')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const [params] = useSearchParams()
  const kind = kindOf(job.kind)
  const over = isFinished(job)
  const title = t(`job.${job.isDryRun ? 'checking' : 'importing'}.${kind}`)
  useDocumentTitle(title)
  useEffect(() => {
    if (over && !job.isDryRun) for (const typename of PLACES[kind].typenames) client.touch(typename)
  }, [over, job.isDryRun, kind, client])
  return (
    <section className={styles.page} aria-label={title}>
      <header className={styles.top}>
        <Button component={CompanyLink} to="imports" color="inherit" aria-label={common('back')} sx={{ minWidth: 32 }}>
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{title}</h1>
        <Steps at={job.isDryRun ? 'check' : 'done'} />
      </header>
      <div className={styles.body}>
        {over ? <Result job={job} kind={kind} state={{ ...readWizard(params), kind }} /> : <JobProgress job={job} />}
      </div>
    </section>
  )
}

/** Tell whether a file says nothing that is not there already. */
const isIdle = (job: Job) => job.status === 'DONE' && job.createdCount + job.updatedCount + job.failedCount === 0

function Result({ job, kind, state }: { job: Job; kind: ImportKind; state: WizardState }) {
  const { t } = useTranslation('imports')
  const locale = useLocale()
  const can = useCan()
  const isWritten = !job.isDryRun && job.status === 'DONE'
  const figures = [
    ['created', job.createdCount],
    ['updated', job.updatedCount],
    ['unchanged', job.unchangedCount],
    ['failed', job.failedCount],
  ] as const
  const tense = isWritten ? 'done' : 'would'
  return (
    <div className={styles.step} data-job={job.status}>
      <Verdict job={job} />
      {(job.status === 'DONE' || job.failedCount > 0) && (
        <dl className={styles.figures}>
          {figures.map(([name, count]) => (
            <div key={name} data-bad={(name === 'failed' && count > 0) || undefined}>
              <dt>{t(`job.${tense}.${name}`)}</dt>
              <dd>{count.toLocaleString(locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.actions}>
        {job.isDryRun && can('imports.job:create') && <GoOn job={job} state={state} />}
        {(!job.isDryRun || isIdle(job)) && (
          <Button
            variant={isWritten ? 'contained' : 'outlined'}
            component={CompanyLink}
            to={PLACES[kind].list}
            data-primary-action={isWritten || undefined}
          >
            {t(`job.show.${kind}`)}
          </Button>
        )}
        {(job.failedCount > 0 || job.status === 'FAILED') && can('imports.job:create') && (
          <Button component={CompanyLink} to={`imports?${writeWizard({ ...state, fileId: null })}`}>
            {t('job.corrected')}
          </Button>
        )}
        {job.fileUrl && (
          <Button component="a" href={job.fileUrl} download>
            {t('job.download')}
          </Button>
        )}
      </div>
      <Faults job={job} />
    </div>
  )
}

/** The one sentence that matters: whether it is right, and whether anything was written. */
function Verdict({ job }: { job: Job }) {
  const { t } = useTranslation('imports')
  const locale = useLocale()
  const values = { count: job.failedCount, failed: job.failedCount.toLocaleString(locale) }
  if (job.status === 'FAILED' && job.failedCount === 0) return <Notice tone="bad">{job.message}</Notice>
  if (job.status === 'FAILED') return <Notice tone="bad">{t('job.verdict.nothingWritten', values)}</Notice>
  if (job.failedCount > 0)
    return <Notice tone="warn">{t(job.isDryRun ? 'job.verdict.faulty' : 'job.verdict.skipped', values)}</Notice>
  if (isIdle(job)) return <Notice tone="info">{t('job.verdict.nothingNew')}</Notice>
  return <Notice tone="good">{t(job.isDryRun ? 'job.verdict.right' : 'job.verdict.written')}</Notice>
}
