// A field for a business date that understands "+5", "3" or "4.3." and writes the whole date out when left.
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useState } from 'react'
import { formatDate } from '../dates/format'
import { parseDate } from '../dates/parse'
import { useLocale } from '../i18n/useLocale'
import { useCompany } from '../session/company'

const ISO = /^\d{4}-\d{2}-\d{2}$/

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> & {
  /** ISO date, or '' for none. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly readOnly?: boolean | undefined
}

export function DateField({ value, onChange, onBlur, readOnly, error, ...rest }: Props) {
  const locale = useLocale()
  const { today } = useCompany().profile
  const [typed, setTyped] = useState<string | null>(null)
  const shown = ISO.test(value) ? formatDate(value, locale) : value
  return (
    <TextField
      {...rest}
      error={error ?? false}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null) onChange(parseDate(typed, locale, today) ?? typed.trim())
        setTyped(null)
        onBlur?.()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== null) {
          onChange(parseDate(typed, locale, today) ?? typed.trim())
          setTyped(null)
        }
      }}
      slotProps={{ htmlInput: { inputMode: 'text', readOnly, autoComplete: 'off', 'aria-invalid': !!error } }}
    />
  )
}
