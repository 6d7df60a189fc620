// A field for an amount, a quantity or a rate: typed in the reader's way, kept in wire form, exact to the last digit.
import InputAdornment from '@mui/material/InputAdornment'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useState } from 'react'
import { useLocale } from '../i18n/useLocale'
import { isDecimal } from '../money/decimal'
import { editable, editableRate, formatAmount, parseDecimal, parseRate } from '../money/format'
import { useCompany } from '../session/company'

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

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly kind: DecimalKind
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  /** The currency or the unit, shown inside the field. */
  readonly unit?: string | undefined
  readonly readOnly?: boolean | undefined
}

export function DecimalField({ kind, value, onChange, onBlur, unit, readOnly, error, ...rest }: Props) {
  const locale = useLocale()
  const { currency } = useCompany().profile
  const [typed, setTyped] = useState<string | null>(null)
  const shownUnit = kind === 'rate' ? '%' : unit
  return (
    <TextField
      {...rest}
      error={error ?? false}
      value={typed ?? shownOf(kind, value, locale, currency)}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(wireOf(kind, event.target.value, locale))
      }}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', readOnly, style: { textAlign: 'right' }, 'aria-invalid': !!error },
        input: shownUnit ? { endAdornment: <InputAdornment position="end">{shownUnit}</InputAdornment> } : {},
      }}
    />
  )
}
