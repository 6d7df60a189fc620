// Chooses what a product is counted in; a new one begins with the company's first unit.
import { useEffect, useState } from 'react'
import { useController } from 'react-hook-form'
import type { Choice, CustomFieldProps } from '@/platform/form/spec'
import { SelectField } from '@/platform/form/TextField'
import { useCompany } from '@/platform/session/company'
import { loadUnits } from '../terms'

function useUnits(): readonly Choice[] {
  const { apollo } = useCompany().client
  const [units, setUnits] = useState<readonly Choice[]>([])
  useEffect(() => {
    let gone = false
    void loadUnits(apollo).then((loaded) => {
      if (!gone) setUnits(loaded)
    })
    return () => {
      gone = true
    }
  }, [apollo])
  return units
}

export function UnitField({ name, label, message, help, readOnly }: CustomFieldProps) {
  const { field } = useController({ name })
  const units = useUnits()
  const value: unknown = field.value
  const shown = typeof value === 'string' ? value : units[0]?.value
  return (
    <SelectField
      label={label}
      name={name}
      value={shown ?? ''}
      options={units.length ? units : [{ value: shown ?? '', label: '' }]}
      required
      error={!!message}
      helperText={message ?? help}
      onChange={field.onChange}
      onBlur={field.onBlur}
      selectRef={field.ref}
      disabled={readOnly}
    />
  )
}

/** Write a unit for comparing two versions. */
export function UnitName({ id }: { id: unknown }) {
  return useUnits().find((unit) => unit.value === id)?.label ?? ''
}
