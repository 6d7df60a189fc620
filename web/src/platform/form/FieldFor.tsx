// Shows the field of a form by its kind, bound to the form around it, with its label, error and help.
import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import {
  type ControllerFieldState,
  type ControllerRenderProps,
  type FieldValues,
  type RefCallBack,
  useController,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCompany } from '../session/company'
import { DateField } from './DateField'
import { DecimalField } from './DecimalField'
import { RefPicker } from './RefPicker'
import type { Choice, Field } from './spec'
import { CheckField, SelectField, TextField } from './TextField'

const INPUT_TYPES = { text: 'text', email: 'email', phone: 'tel' } as const
const NOTE_ROWS = 3

type Props<V extends FieldValues> = {
  field: Field<V>
  word: TFunction
  /** All fields are read-only, whatever the spec says. */
  locked?: boolean | undefined
  /** The record is being made. */
  isNew?: boolean | undefined
}

export function FieldFor<V extends FieldValues>({ field: spec, word, locked, isNew }: Props<V>) {
  const { t } = useTranslation('platform')
  const { field, fieldState } = useController<V>({ name: spec.name })
  return (
    <div data-wide={spec.wide || undefined} data-field={spec.name}>
      <Control
        spec={spec}
        field={field as ControllerRenderProps}
        label={word(`fields.${spec.name}`)}
        message={messageOf(fieldState, t)}
        help={spec.help === true || (spec.help && isNew) ? word(`help.${spec.name}`) : undefined}
        word={word}
        readOnly={locked || spec.readOnly}
      />
    </div>
  )
}

function messageOf({ error }: ControllerFieldState, t: TFunction): string | undefined {
  if (!error) return undefined
  // Our own checks name a key; the server's refusals are sentences already.
  return error.message?.startsWith('form.') ? t(error.message) : (error.message ?? t('form.invalid'))
}

type ControlProps<V extends FieldValues> = {
  spec: Field<V>
  field: ControllerRenderProps
  label: string
  message: string | undefined
  help: string | undefined
  word: TFunction
  readOnly: boolean | undefined
}

function Control<V extends FieldValues>({ spec, field, label, message, help, word, readOnly }: ControlProps<V>) {
  const { profile } = useCompany()
  const value: unknown = field.value
  const written = typeof value === 'string' ? value : ''
  const common = {
    label,
    name: field.name,
    error: !!message,
    helperText: message ?? help,
    required: spec.required,
    inputRef: field.ref,
  }
  switch (spec.kind) {
    case 'text':
    case 'email':
    case 'phone':
    case 'note':
      return (
        <TextField
          {...common}
          type={spec.kind === 'note' ? 'text' : INPUT_TYPES[spec.kind]}
          multiline={spec.kind === 'note'}
          minRows={spec.kind === 'note' ? NOTE_ROWS : undefined}
          value={written}
          onChange={field.onChange}
          onBlur={field.onBlur}
          readOnly={readOnly}
        />
      )
    case 'date':
      return (
        <DateField {...common} value={written} onChange={field.onChange} onBlur={field.onBlur} readOnly={readOnly} />
      )
    case 'rate':
      return (
        <DecimalField
          {...common}
          kind="rate"
          value={written}
          onChange={field.onChange}
          onBlur={field.onBlur}
          readOnly={readOnly}
        />
      )
    case 'money':
    case 'quantity':
      return (
        <DecimalField
          {...common}
          kind={spec.kind}
          unit={spec.unit === 'base' ? profile.currency : spec.unit}
          value={written}
          onChange={field.onChange}
          onBlur={field.onBlur}
          readOnly={readOnly}
        />
      )
    case 'yes':
      return (
        <CheckField
          label={label}
          name={field.name}
          checked={value === true}
          disabled={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )
    case 'choice': {
      const options = spec.options.map((o) => ({ value: o, label: word(`${spec.words ?? spec.name}.${o}`) }))
      return <Select common={common} options={options} value={written} field={field} readOnly={readOnly} />
    }
    case 'list':
      return <Loaded spec={spec} common={common} value={written} field={field} readOnly={readOnly} />
    case 'custom':
      return (
        <spec.Field
          name={field.name}
          label={label}
          message={message}
          help={help}
          required={spec.required}
          readOnly={readOnly}
          word={word}
        />
      )
    case 'ref':
      return (
        <RefPicker
          to={spec.to}
          id={typeof value === 'string' ? value : null}
          label={label}
          name={field.name}
          error={message}
          help={help}
          required={spec.required}
          readOnly={readOnly}
          onBlur={field.onBlur}
          onChange={(id, option) => {
            field.onChange(id)
            spec.onPick?.(option)
          }}
        />
      )
  }
}

type SelectProps = {
  common: {
    label: string
    name: string
    error: boolean
    helperText: string | undefined
    required: boolean | undefined
    inputRef: RefCallBack
  }
  options: readonly Choice[]
  value: string
  field: ControllerRenderProps
  readOnly: boolean | undefined
}

function Select({ common: { inputRef, ...common }, options, value, field, readOnly }: SelectProps) {
  return (
    <SelectField
      {...common}
      options={options}
      value={options.some((o) => o.value === value) ? value : ''}
      onChange={(chosen) => field.onChange(chosen || null)}
      onBlur={field.onBlur}
      disabled={readOnly}
      selectRef={inputRef}
    />
  )
}

function Loaded({
  spec,
  ...rest
}: Omit<SelectProps, 'options'> & {
  spec: { load: (apollo: ReturnType<typeof useCompany>['client']['apollo']) => Promise<readonly Choice[]> }
}) {
  const { apollo } = useCompany().client
  const [options, setOptions] = useState<readonly Choice[]>([])
  const { load } = spec
  useEffect(() => {
    let gone = false
    void load(apollo).then((loaded) => {
      if (!gone) setOptions(loaded)
    })
    return () => {
      gone = true
    }
  }, [load, apollo])
  return <Select {...rest} options={options} />
}
