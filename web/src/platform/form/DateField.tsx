// A field for a business date that understands "+5", "3" or "4.3." and writes the whole date out when left.
import { useState } from 'react'
import { formatDate } from '../dates/format'
import { parseDate } from '../dates/parse'
import { useLocale } from '../i18n/useLocale'
import { useCompany } from '../session/company'
import { TextField, type TextFieldProps } from './TextField'

const ISO = /^\d{4}-\d{2}-\d{2}$/

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'multiline' | 'minRows' | 'numeric'> & {
  /** ISO date, or '' for none. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function DateField({ value, onChange, onBlur, ...rest }: Props) {
  const locale = useLocale()
  const { today } = useCompany().profile
  const [typed, setTyped] = useState<string | null>(null)
  const shown = ISO.test(value) ? formatDate(value, locale) : value
  const take = () => {
    if (typed !== null) onChange(parseDate(typed, locale, today) ?? typed.trim())
    setTyped(null)
  }
  return (
    <TextField
      {...rest}
      autoComplete="off"
      value={typed ?? shown}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        take()
        onBlur?.()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
}
