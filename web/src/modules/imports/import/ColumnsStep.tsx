// Shows what the file holds and asks what its columns mean; then the file is checked by a trial run.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Trouble } from '@/platform/errors/Trouble'
import { SelectField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import type { ImportKind } from '@/platform/graphql/schema-types'
import { useLocale } from '@/platform/i18n/useLocale'
import { RecordBones } from '@/platform/record/RecordBones'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany, useCompanyPath } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { ImportPreviewDocument, ImportStartDocument } from './import.generated'
import styles from './import.module.css'
import { refusedReason } from './refusedReason'
import { columnsInput, type Mapping, mappingFaults, mappingOf, type Preview, writeWizard } from './wizard'

type Props = {
  readonly kind: ImportKind
  readonly fileId: string
  readonly chosen: Mapping | null
  readonly onChoose: (mapping: Mapping) => void
  readonly onBack: () => void
}

export function ColumnsStep({ kind, fileId, chosen, onChoose, onBack }: Props) {
  const { t } = useTranslation('imports')
  const { data, error, refetch } = useQuery(ImportPreviewDocument, { variables: { kind, fileId } })
  const reason = error ? refusedReason(error) : data && !data.importPreview ? t('columns.gone') : null
  if (reason)
    return (
      <Notice tone="bad" action={<Button onClick={onBack}>{t('columns.otherFile')}</Button>}>
        {reason}
      </Notice>
    )
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data?.importPreview) return <RecordBones />
  return <Columns kind={kind} preview={data.importPreview} chosen={chosen} onChoose={onChoose} onBack={onBack} />
}

type ColumnsProps = Omit<Props, 'fileId'> & { readonly preview: Preview }

function Columns({ kind, preview, chosen, onChoose, onBack }: ColumnsProps) {
  const { t } = useTranslation('imports')
  const locale = useLocale()
  const { client } = useCompany()
  const path = useCompanyPath()
  const navigate = useNavigate()
  const mapping = mappingOf(preview, chosen)
  const faults = mappingFaults(preview, mapping)
  const label = (name: string) =>
    t(`fields.${kind}.${name}`, preview.fields.find((f) => f.name === name)?.label ?? name)
  const list = (names: readonly string[]) => new Intl.ListFormat(locale).format(names.map(label))
  const attempt = useAttempt<Mapping>(async (input, key) => {
    const { errors, job } = await mutate(
      client.apollo,
      ImportStartDocument,
      {
        input: {
          idempotencyKey: key,
          kind,
          fileId: preview.file.id,
          columns: columnsInput(preview, input),
          isDryRun: true,
        },
      },
      (d) => d.importStart,
    )
    if (job) void navigate(path(`imports/${job.id}?${writeWizard({ kind, fileId: preview.file.id, mapping: input })}`))
    return { errors }
  })
  const set = (i: number, name: string) => onChoose(mapping.with(i, name))
  const options = preview.fields.map((f) => ({ value: f.name, label: label(f.name) }))
  const places = mapping.map((_, i) => `columns.${i}.field`)
  return (
    <div className={styles.step}>
      <p className={styles.facts}>
        <b>{preview.file.name}</b>
        <span>{t('columns.rows', { count: preview.rowCount, shown: preview.rowCount.toLocaleString(locale) })}</span>
        <span>{t([`columns.separator.${SEPARATORS[preview.separator] ?? 'other'}`, 'columns.separator.other'])}</span>
        <span>{t(preview.decimalSeparator === ',' ? 'columns.decimalComma' : 'columns.decimalPoint')}</span>
      </p>
      {attempt.besides(...places).map((fault) => (
        <Notice key={fault} tone="bad">
          {fault}
        </Notice>
      ))}
      <p className={styles.quiet}>{t(`columns.help.${kind}`)}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t('columns.header')}</th>
            <th scope="col">{t('columns.samples')}</th>
            <th scope="col">{t('columns.means')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map((column, i) => {
            const name = mapping[i] ?? ''
            const fault =
              attempt.at(`columns.${i}.field`) ??
              (faults.doubled.has(name) ? t('columns.doubled', { field: label(name) }) : undefined)
            return (
              <tr key={column.header} data-left-out={!name || undefined}>
                <th scope="row">{column.header}</th>
                <td lang="">{column.samples.join(' · ')}</td>
                <td>
                  <SelectField
                    label={t('columns.meaningOf', { header: column.header })}
                    hiddenLabel
                    value={name}
                    options={[{ value: '', label: t('columns.leaveOut') }, ...options]}
                    onChange={(next) => set(i, next)}
                    error={!!fault}
                    helperText={fault}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {faults.missing.length > 0 && (
        <Notice tone="warn">
          {t('columns.missing', { fields: list(faults.missing), count: faults.missing.length })}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button
          variant="contained"
          loading={attempt.busy}
          disabled={faults.doubled.size > 0 || !faults.hasKey}
          onClick={() => void attempt.send(mapping)}
          data-primary-action
        >
          {t('columns.check')}
        </Button>
        <Button onClick={onBack}>{t('columns.otherFile')}</Button>
        <span className={styles.quiet}>{t(faults.hasKey ? 'columns.nothingWritten' : `columns.noKey.${kind}`)}</span>
      </div>
    </div>
  )
}

const SEPARATORS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' }
