// Chooses a role among those whose rights one has oneself, and says what the chosen one is for.
import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/platform/form/TextField'
import { useCompany } from '@/platform/session/company'
import { RoleChoicesDocument, type RoleChoicesQuery } from './people.generated'

export type RoleChoice = RoleChoicesQuery['roles'][number]

/** Give the roles that this person may give to others: nobody gives a right that they lack. */
export function useGiveableRoles(): readonly RoleChoice[] {
  const { viewer } = useCompany()
  const { data } = useQuery(RoleChoicesDocument)
  return useMemo(() => {
    const own = new Set(viewer.permissions)
    return data?.roles.filter((role) => role.permissions.every((code) => own.has(code))) ?? []
  }, [data, viewer.permissions])
}

type Props = {
  readonly roles: readonly RoleChoice[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly fault: string | undefined
}

export function RoleSelect({ roles, value, onChange, fault }: Props) {
  const { t } = useTranslation('access')
  const chosen = roles.find((role) => role.id === value)
  return (
    <SelectField
      label={t('people.columns.role')}
      name="roleId"
      required
      value={value}
      options={roles.map((role) => ({ value: role.id, label: role.name }))}
      onChange={onChange}
      error={!!fault}
      helperText={fault ?? (chosen?.description || undefined)}
    />
  )
}
