// An export as it goes on: how far it is, then the file to fetch, or why there is none.
import { useQuery, useSubscription } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../dates/format'
import { useLocale } from '../../i18n/useLocale'
import { JobProgress } from '../../jobs/JobProgress'
import { isFinished } from '../../jobs/useJob'
import { useZone } from '../../session/company'
import { Notice } from '../../toast/Notice'
import { ExportProgressedDocument, ExportReadDocument } from './export.generated'

const ASK_MS = 3_000

export function ExportProgress({ id }: { id: string }) {
  const { t } = useTranslation('exports')
  const locale = useLocale()
  const zone = useZone()
  const [over, setOver] = useState(false)
  const { data } = useQuery(ExportReadDocument, { variables: { id }, pollInterval: over ? 0 : ASK_MS })
  // Events write into the cache themselves; asking is for when the live connection is away.
  useSubscription(ExportProgressedDocument, { variables: { id }, skip: over, onError: () => undefined })
  const job = data?.exportJob
  useEffect(() => {
    if (job && isFinished(job)) setOver(true)
  }, [job])
  if (!job) return null
  if (job.status === 'FAILED') return <Notice tone="bad">{job.message}</Notice>
  if (job.status !== 'DONE') return <JobProgress job={job} />
  if (!job.fileUrl) return <Notice tone="info">{t('gone')}</Notice>
  return (
    <>
      <p role="status">{t('ready', { count: job.done, rows: job.done.toLocaleString(locale) })}</p>
      <Button
        variant="contained"
        component="a"
        href={job.fileUrl}
        download
        autoFocus
        startIcon={<Download size={16} aria-hidden />}
      >
        {t('download')}
      </Button>
      {job.expiresAt && <p>{t('until', { at: formatInstant(job.expiresAt, locale, zone) })}</p>}
    </>
  )
}
