// The page of an account: its number and name in the chart, what it is for, and the group that it stands in.
import i18next from 'i18next'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { AccountKind } from '@/platform/graphql/schema-types'
import { AccountAside } from './AccountAside'
import { accountName } from './account.find'
import {
  AccountArchiveDocument,
  AccountCreateDocument,
  type AccountDetailFragment,
  AccountPageDocument,
  AccountRestoreDocument,
  AccountUpdateDocument,
} from './account.generated'
import { GroupField } from './GroupField'

const KINDS: readonly AccountKind[] = [
  'ASSET',
  'BANK',
  'RECEIVABLE',
  'STOCK',
  'LIABILITY',
  'PAYABLE',
  'TAX',
  'EQUITY',
  'INCOME',
  'COGS',
  'EXPENSE',
]

const versioned = (account: AccountDetailFragment) => ({ input: { id: account.id, expectedVersion: account.version } })

export const account = defineForm({
  name: 'accounting.account',
  typename: 'Account',
  can: 'accounting.account:read',
  canCreate: 'accounting.account:create',
  canUpdate: 'accounting.account:update',
  load: AccountPageDocument,
  read: (q) => q.account,
  title: accountName,
  mark: (a) => (a.isArchived ? i18next.t('accounting:account.archived') : null),
  schema: check.object({
    code: check.requiredText(),
    name: check.requiredText(),
    kind: check.choice(KINDS),
    parentId: check.reference(),
    isGroup: check.yesNo(),
  }),
  values: (a) => ({
    code: a?.code ?? '',
    name: a?.name ?? '',
    kind: a?.kind ?? 'EXPENSE',
    parentId: a?.parent?.id ?? null,
    isGroup: a?.isGroup ?? false,
  }),
  sections: [
    {
      fields: [
        { name: 'code', kind: 'text', required: true },
        { name: 'name', kind: 'text', required: true },
        { name: 'kind', kind: 'choice', options: KINDS, required: true, help: true },
        { name: 'parentId', kind: 'ref', to: 'AccountGroup', help: true },
        {
          name: 'isGroup',
          kind: 'custom',
          wide: true,
          Field: GroupField,
          show: (value) => i18next.t(value === true ? 'platform:yes' : 'platform:no'),
        },
      ],
    },
  ],
  create: ({ apollo, values, key }): Promise<Outcome> =>
    mutate(apollo, AccountCreateDocument, { input: { idempotencyKey: key, ...values } }, ({ accountCreate }) => ({
      errors: accountCreate.errors,
      id: accountCreate.account?.id,
    })),
  update: ({ apollo, record, values: { isGroup: _, ...values }, expectedVersion }): Promise<Outcome> =>
    mutate(apollo, AccountUpdateDocument, { input: { id: record.id, expectedVersion, ...values } }, (d) => ({
      errors: d.accountUpdate.errors,
      id: d.accountUpdate.account?.id,
    })),
  open: (id) => `accounts/${id}`,
  list: 'accounts',
  actions: {
    archive: {
      available: (a) => !a.isArchived,
      can: 'accounting.account:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, AccountArchiveDocument, versioned(record), (d) => ({ errors: d.accountArchive.errors })),
      undo: ({ apollo, record }) =>
        mutate(apollo, AccountRestoreDocument, versioned(record), (d) => ({ errors: d.accountRestore.errors })),
    },
    restore: {
      available: (a) => a.isArchived,
      can: 'accounting.account:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, AccountRestoreDocument, versioned(record), (d) => ({ errors: d.accountRestore.errors })),
    },
  },
  aside: AccountAside,
})
