// How the company looks: its two colours, and whether strangers see them; the logo stands beside, with a preview.
import i18next from 'i18next'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import { ColorField, ColorName } from './ColorField'
import { LookAside } from './LookAside'
import { type CompanyLookDetailFragment, CompanyLookPageDocument, CompanyLookUpdateDocument } from './look.generated'

const valuesOf = (look: CompanyLookDetailFragment | null) => ({
  primaryColor: look?.primaryColor ?? '',
  accentColor: look?.accentColor ?? '',
  isBrandPublic: look?.isBrandPublic ?? true,
})

export const look = defineForm({
  name: 'company.look',
  typename: 'CompanyLook',
  can: 'company.look:read',
  canUpdate: 'company.look:write',
  load: CompanyLookPageDocument,
  read: (q) => q.companyLook,
  title: () => i18next.t('company:settings.look'),
  schema: check.object({
    primaryColor: check.requiredText(7),
    accentColor: check.requiredText(7),
    isBrandPublic: check.yesNo(),
  }),
  values: valuesOf,
  sections: [
    {
      fields: [
        {
          name: 'primaryColor',
          kind: 'custom',
          Field: ColorField,
          show: (value) => <ColorName value={value} />,
          required: true,
          help: true,
        },
        {
          name: 'accentColor',
          kind: 'custom',
          Field: ColorField,
          show: (value) => <ColorName value={value} />,
          required: true,
          help: true,
        },
        { name: 'isBrandPublic', kind: 'yes', wide: true },
      ],
    },
  ],
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> =>
    mutate(
      apollo,
      CompanyLookUpdateDocument,
      { input: { expectedVersion, ...changes(valuesOf(record), values) } },
      (d) => ({ errors: d.companyLookUpdate.errors, id: d.companyLookUpdate.look?.id }),
    ),
  list: 'settings',
  aside: LookAside,
})
