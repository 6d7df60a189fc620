// How invoices are numbered, with the next numbers beside it while the pattern is typed.
import i18next from 'i18next'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import { once } from '../once'
import {
  type NumberSeriesDetailFragment,
  NumberSeriesPageDocument,
  NumberSeriesUpdateDocument,
} from './numbers.generated'

type Series = NumberSeriesDetailFragment & { readonly id: string }

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const SHOWN = 3

/** Write the numbers that come next; the server checks the pattern when it is saved. */
export function nextNumbers(pattern: string, digits: number, year: string, count: number): readonly string[] {
  return Array.from({ length: SHOWN }, (_, i) =>
    pattern.replace('{year}', year).replace('{number}', String(count + i).padStart(digits, '0')),
  )
}

function Preview({ record }: { record: Series }) {
  const { t } = useTranslation('company', { keyPrefix: 'numbers' })
  const { watch } = useFormContext()
  const [pattern, digits]: readonly unknown[] = watch(['pattern', 'digits'])
  const shown = nextNumbers(String(pattern ?? ''), Number(digits) || 1, record.fiscalYear, record.nextCount)
  return (
    <section aria-label={t('next')}>
      <h2>{t('next')}</h2>
      <ol lang="en">
        {shown.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
    </section>
  )
}

export const numbers = defineForm({
  name: 'company.numbers',
  typename: 'NumberSeries',
  can: 'company.number:read',
  canUpdate: 'company.number:write',
  load: NumberSeriesPageDocument,
  read: once((q): Series | null => {
    const [series] = q.numberSeries
    return series ? { ...series, id: series.code } : null
  }),
  title: () => i18next.t('company:settings.numbers'),
  schema: check.object({ pattern: check.requiredText(30), digits: check.choice(DIGITS) }),
  values: (series) => ({ pattern: series?.pattern ?? '', digits: String(series?.digits ?? '') }),
  sections: [
    {
      id: 'invoices',
      fields: [
        { name: 'pattern', kind: 'text', required: true, help: true },
        {
          name: 'digits',
          kind: 'list',
          load: async () => DIGITS.map((value) => ({ value, label: value })),
          required: true,
        },
      ],
    },
  ],
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> =>
    mutate(
      apollo,
      NumberSeriesUpdateDocument,
      { input: { code: record.code, expectedVersion, pattern: values.pattern, digits: Number(values.digits) } },
      (d) => ({ errors: d.numberSeriesUpdate.errors, id: d.numberSeriesUpdate.series?.code }),
    ),
  list: 'settings',
  aside: Preview,
})
