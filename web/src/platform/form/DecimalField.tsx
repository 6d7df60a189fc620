// A field for an amount, a quantity or a rate: typed in the reader's way, kept in wire form, exact to the last digit.
import { useState } from 'react'
import { useLocale } from '../i18n/useLocale'
import { isDecimal } from '../money/decimal'
import { editable, editableRate, formatAmount, parseDecimal, parseRate } from '../money/format'
import { useCompany } from '../session/company'
import { TextField, type TextFieldProps } from './TextField'

export type DecimalKind = 'money' | 'quantity' | 'rate'

/** Write a wire value as it is typed; what is no number stays as it was typed. */
export const typedOf = (kind: DecimalKind, value: string, locale: string): string =>
  kind === 'rate' ? editableRate(value, locale) : editable(value, locale)

/** Write a wire value as it is shown at rest: amounts with the digits of the currency, so that they line up. */
export const shownOf = (kind: DecimalKind, value: string, locale: string, currency: string): string =>
  kind === 'money' && isDecimal(value)
    ? formatAmount({ amount: value, currency }, locale)
    : typedOf(kind, value, locale)

/** Read what was typed into wire form; what is no number stays as it is, for the form to refuse. */
export const wireOf = (kind: DecimalKind, typed: string, locale: string): string =>
  (kind === 'rate' ? parseRate(typed, locale) : parseDecimal(typed, locale)) ?? typed

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'multiline' | 'minRows' | 'numeric'> & {
  readonly kind: DecimalKind
  readonly value: string
  readonly onChange: (value: string) => void
}

export function DecimalField({ kind, value, onChange, onBlur, unit, ...rest }: Props) {
  const locale = useLocale()
  const { currency } = useCompany().profile
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      numeric
      inputMode="decimal"
      autoComplete="off"
      unit={kind === 'rate' ? '%' : unit}
      value={typed ?? shownOf(kind, value, locale, currency)}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(wireOf(kind, event.target.value, locale))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
    />
  )
}
