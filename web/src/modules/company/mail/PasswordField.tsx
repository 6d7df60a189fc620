// A password that goes to the server and never comes back: what is kept there stays until another is typed.
import { useController } from 'react-hook-form'
import type { CustomFieldProps } from '@/platform/form/spec'
import { TextField } from '@/platform/form/TextField'

export function PasswordField({ name, label, message, help, readOnly }: CustomFieldProps) {
  const { field } = useController({ name })
  return (
    <TextField
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      value={typeof field.value === 'string' ? field.value : ''}
      error={!!message}
      helperText={message ?? help}
      readOnly={readOnly}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  )
}
