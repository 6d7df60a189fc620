// After a trial run: imports everything, or what is right of it; without the file at hand it can only be begun anew.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import type { Job } from '@/platform/jobs/useJob'
import { useAttempt } from '@/platform/record/useAttempt'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCompany, useCompanyPath } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { ImportPreviewDocument, ImportStartDocument } from './import.generated'
import { columnsInput, mappingOf, type Preview, type WizardState, writeWizard } from './wizard'

export function GoOn({ job, state }: { job: Job; state: WizardState }) {
  const { t } = useTranslation('imports')
  const { kind, fileId } = state
  const { data, loading } = useQuery(ImportPreviewDocument, {
    variables: { kind: kind ?? 'PRODUCTS', fileId: fileId ?? '' },
    skip: !kind || !fileId,
  })
  const preview = data?.importPreview
  const rows = job.createdCount + job.updatedCount + job.unchangedCount
  if (rows === 0 || job.createdCount + job.updatedCount === 0) return null
  if (preview) return <Start job={job} state={state} preview={preview} rows={rows} />
  if (loading) return null
  return (
    <Button variant="contained" component={CompanyLink} to={`imports?${writeWizard({ ...state, fileId: null })}`}>
      {t('job.again')}
    </Button>
  )
}

type StartProps = { job: Job; state: WizardState; preview: Preview; rows: number }

function Start({ job, state, preview, rows }: StartProps) {
  const { t } = useTranslation('imports')
  const locale = useLocale()
  const { client } = useCompany()
  const path = useCompanyPath()
  const navigate = useNavigate()
  const skipBadRows = job.failedCount > 0
  const mapping = mappingOf(preview, state.mapping)
  const attempt = useAttempt<{ skipBadRows: boolean }>(async (input, key) => {
    const { errors, job: started } = await mutate(
      client.apollo,
      ImportStartDocument,
      {
        input: {
          idempotencyKey: key,
          kind: preview.kind,
          fileId: preview.file.id,
          columns: columnsInput(preview, mapping),
          isDryRun: false,
          ...input,
        },
      },
      (d) => d.importStart,
    )
    if (started) void navigate(path(`imports/${started.id}?${writeWizard(state)}`))
    return { errors }
  })
  const shown = rows.toLocaleString(locale)
  return (
    <>
      {attempt.besides().map((fault) => (
        <Notice key={fault} tone="bad">
          {fault}
        </Notice>
      ))}
      <Button
        variant="contained"
        loading={attempt.busy}
        onClick={() => void attempt.send({ skipBadRows })}
        data-primary-action
      >
        {t(skipBadRows ? 'job.importGood' : 'job.importAll', { count: rows, rows: shown })}
      </Button>
    </>
  )
}
