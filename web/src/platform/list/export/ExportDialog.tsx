// Takes the list on the screen away as a file: the same rows, order and columns, written for a spreadsheet or for programs.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { DocumentNode } from 'graphql'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '../../errors/describe'
import { SelectField } from '../../form/TextField'
import { mutate } from '../../graphql/refusals'
import type { ExportableList } from '../../graphql/schema-types'
import { useLocale } from '../../i18n/useLocale'
import { formatQuantity } from '../../money/format'
import { useAttempt } from '../../record/useAttempt'
import { useCompany } from '../../session/company'
import { Notice } from '../../toast/Notice'
import { type AnyColumn, rootField, wordsOf } from '../spec'
import { exportColumns } from './columns'
import { ExportProgress } from './ExportProgress'
import { ListExportStartDocument } from './export.generated'
import styles from './export.module.css'

const FORMATS = ['spreadsheet', 'programs'] as const
type Format = (typeof FORMATS)[number]

export type ExportedList = {
  readonly name: string
  readonly query: DocumentNode
  readonly row: DocumentNode
  readonly columns: readonly AnyColumn[]
}

type Asked = { readonly search?: string; readonly where?: object; readonly orderBy?: readonly object[] }

/** Name a list as the API's enum does: `salesOrders` is SALES_ORDERS. */
const listOf = (query: DocumentNode): ExportableList =>
  rootField(query).replace(/[A-Z]/g, '_$&').toUpperCase() as ExportableList

/** Say how numbers and cells are separated, so that whatever opens the file understands it. */
export function styleOf(format: Format, locale: string) {
  const comma = format === 'spreadsheet' && formatQuantity('1.5', locale).includes(',')
  return {
    separator: comma ? ('SEMICOLON' as const) : ('COMMA' as const),
    decimalSign: comma ? ('COMMA' as const) : ('POINT' as const),
    hasByteOrderMark: format === 'spreadsheet',
  }
}

export default function ExportDialog({
  list,
  asked,
  onClose,
}: {
  list: ExportedList
  asked: Asked
  onClose: () => void
}) {
  const { namespace, thing } = wordsOf(list.name)
  const { t: word } = useTranslation(namespace, { keyPrefix: thing })
  const { t } = useTranslation('exports')
  const { client } = useCompany()
  const locale = useLocale()
  const [format, setFormat] = useState<Format>('spreadsheet')
  const [job, setJob] = useState<string | null>(null)
  const columns = exportColumns(list.row, list.columns, (id) => word(`columns.${id}`), t('currency'))
  const attempt = useAttempt<Format>(async (chosen, idempotencyKey) => {
    const input = {
      idempotencyKey,
      list: listOf(list.query),
      name: word('title'),
      columns,
      ...asked,
      ...styleOf(chosen, locale),
    }
    try {
      const { errors, job: started } = await mutate(
        client.apollo,
        ListExportStartDocument,
        { input },
        (d) => d.listExportStart,
      )
      setJob(started?.id ?? null)
      return { errors }
    } catch (error) {
      const { permission } = describe(error)
      if (!permission) throw error
      return { errors: [{ code: 'NOT_ALLOWED', message: t('lacks', { permission }), path: [], details: null }] }
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.send(format)
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="export-title" maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id="export-title">{t('title', { list: word('title') })}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides().map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          {job ? (
            <ExportProgress id={job} />
          ) : (
            <>
              <p>{t('text')}</p>
              <SelectField
                required
                label={t('format')}
                name="format"
                value={format}
                onChange={(value) => setFormat(FORMATS.find((f) => f === value) ?? 'spreadsheet')}
                options={FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
              />
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t(job ? 'close' : 'cancel')}</Button>
          {!job && (
            <Button type="submit" variant="contained" loading={attempt.busy} autoFocus>
              {t('start')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  )
}
