// Says whether a new account is a group; once it is there, that stays as it is.
import { useController } from 'react-hook-form'
import { useParams } from 'react-router'
import type { CustomFieldProps } from '@/platform/form/spec'
import { CheckField } from '@/platform/form/TextField'
import { NEW } from '@/platform/record/RecordBones'

export function GroupField({ name, label, readOnly, word }: CustomFieldProps) {
  const { field } = useController({ name })
  const { id = NEW } = useParams()
  const isGroup = field.value === true
  if (id !== NEW) return isGroup ? <p>{word('isAGroup')}</p> : null
  return (
    <CheckField
      label={label}
      name={name}
      checked={isGroup}
      disabled={readOnly}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  )
}
