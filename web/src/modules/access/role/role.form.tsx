// The page of a role: its name, whom it is for, and what it may do; a built-in one is only read, and copied.
import i18next from 'i18next'
import * as yup from 'yup'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import { CopyField } from './CopyField'
import { PermissionsField } from './PermissionsField'
import {
  RoleCreateDocument,
  RoleDeleteDocument,
  type RoleDetailFragment,
  RolePageDocument,
  RoleUpdateDocument,
} from './role.generated'

const NAME_MAX = 40

const schema = check.object({
  name: check.requiredText(NAME_MAX),
  description: check.text(),
  copyOfId: check.text(),
  permissions: yup.array(yup.string().required()).defined().default([]),
})

type Values = check.InferType<typeof schema>

const valuesOf = (r: RoleDetailFragment | null): Values => ({
  name: r?.name ?? '',
  description: r?.description ?? '',
  copyOfId: '',
  permissions: [...(r?.permissions ?? [])].sort(),
})

const count = (value: unknown): string => String((value as readonly string[]).length)

export const role = defineForm({
  name: 'access.role',
  typename: 'Role',
  can: 'access.role:read',
  canCreate: 'access.role:write',
  canUpdate: 'access.role:write',
  editable: (r) => !r.isBuiltIn,
  load: RolePageDocument,
  read: (q) => q.role,
  title: (r) => r.name,
  mark: (r) => (r.isBuiltIn ? i18next.t('access:role.mark') : null),
  schema,
  values: valuesOf,
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true },
        { name: 'copyOfId', kind: 'custom', Field: CopyField, show: String, help: 'new' },
        { name: 'description', kind: 'text', wide: true },
        { name: 'permissions', kind: 'custom', wide: true, Field: PermissionsField, show: count },
      ],
    },
  ],
  create: ({ apollo, values, key }): Promise<Outcome> =>
    mutate(apollo, RoleCreateDocument, { input: { idempotencyKey: key, ...values } }, ({ roleCreate }) => ({
      errors: roleCreate.errors,
      id: roleCreate.role?.id,
    })),
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> => {
    const { copyOfId: _, ...changed } = changes(valuesOf(record), values)
    return mutate(
      apollo,
      RoleUpdateDocument,
      { input: { id: record.id, expectedVersion, ...changed } },
      ({ roleUpdate }) => ({ errors: roleUpdate.errors, id: roleUpdate.role?.id }),
    )
  },
  open: (id) => `settings/roles/${id}`,
  list: 'settings/roles',
  actions: {
    copy: {
      available: () => true,
      can: 'access.role:write',
      to: (r) => `settings/roles/new?copy=${r.id}`,
    },
    delete: {
      available: (r) => !r.isBuiltIn && r.memberCount === 0,
      can: 'access.role:write',
      confirm: true,
      tone: 'bad',
      run: async ({ apollo, record, go }): Promise<Outcome> => {
        const input = { id: record.id, expectedVersion: record.version }
        const outcome = await mutate(apollo, RoleDeleteDocument, { input }, (d) => ({ errors: d.roleDelete.errors }))
        if (outcome.errors.length === 0) go('settings/roles')
        return outcome
      },
    },
  },
})
