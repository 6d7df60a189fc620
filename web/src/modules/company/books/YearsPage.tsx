// The years of the books, the next one made by hand where that is wanted, and the month in which years begin.

import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { SelectField } from '@/platform/form/TextField'
import { mutate, type Refusal } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { RecordBones } from '@/platform/record/RecordBones'
import { useCan, useCompany } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import table from '@/platform/settings/section.module.css'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import {
  CompanyFiscalYearAddDocument,
  CompanyFiscalYearStartDocument,
  CompanyFiscalYearsDocument,
} from './books.generated'

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

export function YearsPage() {
  const { t } = useTranslation('company')
  const { client } = useCompany()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(CompanyFiscalYearsDocument, { fetchPolicy: 'cache-and-network' })
  const can = useCan()('company.year:write')
  const [busy, setBusy] = useState(false)
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  const { fiscalYears, companySettings } = data
  const run = async (send: () => Promise<readonly Refusal[]>, done: string) => {
    setBusy(true)
    try {
      const errors = await send()
      await refetch()
      if (errors[0]) toast({ tone: 'bad', text: errors[0].message })
      else toast({ text: done })
    } finally {
      setBusy(false)
    }
  }
  const monthName = (month: number) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1)))
  const startIn = (month: number) => {
    const input = { expectedVersion: companySettings.version, month }
    return mutate(client.apollo, CompanyFiscalYearStartDocument, { input }, (d) => d.fiscalYearStart.errors)
  }
  return (
    <SectionPage
      title={t('settings.years')}
      lead={t('years.lead')}
      actions={
        can && (
          <Button
            variant="contained"
            startIcon={<Plus size={16} />}
            loading={busy}
            onClick={() =>
              void run(
                () => mutate(client.apollo, CompanyFiscalYearAddDocument, {}, (d) => d.fiscalYearAdd.errors),
                t('years.added'),
              )
            }
            data-primary-action
          >
            {t('years.add')}
          </Button>
        )
      }
    >
      <SelectField
        label={t('years.start')}
        name="month"
        required
        maxWidth={320}
        value={String(companySettings.fiscalYearStartMonth)}
        options={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
        helperText={t(fiscalYears.some((y) => y.hasEntries) ? 'years.startLater' : 'years.startNow')}
        disabled={!can || busy}
        onChange={(month) => void run(() => startIn(Number(month)), t('years.started'))}
      />
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('years.columns.name')}</th>
            <th>{t('years.columns.from')}</th>
            <th>{t('years.columns.to')}</th>
            <th>{t('years.columns.state')}</th>
          </tr>
        </thead>
        <tbody>
          {fiscalYears.map((year) => (
            <tr key={year.id}>
              <th scope="row">{year.name}</th>
              <td>{formatDate(year.startsOn, locale)}</td>
              <td>{formatDate(year.endsOn, locale)}</td>
              <td>
                <Status tone={year.isPresent ? 'info' : 'neutral'}>
                  {t(year.isPresent ? 'years.present' : year.hasEntries ? 'years.posted' : 'years.empty')}
                </Status>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionPage>
  )
}
