// A colour: chosen from the browser's own picker, or written as its six digits.
import { useController } from 'react-hook-form'
import type { CustomFieldProps } from '@/platform/form/spec'
import { TextField } from '@/platform/form/TextField'
import styles from './look.module.css'

const COLOR = /^#[0-9a-f]{6}$/i

export const isColor = (value: unknown): value is string => typeof value === 'string' && COLOR.test(value)

export function ColorField({ name, label, message, help, required, readOnly, word }: CustomFieldProps) {
  const { field } = useController({ name })
  const value = typeof field.value === 'string' ? field.value : ''
  return (
    <TextField
      label={label}
      name={name}
      value={value}
      required={required}
      readOnly={readOnly}
      error={!!message}
      helperText={message ?? help}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      spellCheck={false}
      maxLength={7}
      unit={
        <input
          type="color"
          className={styles.swatch}
          aria-label={word('choose', { color: label })}
          value={isColor(value) ? value.toLowerCase() : '#000000'}
          disabled={readOnly}
          onChange={(event) => field.onChange(event.target.value)}
        />
      }
    />
  )
}

/** Write a colour for comparing two versions. */
export function ColorName({ value }: { value: unknown }) {
  return <code>{String(value ?? '')}</code>
}
