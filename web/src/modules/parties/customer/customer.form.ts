// The page of a customer: names and numbers, how to reach them, on which terms they buy, and where they are.
import i18next from 'i18next'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { CompanyProfile } from '@/platform/session/company'
import { CustomerAside } from './CustomerAside'
import {
  CustomerArchiveDocument,
  CustomerCreateDocument,
  type CustomerDetailFragment,
  CustomerPageDocument,
  CustomerRestoreDocument,
  CustomerUpdateDocument,
} from './customer.generated'

const DAYS = /^\d{1,4}$/
const PLACE = ['street', 'postalCode', 'city', 'region'] as const

const schema = check.object({
  number: check.text(),
  name: check.requiredText(),
  email: check.email(),
  phone: check.text(),
  taxNumber: check.text(),
  language: check.requiredText(),
  paymentTermDays: check.requiredText().matches(DAYS, { message: 'form.number', excludeEmptyString: true }),
  note: check.note(),
  address: check.object({
    street: check.text(),
    postalCode: check.text(),
    city: check.text(),
    region: check.text(),
    country: check
      .reference()
      .test(
        'country',
        'form.required',
        (country, { parent }) => !!country || PLACE.every((part) => !String(parent[part] ?? '').trim()),
      ),
  }),
})

type Values = check.InferType<typeof schema>

const valuesOf = (c: CustomerDetailFragment | null, company?: CompanyProfile): Values => ({
  number: c?.number ?? '',
  name: c?.name ?? '',
  email: c?.email ?? '',
  phone: c?.phone ?? '',
  taxNumber: c?.taxNumber ?? '',
  language: c?.language ?? company?.language ?? '',
  paymentTermDays: String(c?.paymentTermDays ?? 14),
  note: c?.note ?? '',
  address: {
    street: c?.address?.street ?? '',
    postalCode: c?.address?.postalCode ?? '',
    city: c?.address?.city ?? '',
    region: c?.address?.region ?? '',
    country: c ? (c.address?.country ?? null) : (company?.country ?? null),
  },
})

/** Give what was filled in as the API takes it; what is not given stays as it is. */
function inputOf({ address, paymentTermDays, email, phone, taxNumber, ...values }: Partial<Values>) {
  return {
    ...values,
    ...(email !== undefined && { email: email || null }),
    ...(phone !== undefined && { phone: phone || null }),
    ...(taxNumber !== undefined && { taxNumber: taxNumber || null }),
    ...(paymentTermDays !== undefined && { paymentTermDays: Number(paymentTermDays) }),
    ...(address && { address: address.country ? { ...address, country: address.country } : null }),
  }
}

const versioned = (customer: CustomerDetailFragment) => ({
  input: { id: customer.id, expectedVersion: customer.version },
})

export const customer = defineForm({
  name: 'parties.customer',
  typename: 'Customer',
  live: 'CUSTOMER',
  can: 'parties.customer:read',
  canCreate: 'parties.customer:create',
  canUpdate: 'parties.customer:update',
  load: CustomerPageDocument,
  read: (q) => q.customer,
  title: (c) => c.name,
  mark: (c) => (c.isArchived ? i18next.t('parties:customer.archived') : null),
  schema,
  values: valuesOf,
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true },
        { name: 'number', kind: 'text', help: 'new' },
        { name: 'email', kind: 'email', help: 'new' },
        { name: 'phone', kind: 'phone' },
      ],
    },
    {
      id: 'address',
      fields: [
        { name: 'address.street', kind: 'text' },
        { name: 'address.city', kind: 'text' },
        { name: 'address.postalCode', kind: 'text' },
        { name: 'address.region', kind: 'text' },
        { name: 'address.country', kind: 'ref', to: 'Country' },
      ],
    },
    {
      id: 'terms',
      fields: [
        { name: 'paymentTermDays', kind: 'quantity', required: true },
        { name: 'taxNumber', kind: 'text' },
        { name: 'language', kind: 'choice', options: ['en', 'de'], required: true },
        { name: 'note', kind: 'note', wide: true },
      ],
    },
  ],
  create: ({ apollo, values: { number, ...values }, key }): Promise<Outcome> => {
    const input = { idempotencyKey: key, ...inputOf(values), name: values.name, number: number.trim() || null }
    return mutate(apollo, CustomerCreateDocument, { input }, ({ customerCreate }) => ({
      errors: customerCreate.errors,
      id: customerCreate.customer?.id,
    }))
  },
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> => {
    const input = { id: record.id, expectedVersion, ...inputOf(changes(valuesOf(record), values)) }
    return mutate(apollo, CustomerUpdateDocument, { input }, ({ customerUpdate }) => ({
      errors: customerUpdate.errors,
      id: customerUpdate.customer?.id,
    }))
  },
  open: (id) => `customers/${id}`,
  list: 'customers',
  actions: {
    archive: {
      available: (c) => !c.isArchived,
      can: 'parties.customer:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, CustomerArchiveDocument, versioned(record), (d) => ({ errors: d.customerArchive.errors })),
      undo: ({ apollo, record }) =>
        mutate(apollo, CustomerRestoreDocument, versioned(record), (d) => ({ errors: d.customerRestore.errors })),
    },
    restore: {
      available: (c) => c.isArchived,
      can: 'parties.customer:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, CustomerRestoreDocument, versioned(record), (d) => ({ errors: d.customerRestore.errors })),
    },
  },
  aside: CustomerAside,
})
