// The units that the company counts in: added, and archived once nothing new is counted in them.

import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { SelectField, TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { RecordBones } from '@/platform/record/RecordBones'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCan, useCompany } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import table from '@/platform/settings/section.module.css'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { AddDialog } from './AddDialog'
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
  const [adding, setAdding] = useState(false)
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <RecordBones />
  return (
    <SectionPage
      title={t('settings.units')}
      lead={t('units.lead')}
      actions={
        can && (
          <Button
            variant="contained"
            startIcon={<Plus size={16} />}
            onClick={() => setAdding(true)}
            data-primary-action
          >
            {t('units.add')}
          </Button>
        )
      }
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('units.columns.name')}</th>
            <th>{t('units.columns.code')}</th>
            <th>{t('units.columns.digits')}</th>
            <th>{t('units.columns.state')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {data.units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} can={can} onChanged={() => void refetch()} />
          ))}
        </tbody>
      </table>
      {adding && (
        <AddUnit
          onClose={(done) => {
            setAdding(false)
            if (done) void refetch()
          }}
        />
      )}
    </SectionPage>
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
  const text = (name: 'code' | 'name') => (
    <TextField
      label={t(`units.columns.${name}`)}
      name={name}
      required
      value={given[name]}
      error={!!attempt.at(name)}
      helperText={attempt.at(name)}
      onChange={(event) => change({ [name]: event.target.value })}
      autoFocus={name === 'name'}
    />
  )
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
      {text('name')}
      {text('code')}
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
