// The units that the company counts in: added, and archived once nothing new is counted in them.

import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { SelectField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { RecordBones } from '@/platform/record/RecordBones'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCan, useCompany } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { AddDialog } from './AddDialog'
import { NameAndCode } from './NameAndCode'
import { TermsSection } from './TermsSection'
import {
  CompanyUnitArchiveDocument,
  CompanyUnitCreateDocument,
  type CompanyUnitRowFragment,
  CompanyUnitsDocument,
} from './terms.generated'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6'] as const

export function UnitsPage() {
  const { t } = useTranslation('company')
  const { data, error, refetch } = useQuery(CompanyUnitsDocument, { fetchPolicy: 'cache-and-network' })
  const can = useCan()('company.unit:write')
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  const columns = (['name', 'code', 'digits', 'state'] as const).map((name) => ({ label: t(`units.columns.${name}`) }))
  return (
    <TermsSection of="units" columns={columns} can={can} Add={AddUnit} onAdded={() => void refetch()}>
      {data.units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} can={can} onChanged={() => void refetch()} />
      ))}
    </TermsSection>
  )
}

function UnitRow({ unit, can, onChanged }: { unit: CompanyUnitRowFragment; can: boolean; onChanged: () => void }) {
  const { t } = useTranslation('company')
  const { client } = useCompany()
  const archive = async (isArchived: boolean) => {
    const input = { id: unit.id, isArchived }
    const errors = await mutate(client.apollo, CompanyUnitArchiveDocument, { input }, (d) => d.unitArchive.errors)
    onChanged()
    if (errors[0]) toast({ tone: 'bad', text: errors[0].message })
    else {
      const text = t(isArchived ? 'units.archived' : 'units.restored', { name: unit.name })
      toast({ text, undo: () => void archive(!isArchived) })
    }
  }
  return (
    <tr data-off={unit.isArchived || undefined}>
      <th scope="row">{unit.name}</th>
      <td>{unit.code}</td>
      <td>{t('units.digits', { count: unit.digits })}</td>
      <td>
        <Status tone={unit.isArchived ? 'neutral' : 'good'}>{t(unit.isArchived ? 'units.off' : 'units.on')}</Status>
      </td>
      <td data-steps>
        {can && (
          <Button color="inherit" onClick={() => void archive(!unit.isArchived)}>
            {t(unit.isArchived ? 'units.restore' : 'units.archive')}
          </Button>
        )}
      </td>
    </tr>
  )
}

type Given = { readonly code: string; readonly name: string; readonly digits: number }

function AddUnit({ onClose }: { onClose: (done: boolean) => void }) {
  const { t } = useTranslation('company')
  const { client } = useCompany()
  const [given, setGiven] = useState<Given>({ code: '', name: '', digits: 0 })
  const change = (part: Partial<Given>) => setGiven((old) => ({ ...old, ...part }))
  const attempt = useAttempt<Given>((input, key) =>
    mutate(client.apollo, CompanyUnitCreateDocument, { input: { ...input, idempotencyKey: key } }, (d) => ({
      errors: d.unitCreate.errors,
    })),
  )
  const send = async () => {
    if (!(await attempt.send(given))) return
    toast({ text: t('units.added', { name: given.name }) })
    onClose(true)
  }
  return (
    <AddDialog
      title={t('units.add')}
      send={t('add')}
      busy={attempt.busy}
      isReady={!!given.code.trim() && !!given.name.trim()}
      faults={attempt.besides('code', 'name')}
      onSend={() => void send()}
      onClose={() => onClose(false)}
    >
      <NameAndCode of="units" given={given} at={attempt.at} onChange={change} />
      <SelectField
        required
        name="digits"
        label={t('units.columns.digits')}
        value={String(given.digits)}
        options={DIGITS.map((value) => ({ value, label: t('units.digits', { count: Number(value) }) }))}
        onChange={(digits) => change({ digits: Number(digits) })}
      />
    </AddDialog>
  )
}
