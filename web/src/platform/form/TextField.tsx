// The plain field of every form: label above, unit inside, fault or help below; light enough to be on each page's first load.
import { type ChangeEvent, type InputHTMLAttributes, type ReactNode, type Ref, useEffect, useId, useRef } from 'react'
import styles from './field.module.css'
import type { Choice } from './spec'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'onChange' | 'onBlur' | 'className' | 'style' | 'id'>

export type FieldFrameProps = {
  readonly label: ReactNode
  readonly error?: boolean | undefined
  /** The fault when there is one, the help otherwise. */
  readonly helperText?: ReactNode
  readonly required?: boolean | undefined
  /** The label is for screen readers only, where the place says what the field is. */
  readonly hiddenLabel?: boolean | undefined
  /** In pixels, where the field would be wider than what it takes. */
  readonly maxWidth?: number | undefined
}

export type TextFieldProps = FieldFrameProps &
  Native & {
    readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
    readonly multiline?: boolean | undefined
    readonly minRows?: number | undefined
    readonly numeric?: boolean | undefined
    /** The currency or the unit, shown inside the field. */
    readonly unit?: ReactNode
    readonly onChange?: ((event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined
    readonly onBlur?: (() => void) | undefined
  }

/** Draws label, frame and message around a control. */
function Frame({
  id,
  label,
  error,
  helperText,
  required,
  hiddenLabel,
  maxWidth,
  unit,
  children,
}: FieldFrameProps & { id: string; unit?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.field} style={{ maxWidth }}>
      <label htmlFor={id} className={hiddenLabel ? 'visually-hidden' : styles.label}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      <div className={styles.control} data-invalid={error || undefined}>
        {children}
        {unit && <span className={styles.unit}>{unit}</span>}
      </div>
      {helperText && (
        <p id={`${id}-message`} className={styles.message} data-invalid={error || undefined}>
          {helperText}
        </p>
      )}
    </div>
  )
}

export function TextField(props: TextFieldProps) {
  const { label, error, helperText, required, hiddenLabel, maxWidth, unit, ...control } = props
  const { inputRef, multiline, minRows, numeric, autoFocus, onChange, onBlur, ...native } = control
  const id = useId()
  const own = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null)
  useEffect(() => {
    if (autoFocus) own.current?.focus()
  }, [autoFocus])
  const take = (element: (HTMLInputElement & HTMLTextAreaElement) | null) => {
    own.current = element
    if (typeof inputRef === 'function') inputRef(element)
    else if (inputRef) inputRef.current = element
  }
  const common = {
    id,
    ref: take,
    required,
    'aria-required': required,
    'aria-invalid': !!error,
    'aria-describedby': helperText ? `${id}-message` : undefined,
    onChange,
    onBlur: () => onBlur?.(),
  }
  return (
    <Frame id={id} {...{ label, error, helperText, required, hiddenLabel, maxWidth, unit }}>
      {multiline ? (
        <textarea
          {...common}
          className={styles.input}
          rows={minRows}
          name={native.name}
          value={native.value}
          readOnly={native.readOnly}
          placeholder={native.placeholder}
          disabled={native.disabled}
        />
      ) : (
        <input {...native} {...common} className={numeric ? `${styles.input} ${styles.numeric}` : styles.input} />
      )}
    </Frame>
  )
}

export type SelectFieldProps = FieldFrameProps & {
  readonly name?: string | undefined
  readonly value: string
  readonly options: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly disabled?: boolean | undefined
  readonly selectRef?: Ref<HTMLSelectElement> | undefined
}

/** A choice among a few: the browser's own list, which every phone and every keyboard knows. */
export function SelectField(props: SelectFieldProps) {
  const { name, value, options, onChange, onBlur, disabled, selectRef, ...frame } = props
  const { error, helperText, required } = frame
  const id = useId()
  return (
    <Frame id={id} {...frame}>
      <select
        id={id}
        ref={selectRef}
        name={name}
        className={styles.input}
        value={value}
        disabled={disabled}
        required={required}
        aria-invalid={!!error}
        aria-describedby={helperText ? `${id}-message` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      >
        {!options.some((o) => o.value === '' || (required && o.value === value)) && <option value="">–</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export type CheckFieldProps = {
  readonly label: ReactNode
  readonly name?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly onBlur?: (() => void) | undefined
  readonly disabled?: boolean | undefined
}

/** A yes or no. */
export function CheckField({ label, name, checked, onChange, onBlur, disabled }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        onBlur={onBlur}
      />
      {label}
    </label>
  )
}
