// Chooses what taxes sales; left empty, the tax comes from above, and the field says which one that is.
import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Choice, CustomFieldProps } from '@/platform/form/spec'
import { SelectField } from '@/platform/form/TextField'
import { useCompany } from '@/platform/session/company'
import { CategoryInheritedDocument } from './category/category.generated'
import { loadTaxes } from './terms'

/** Make a tax field that inherits from the category named by another field. */
export const taxFieldBelow = (above: string) =>
  function TaxField(props: CustomFieldProps) {
    return <TaxOf {...props} above={above} />
  }

function TaxOf({ name, label, message, help, readOnly, above }: CustomFieldProps & { above: string }) {
  const { t } = useTranslation('catalog')
  const { apollo } = useCompany().client
  const { field } = useController({ name })
  const categoryId: unknown = useWatch({ name: above })
  const id = typeof categoryId === 'string' ? categoryId : ''
  const { data } = useQuery(CategoryInheritedDocument, { variables: { id }, skip: !id })
  const [taxes, setTaxes] = useState<readonly Choice[]>([])
  useEffect(() => {
    let gone = false
    void loadTaxes(apollo).then((loaded) => {
      if (!gone) setTaxes(loaded)
    })
    return () => {
      gone = true
    }
  }, [apollo])
  const inherited = id ? data?.productCategory?.effectiveSalesTax?.name : taxes[0]?.label
  const fromAbove = inherited ? t(id ? 'inherited.fromCategory' : 'inherited.usual', { value: inherited }) : '–'
  const value: unknown = field.value
  const chosen = typeof value === 'string' && taxes.some((tax) => tax.value === value) ? value : ''
  return (
    <SelectField
      label={label}
      name={name}
      value={chosen}
      options={[{ value: '', label: fromAbove }, ...taxes]}
      error={!!message}
      helperText={message ?? help}
      onChange={(tax) => field.onChange(tax || null)}
      onBlur={field.onBlur}
      selectRef={field.ref}
      disabled={readOnly}
    />
  )
}

/** Write a tax for comparing two versions. */
export function TaxName({ id }: { id: unknown }) {
  const { t } = useTranslation('catalog')
  const { apollo } = useCompany().client
  const [taxes, setTaxes] = useState<readonly Choice[]>([])
  useEffect(() => void loadTaxes(apollo).then(setTaxes), [apollo])
  return taxes.find((tax) => tax.value === id)?.label ?? t('inherited.nothing')
}
