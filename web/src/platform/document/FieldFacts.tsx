// The header of a document that cannot be changed any more: what stands in its fields, without the fields and without what is empty.
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { at } from '../form/conflicts'
import { FieldValue } from '../form/FieldValue'
import { useRefSpec } from '../form/RefPicker'
import type { Field } from '../form/spec'
import { useLocale } from '../i18n/useLocale'
import { isDecimal } from '../money/decimal'
import { formatMoney } from '../money/format'
import { CompanyLink } from '../session/CompanyLink'
import styles from './document.module.css'

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined || value === false

export function FieldFacts<V extends FieldValues>({
  fields,
  values,
  currency,
  word,
}: {
  fields: readonly Field<V>[]
  values: V
  currency: string
  word: TFunction
}) {
  const locale = useLocale()
  const shown = fields.map((field) => ({ field, value: at(values, field.name) })).filter((f) => !isEmpty(f.value))
  return (
    <dl className={styles.facts}>
      {shown.map(({ field, value }) => (
        <div key={field.name} data-field={field.name} data-wide={field.kind === 'note' || undefined}>
          <dt>{word(`fields.${field.name}`)}</dt>
          <dd>
            {field.kind === 'money' && typeof value === 'string' && isDecimal(value) ? (
              formatMoney({ amount: value, currency }, locale)
            ) : (
              <Linked field={field} value={value}>
                <FieldValue field={field} value={value} word={word} />
              </Linked>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Leads to the record that a reference names, where its module says how. */
function Linked<V extends FieldValues>({
  field,
  value,
  children,
}: {
  field: Field<V>
  value: unknown
  children: ReactNode
}) {
  if (field.kind !== 'ref' || typeof value !== 'string') return children
  return (
    <RefLink to={field.to} id={value}>
      {children}
    </RefLink>
  )
}

function RefLink({ to, id, children }: { to: string; id: string; children: ReactNode }) {
  const address = useRefSpec(to)?.open
  return address ? <CompanyLink to={address(id)}>{children}</CompanyLink> : children
}
