// Where a new password is typed: says how long it has to be and how much is missing, and shows it on demand.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckField, TextField } from '@/platform/form/TextField'

export const PASSWORD_LENGTH_MIN = 15
export const PASSWORD_LENGTH_MIN_WITH_FACTOR = 8

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Why the server refused the last one. */
  readonly fault: string | undefined
  readonly lengthMin?: number
  readonly autoFocus?: boolean
  readonly name?: string
}

export function NewPasswordField({
  label,
  value,
  onChange,
  fault,
  lengthMin = PASSWORD_LENGTH_MIN,
  autoFocus,
  name = 'password',
}: Props) {
  const { t } = useTranslation('identity')
  const [isShown, setShown] = useState(false)
  const length = [...value].length
  const missing = lengthMin - length
  const hint =
    length === 0
      ? t('person.passwordHint', { count: lengthMin })
      : missing > 0
        ? t('person.passwordMissing', { count: missing })
        : t('person.passwordLong')
  return (
    <>
      <TextField
        label={label}
        name={name}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={!!fault}
        helperText={fault ?? hint}
        autoFocus={autoFocus}
        required
      />
      <CheckField label={t('person.passwordShow')} checked={isShown} onChange={setShown} />
    </>
  )
}
