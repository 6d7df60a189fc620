// The company's taxes: added, and put out of use; what was used never changes.

import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { DecimalField } from '@/platform/form/DecimalField'
import { RefPicker } from '@/platform/form/RefPicker'
import { SelectField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import type { TaxCategory } from '@/platform/graphql/schema-types'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatRate } from '@/platform/money/format'
import { RecordBones } from '@/platform/record/RecordBones'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCan, useCompany } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { AddDialog } from './AddDialog'
import { NameAndCode } from './NameAndCode'
import { TermsSection } from './TermsSection'
import {
  CompanyTaxActivateDocument,
  CompanyTaxCreateDocument,
  CompanyTaxesDocument,
  type CompanyTaxRowFragment,
} from './terms.generated'

const CATEGORIES = ['STANDARD', 'ZERO', 'EXEMPT', 'OUT_OF_SCOPE'] as const satisfies readonly TaxCategory[]

export function TaxesPage() {
  const { t } = useTranslation('company')
  const { data, error, refetch } = useQuery(CompanyTaxesDocument, { fetchPolicy: 'cache-and-network' })
  const can = useCan()('company.tax:write')
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  const columns = (['name', 'code', 'rate', 'category', 'state'] as const).map((name) => ({
    label: t(`taxes.columns.${name}`),
    isNumber: name === 'rate',
  }))
  return (
    <TermsSection of="taxes" columns={columns} can={can} Add={AddTax} onAdded={() => void refetch()}>
      {data.taxes.map((tax) => (
        <TaxRow key={tax.id} tax={tax} can={can} onChanged={() => void refetch()} />
      ))}
    </TermsSection>
  )
}

function TaxRow({ tax, can, onChanged }: { tax: CompanyTaxRowFragment; can: boolean; onChanged: () => void }) {
  const { t } = useTranslation('company')
  const { client } = useCompany()
  const locale = useLocale()
  const activate = async (isActive: boolean, version: number) => {
    const input = { id: tax.id, expectedVersion: version, isActive }
    const errors = await mutate(client.apollo, CompanyTaxActivateDocument, { input }, (d) => d.taxActivate.errors)
    onChanged()
    if (errors[0]) toast({ tone: 'bad', text: errors[0].message })
    else {
      const undo = () => void activate(!isActive, version + 1)
      toast({ text: t(isActive ? 'taxes.used' : 'taxes.unused', { name: tax.name }), undo })
    }
  }
  return (
    <tr data-off={!tax.isActive || undefined}>
      <th scope="row">{tax.name}</th>
      <td>{tax.code}</td>
      <td data-number>{formatRate(tax.rate, locale)}</td>
      <td>{t(`taxes.category.${tax.category}`)}</td>
      <td>
        <Status tone={tax.isActive ? 'good' : 'neutral'}>{t(tax.isActive ? 'taxes.active' : 'taxes.inactive')}</Status>
      </td>
      <td data-steps>
        {can && (
          <Button color="inherit" onClick={() => void activate(!tax.isActive, tax.version)}>
            {t(tax.isActive ? 'taxes.stop' : 'taxes.start')}
          </Button>
        )}
      </td>
    </tr>
  )
}

type Given = {
  readonly code: string
  readonly name: string
  readonly rate: string
  readonly category: TaxCategory
  readonly accountId: string | null
}

function AddTax({ onClose }: { onClose: (done: boolean) => void }) {
  const { t } = useTranslation('company')
  const { client } = useCompany()
  const [given, setGiven] = useState<Given>({ code: '', name: '', rate: '', category: 'STANDARD', accountId: null })
  const change = (part: Partial<Given>) => setGiven((old) => ({ ...old, ...part }))
  const taxed = given.category === 'STANDARD'
  const attempt = useAttempt<Given>((input, key) =>
    mutate(
      client.apollo,
      CompanyTaxCreateDocument,
      {
        input: {
          ...input,
          rate: taxed ? input.rate : '0',
          accountId: taxed ? input.accountId : null,
          idempotencyKey: key,
        },
      },
      (d) => ({ errors: d.taxCreate.errors }),
    ),
  )
  const places = ['code', 'name', 'rate', 'category', 'accountId']
  const send = async () => {
    if (!(await attempt.send(given))) return
    toast({ text: t('taxes.added', { name: given.name }) })
    onClose(true)
  }
  return (
    <AddDialog
      title={t('taxes.add')}
      send={t('add')}
      busy={attempt.busy}
      isReady={!!given.code.trim() && !!given.name.trim() && (!taxed || (!!given.rate && !!given.accountId))}
      faults={attempt.besides(...places)}
      onSend={() => void send()}
      onClose={() => onClose(false)}
    >
      <NameAndCode of="taxes" given={given} at={attempt.at} onChange={change} />
      <SelectField
        required
        name="category"
        label={t('taxes.columns.category')}
        value={given.category}
        options={CATEGORIES.map((value) => ({ value, label: t(`taxes.category.${value}`) }))}
        error={!!attempt.at('category')}
        helperText={attempt.at('category')}
        onChange={(category) => change({ category: category as TaxCategory })}
      />
      {taxed && (
        <>
          <DecimalField
            kind="rate"
            name="rate"
            label={t('taxes.columns.rate')}
            required
            value={given.rate}
            error={!!attempt.at('rate')}
            helperText={attempt.at('rate')}
            onChange={(rate) => change({ rate })}
          />
          <RefPicker
            to="Account"
            name="accountId"
            id={given.accountId}
            label={t('taxes.account')}
            required
            error={attempt.at('accountId')}
            help={t('taxes.accountHelp')}
            onChange={(accountId) => change({ accountId })}
          />
        </>
      )}
    </AddDialog>
  )
}
