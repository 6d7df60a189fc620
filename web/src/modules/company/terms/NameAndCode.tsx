// What everything that is added here has: a name, and a code that stands for it.
import { useTranslation } from 'react-i18next'
import { TextField } from '@/platform/form/TextField'

type Given = { readonly name: string; readonly code: string }

type Props = {
  readonly of: 'taxes' | 'units'
  readonly given: Given
  /** What was refused of a field. */
  readonly at: (name: string) => string | undefined
  readonly onChange: (part: Partial<Given>) => void
}

export function NameAndCode({ of, given, at, onChange }: Props) {
  const { t } = useTranslation('company')
  return (['name', 'code'] as const).map((name) => (
    <TextField
      key={name}
      label={t(`${of}.columns.${name}`)}
      name={name}
      required
      value={given[name]}
      error={!!at(name)}
      helperText={at(name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
      autoFocus={name === 'name'}
    />
  ))
}
