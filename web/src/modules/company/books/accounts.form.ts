// Which accounts documents post to when nothing nearer names one.
import i18next from 'i18next'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { AccountPurpose } from '@/platform/graphql/schema-types'
import { once } from '../once'
import {
  CompanyAccountDefaultsDocument,
  type CompanyAccountDefaultsQuery,
  CompanyAccountDefaultsUpdateDocument,
} from './books.generated'

const PURPOSES = {
  receivable: 'RECEIVABLE',
  income: 'INCOME',
  bank: 'BANK',
  cash: 'CASH',
  stock: 'STOCK',
  cogs: 'COGS',
  stockDifference: 'STOCK_DIFFERENCE',
  openingEquity: 'OPENING_EQUITY',
} as const satisfies Record<string, AccountPurpose>
type Place = keyof typeof PURPOSES
const PLACES = Object.keys(PURPOSES) as readonly Place[]

// They are one thing with no version of its own: who saves last has said it last.
type Accounts = {
  readonly id: string
  readonly version: number
  readonly accounts: CompanyAccountDefaultsQuery['accountDefaults']
}

const valuesOf = (record: Accounts | null) => {
  const of = (place: Place) => record?.accounts.find((a) => a.purpose === PURPOSES[place])?.account?.id ?? null
  return Object.fromEntries(PLACES.map((place) => [place, of(place)])) as Record<Place, string | null>
}
const picker = (name: Place) => ({ name, kind: 'ref', to: 'Account', required: true, help: true }) as const

export const accounts = defineForm({
  name: 'company.accounts',
  typename: 'AccountDefault',
  can: 'company.account:read',
  canUpdate: 'company.account:write',
  load: CompanyAccountDefaultsDocument,
  read: once((q): Accounts => ({ id: 'defaults', version: 1, accounts: q.accountDefaults })),
  title: () => i18next.t('company:settings.accounts'),
  schema: check.object({
    receivable: check.requiredReference(),
    income: check.requiredReference(),
    bank: check.requiredReference(),
    cash: check.requiredReference(),
    stock: check.requiredReference(),
    cogs: check.requiredReference(),
    stockDifference: check.requiredReference(),
    openingEquity: check.requiredReference(),
  }),
  values: valuesOf,
  sections: [
    { id: 'selling', fields: [picker('receivable'), picker('income'), picker('bank'), picker('cash')] },
    { id: 'goods', fields: [picker('stock'), picker('cogs'), picker('stockDifference'), picker('openingEquity')] },
  ],
  update: ({ apollo, record, values }): Promise<Outcome> => {
    const given = Object.entries(changes(valuesOf(record), values))
      .filter((entry): entry is [Place, string] => typeof entry[1] === 'string')
      .map(([place, accountId]) => ({ purpose: PURPOSES[place], accountId }))
    return mutate(apollo, CompanyAccountDefaultsUpdateDocument, { input: { accounts: given } }, (d) => ({
      errors: d.accountDefaultsUpdate.errors,
      id: record.id,
    }))
  },
  list: 'settings',
})
