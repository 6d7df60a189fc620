// Who the company is, as it stands on its documents.
import i18next from 'i18next'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import { LANGUAGES } from '@/platform/i18n/i18n'
import { currencies, zones } from '@/platform/i18n/regions'
import {
  type CompanySettingsDetailFragment,
  CompanySettingsPageDocument,
  CompanySettingsUpdateDocument,
} from './profile.generated'

const reader = () => (i18next.language === 'qps' ? 'en' : i18next.language)

const valuesOf = (c: CompanySettingsDetailFragment | null) => ({
  name: c?.name ?? '',
  legalName: c?.legalName ?? '',
  street: c?.street ?? '',
  postalCode: c?.postalCode ?? '',
  city: c?.city ?? '',
  region: c?.region ?? '',
  country: c?.country ?? null,
  phone: c?.phone ?? '',
  email: c?.email ?? '',
  website: c?.website ?? '',
  taxNumber: c?.taxNumber ?? '',
  registrationNumber: c?.registrationNumber ?? '',
  bankName: c?.bankName ?? '',
  iban: c?.iban ?? '',
  bic: c?.bic ?? '',
  bankAccount: c?.bankAccount ?? '',
  currency: c?.currency ?? '',
  zone: c?.zone ?? '',
  language: c?.language ?? '',
  paymentTermDays: String(c?.paymentTermDays ?? ''),
})

const inputOf = (before: CompanySettingsDetailFragment, values: ReturnType<typeof valuesOf>) => {
  const { country, paymentTermDays, ...rest } = changes(valuesOf(before), values)
  return {
    ...rest,
    ...(country && { country }),
    ...(paymentTermDays !== undefined && { paymentTermDays: Number(paymentTermDays) }),
  }
}

export const profile = defineForm({
  name: 'company.profile',
  typename: 'CompanySettings',
  can: 'company.profile:read',
  canUpdate: 'company.profile:write',
  load: CompanySettingsPageDocument,
  read: (q) => q.companySettings,
  title: () => i18next.t('company:settings.profile'),
  schema: check.object({
    name: check.requiredText(),
    legalName: check.text(),
    street: check.text(),
    postalCode: check.text(40),
    city: check.text(),
    region: check.text(),
    country: check.requiredReference(),
    phone: check.text(40),
    email: check.email(),
    website: check.text(),
    taxNumber: check.text(40),
    registrationNumber: check.text(),
    bankName: check.text(),
    iban: check.text(40),
    bic: check.text(40),
    bankAccount: check.text(),
    currency: check.requiredText(),
    zone: check.requiredText(),
    language: check.requiredText(),
    paymentTermDays: check.requiredNumber(),
  }),
  values: valuesOf,
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true, help: true },
        { name: 'legalName', kind: 'text', help: true },
        { name: 'street', kind: 'text', wide: true },
        { name: 'postalCode', kind: 'text' },
        { name: 'city', kind: 'text' },
        { name: 'region', kind: 'text' },
        { name: 'country', kind: 'ref', to: 'Country', required: true },
      ],
    },
    {
      id: 'contact',
      fields: [
        { name: 'phone', kind: 'phone' },
        { name: 'email', kind: 'email' },
        { name: 'website', kind: 'text' },
      ],
    },
    {
      id: 'numbers',
      fields: [
        { name: 'taxNumber', kind: 'text', help: true },
        { name: 'registrationNumber', kind: 'text', help: true },
      ],
    },
    {
      id: 'bank',
      fields: [
        { name: 'bankName', kind: 'text' },
        { name: 'iban', kind: 'text' },
        { name: 'bic', kind: 'text' },
        { name: 'bankAccount', kind: 'text', help: true },
      ],
    },
    {
      id: 'books',
      fields: [
        { name: 'currency', kind: 'list', load: async () => currencies(reader()), required: true, help: true },
        { name: 'zone', kind: 'list', load: async () => zones(), required: true },
        {
          name: 'language',
          kind: 'list',
          load: async () => {
            const names = new Intl.DisplayNames([reader()], { type: 'language' })
            return [...LANGUAGES, 'fr'].map((value) => ({ value, label: names.of(value) ?? value }))
          },
          required: true,
          help: true,
        },
        { name: 'paymentTermDays', kind: 'quantity', required: true, help: true },
      ],
    },
  ],
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> =>
    mutate(apollo, CompanySettingsUpdateDocument, { input: { expectedVersion, ...inputOf(record, values) } }, (d) => ({
      errors: d.companySettingsUpdate.errors,
      id: d.companySettingsUpdate.company?.id,
    })),
  list: 'settings',
})
