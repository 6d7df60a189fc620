// Writes a field's value as text, for comparing two versions side by side.
import type { TFunction } from 'i18next'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../dates/format'
import { useLocale } from '../i18n/useLocale'
import { typedOf } from './DecimalField'
import { useRefLabel } from './RefPicker'
import type { Field } from './spec'

export function FieldValue<V extends FieldValues>({
  field,
  value,
  word,
}: {
  field: Field<V> | undefined
  value: unknown
  word: TFunction
}) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const text = typeof value === 'string' ? value : ''
  const label = useRefLabel(field?.kind === 'ref' ? field.to : '', field?.kind === 'ref' ? text : null)
  if (field?.kind === 'custom') return field.show(value, word)
  if (Array.isArray(value)) return t('stale.lineCount', { count: value.length })
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (text === '' || !field) return text || '–'
  switch (field.kind) {
    case 'ref':
      return label
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, locale) : text
    case 'money':
    case 'quantity':
    case 'rate':
      return typedOf(field.kind, text, locale)
    case 'choice':
      return word(`${field.words ?? field.name}.${text}`)
    default:
      return text
  }
}
