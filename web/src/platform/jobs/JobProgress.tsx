// Shows how far a job is, in words and as a bar that a screen reader can read too.
import LinearProgress from '@mui/material/LinearProgress'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/useLocale'
import { isFinished, type Job } from './useJob'

export function JobProgress({ job }: { job: Pick<Job, 'status' | 'done' | 'total' | 'progress'> }) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const count = (n: number) => n.toLocaleString(locale)
  const words = t(`job.${job.status}`, { done: count(job.done), total: count(job.total) })
  return (
    <div data-job={job.status}>
      <p role="status">{words}</p>
      {!isFinished(job) && (
        <LinearProgress
          variant={job.total > 0 ? 'determinate' : 'indeterminate'}
          value={job.progress}
          aria-label={words}
          sx={{ mt: 2, borderRadius: 1 }}
        />
      )}
    </div>
  )
}
