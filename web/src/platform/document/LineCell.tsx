// One cell of a line: plain inputs, so that a thousand lines stay quick.
import { type InputHTMLAttributes, type KeyboardEvent, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Combo } from '../form/Combo'
import { type DecimalKind, shownOf, wireOf } from '../form/DecimalField'
import { useRefSpec } from '../form/RefPicker'
import { loadRef, type RefOption } from '../form/refs'
import { useLocale } from '../i18n/useLocale'
import { useCan, useCompany } from '../session/company'
import styles from './document.module.css'
import type { LineChoice, LineColumn } from './spec'

export type CellProps<L> = {
  readonly column: LineColumn<L>
  readonly line: L
  readonly name: string
  readonly label: string
  readonly error: string | undefined
  readonly onPatch: (change: Partial<L>) => void
  /** A record was picked: the next cell is where typing goes on. */
  readonly onPicked: () => void
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export function LineCell<L extends object>(props: CellProps<L>) {
  const { column, line, name, label, error, onPatch } = props
  const common = { name, 'aria-label': label, 'aria-invalid': !!error, title: error }
  const value = textOf(line[column.id])
  switch (column.kind) {
    case 'text':
      return (
        <input
          {...common}
          className={styles.input}
          value={value}
          autoComplete="off"
          onChange={(event) => onPatch({ [column.id]: event.target.value } as Partial<L>)}
        />
      )
    case 'quantity':
    case 'money':
    case 'rate':
      return (
        <NumberCell
          {...common}
          kind={column.kind}
          value={value}
          onValue={(wire) => onPatch({ [column.id]: wire } as Partial<L>)}
        />
      )
    case 'ref':
      return <RefCell {...props} column={column} common={common} />
    case 'choice':
      return <ChoiceCell {...props} column={column} common={common} value={value} />
  }
}

type Common = Pick<InputHTMLAttributes<HTMLInputElement>, 'name' | 'aria-label' | 'aria-invalid' | 'title'>

function NumberCell({
  kind,
  value,
  onValue,
  ...common
}: Common & { kind: DecimalKind; value: string; onValue: (wire: string) => void }) {
  const locale = useLocale()
  const { currency } = useCompany().profile
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      {...common}
      className={`${styles.input} ${styles.numeric}`}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? shownOf(kind, value, locale, currency)}
      onChange={(event) => {
        setTyped(event.target.value)
        onValue(wireOf(kind, event.target.value, locale))
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={(event: KeyboardEvent) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') setTyped(null)
      }}
    />
  )
}

function RefCell<L extends object>({
  column,
  line,
  onPatch,
  onPicked,
  common,
}: CellProps<L> & { column: Extract<LineColumn<L>, { kind: 'ref' }>; common: Common }) {
  const { apollo } = useCompany().client
  const { t } = useTranslation('platform')
  const can = useCan()
  const { to } = column
  const spec = useRefSpec(to)
  const [creating, setCreating] = useState<string | null>(null)
  const search = useCallback(async (text: string) => (await loadRef(to)).search(apollo, text), [to, apollo])
  const take = (option: RefOption | null) => {
    onPatch(column.fill(option, line))
    if (option) onPicked()
  }
  const create = spec?.create && can(spec.create.can) ? spec.create : null
  return (
    <>
      <Combo<unknown>
        shown={column.label(line)}
        search={search}
        onPick={take}
        onCreate={create ? setCreating : undefined}
        createWords={(typed) => t('combo.create', { typed })}
        renderInput={({ ref, ...input }) => <input {...input} {...common} ref={ref} className={styles.input} />}
      />
      {create && creating !== null && (
        <Suspense fallback={null}>
          <create.Dialog
            typed={creating}
            onDone={(made) => {
              setCreating(null)
              if (made) take(made)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function ChoiceCell<L extends object>({
  column,
  line,
  onPatch,
  common,
  value,
}: CellProps<L> & { column: Extract<LineColumn<L>, { kind: 'choice' }>; common: Common; value: string }) {
  const { apollo } = useCompany().client
  const [choices, setChoices] = useState<readonly LineChoice<L>[]>([])
  const { load } = column
  useEffect(() => {
    let gone = false
    void load(apollo).then((loaded) => {
      if (!gone) setChoices(loaded)
    })
    return () => {
      gone = true
    }
  }, [load, apollo])
  const { name, title } = common
  return (
    <select
      name={name}
      title={title}
      aria-label={common['aria-label']}
      aria-invalid={common['aria-invalid']}
      className={styles.input}
      value={value}
      onChange={(event) => {
        const choice = choices.find((c) => c.value === event.target.value)
        if (choice) onPatch(choice.patch)
      }}
    >
      {!choices.some((c) => c.value === value) && <option value={value}>{column.label(line)}</option>}
      {choices.map((c) => (
        <option key={c.value} value={c.value}>
          {c.label}
        </option>
      ))}
    </select>
  )
}
