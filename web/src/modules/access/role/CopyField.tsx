// Chooses the role that a new one begins with; the rights below follow it.
import { useQuery } from '@apollo/client/react'
import { useCallback, useEffect } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useParams, useSearchParams } from 'react-router'
import type { CustomFieldProps } from '@/platform/form/spec'
import { SelectField } from '@/platform/form/TextField'
import { NEW } from '@/platform/record/RecordBones'
import { useCompany } from '@/platform/session/company'
import { RolesDocument } from './role.generated'

type Holder = { copyOfId: string; permissions: string[] }

export function CopyField(props: CustomFieldProps) {
  const { id } = useParams()
  return id === NEW ? <Choice {...props} /> : null
}

function Choice({ name, label, message, help }: CustomFieldProps) {
  const { field } = useController<Holder, 'copyOfId'>({ name: name as 'copyOfId' })
  const { setValue } = useFormContext<Holder>()
  const { viewer } = useCompany()
  const [params] = useSearchParams()
  const { data } = useQuery(RolesDocument)
  const choose = useCallback(
    (id: string, shouldDirty: boolean) => {
      const own = new Set(viewer.permissions)
      const from = data?.roles.find((role) => role.id === id)
      setValue('copyOfId', id, { shouldDirty })
      // What one lacks oneself cannot be given, so the copy begins without it.
      setValue('permissions', from?.permissions.filter((code) => own.has(code)) ?? [], { shouldDirty })
    },
    [data, setValue, viewer.permissions],
  )
  const wanted = params.get('copy')
  useEffect(() => {
    if (!data || field.value) return
    const first = data.roles.find((role) => role.id === wanted) ?? data.roles.at(-1)
    if (first) choose(first.id, false)
  }, [data, wanted, field.value, choose])
  return (
    <SelectField
      label={label}
      name={name}
      value={field.value}
      required
      options={data?.roles.map((role) => ({ value: role.id, label: role.name })) ?? []}
      onChange={(id) => choose(id, true)}
      error={!!message}
      helperText={message ?? help}
    />
  )
}
