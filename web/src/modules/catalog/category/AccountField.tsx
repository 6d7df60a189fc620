// Chooses the account that sales are booked to; left empty, it comes from above, and the field says which one that is.
import { useQuery } from '@apollo/client/react'
import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RefPicker, useRefLabel } from '@/platform/form/RefPicker'
import type { CustomFieldProps } from '@/platform/form/spec'
import { CategoryInheritedDocument } from './category.generated'

const INCOME_ACCOUNT = 'IncomeAccount'

export function AccountField({ name, label, message, help, readOnly }: CustomFieldProps) {
  const { t } = useTranslation('catalog')
  const { field } = useController({ name })
  const parentId: unknown = useWatch({ name: 'parentId' })
  const id = typeof parentId === 'string' ? parentId : ''
  const { data } = useQuery(CategoryInheritedDocument, { variables: { id }, skip: !id })
  const inherited = data?.productCategory?.effectiveIncomeAccount
  const value: unknown = field.value
  const account = typeof value === 'string' ? value : null
  const from = inherited
    ? t('inherited.fromCategory', { value: `${inherited.code} ${inherited.name}` })
    : t('inherited.usualAccount')
  return (
    <RefPicker
      to={INCOME_ACCOUNT}
      id={account}
      label={label}
      name={name}
      error={message}
      help={account ? help : from}
      readOnly={readOnly}
      onBlur={field.onBlur}
      onChange={(picked) => field.onChange(picked)}
    />
  )
}

/** Write an account for comparing two versions. */
export function AccountName({ id }: { id: unknown }) {
  const { t } = useTranslation('catalog')
  const label = useRefLabel(INCOME_ACCOUNT, typeof id === 'string' ? id : null)
  return typeof id === 'string' ? label : t('inherited.nothing')
}
