// A section with the few things of one kind that a company has: a table of them, and a button that adds one.
import Button from '@mui/material/Button'
import { Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SectionPage } from '@/platform/settings/SectionPage'
import table from '@/platform/settings/section.module.css'

type Column = { readonly label: string; readonly isNumber?: boolean }

type Props = {
  readonly of: 'taxes' | 'units'
  readonly columns: readonly Column[]
  readonly can: boolean
  /** The dialog that adds one; it is told whether one was added. */
  readonly Add: ComponentType<{ onClose: (done: boolean) => void }>
  readonly onAdded: () => void
  readonly children: ReactNode
}

export function TermsSection({ of, columns, can, Add, onAdded, children }: Props) {
  const { t } = useTranslation('company')
  const [adding, setAdding] = useState(false)
  const add = can && (
    <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setAdding(true)} data-primary-action>
      {t(`${of}.add`)}
    </Button>
  )
  return (
    <SectionPage title={t(`settings.${of}`)} lead={t(`${of}.lead`)} actions={add}>
      <table className={table.table}>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} data-number={isNumber || undefined}>
                {label}
              </th>
            ))}
            <th />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {adding && (
        <Add
          onClose={(done) => {
            setAdding(false)
            if (done) onAdded()
          }}
        />
      )}
    </SectionPage>
  )
}
