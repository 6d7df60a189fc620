// Search and filters of a list, as chips that read like a sentence: "State is Draft or Confirmed".
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Popover from '@mui/material/Popover'
import type { TFunction } from 'i18next'
import { ListFilter, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../dates/format'
import { DateField } from '../form/DateField'
import { RefPicker, useRefLabel } from '../form/RefPicker'
import { SearchBox } from '../form/SearchBox'
import { useLocale } from '../i18n/useLocale'
import styles from './list.module.css'
import { type Filter, type ListSpec, type ListVariables, searches } from './spec'
import { type ListState, readMany, readRange, writeMany, writeRange } from './urlState'

const SEARCH_WAIT_MS = 200

export function FilterBar<TData, V extends ListVariables, R extends { id: string }>({
  spec,
  state,
  word,
  onChange,
}: {
  spec: ListSpec<TData, V, R>
  state: ListState
  word: TFunction
  onChange: (state: ListState, replace: boolean) => void
}) {
  const { t } = useTranslation('platform')
  const [adding, setAdding] = useState<HTMLElement | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const filters = spec.filters ?? []
  const set = (id: string, value: string) => {
    const { [id]: _, ...others } = state.values
    onChange({ ...state, values: value ? { ...others, [id]: value } : others }, false)
  }
  const shown = filters.filter((f) => state.values[f.id] || f.id === fresh)
  const hidden = filters.filter((f) => !shown.includes(f))
  return (
    <div className={styles.filters} role="search">
      {searches(spec.query) && <ListSearch state={state} onChange={onChange} />}
      {shown.map((filter) => (
        <Chip
          key={filter.id}
          filter={filter}
          value={state.values[filter.id] ?? ''}
          word={word}
          startOpen={filter.id === fresh}
          onSet={(value) => {
            setFresh(null)
            set(filter.id, value)
          }}
        />
      ))}
      {hidden.length > 0 && (
        <>
          <Button
            startIcon={<ListFilter size={15} aria-hidden />}
            onClick={(e) => setAdding(e.currentTarget)}
            color="inherit"
          >
            {t('list.filter')}
          </Button>
          <Menu open={!!adding} anchorEl={adding} onClose={() => setAdding(null)}>
            {hidden.map((filter) => (
              <MenuItem
                key={filter.id}
                onClick={() => {
                  setAdding(null)
                  if (filter.kind === 'yes') set(filter.id, 'yes')
                  else setFresh(filter.id)
                }}
              >
                {word(`filters.${filter.id}`)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
    </div>
  )
}

function ListSearch({ state, onChange }: { state: ListState; onChange: (state: ListState, replace: boolean) => void }) {
  const { t } = useTranslation('platform')
  const [typed, setTyped] = useState(state.search)
  const latest = useRef({ state, onChange })
  latest.current = { state, onChange }
  // What was asked for last comes back through the URL, later than the next keys: only another text replaces what is typed.
  const asked = useRef(state.search)
  useEffect(() => {
    if (state.search === asked.current) return
    asked.current = state.search
    setTyped(state.search)
  }, [state.search])
  useEffect(() => {
    if (typed === asked.current) return
    const timer = setTimeout(() => {
      asked.current = typed
      latest.current.onChange({ ...latest.current.state, search: typed }, true)
    }, SEARCH_WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <SearchBox className={styles.search} label={t('list.search')} value={typed} data-list-search onChange={setTyped} />
  )
}

type ChipProps<W> = {
  filter: Filter<W>
  value: string
  word: TFunction
  startOpen: boolean
  onSet: (value: string) => void
}

function Chip<W>({ filter, value, word, startOpen, onSet }: ChipProps<W>) {
  const { t } = useTranslation('platform')
  const locale = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (startOpen) setOpen(true)
  }, [startOpen])
  const name = word(`filters.${filter.id}`)
  const close = () => {
    setOpen(false)
    if (!value) onSet('')
  }
  return (
    <span className={styles.chip}>
      <button type="button" ref={button} onClick={() => filter.kind !== 'yes' && setOpen(true)} aria-haspopup="dialog">
        {name}
        <Sentence filter={filter} value={value} word={word} locale={locale} />
      </button>
      <button type="button" onClick={() => onSet('')} aria-label={t('list.removeFilter', { name })}>
        <X size={13} aria-hidden />
      </button>
      {filter.kind === 'oneOf' && (
        <Menu open={open} anchorEl={button.current} onClose={close}>
          {filter.options.map((option) => {
            const values = readMany(value)
            const on = values.includes(option)
            return (
              <MenuItem
                key={option}
                dense
                onClick={() => onSet(writeMany(on ? values.filter((v) => v !== option) : [...values, option]))}
              >
                <Checkbox
                  size="small"
                  edge="start"
                  checked={on}
                  tabIndex={-1}
                  disableRipple
                  slotProps={{ input: { 'aria-label': word(`${filter.words ?? filter.id}.${option}`) } }}
                />
                <ListItemText>{word(`${filter.words ?? filter.id}.${option}`)}</ListItemText>
              </MenuItem>
            )
          })}
        </Menu>
      )}
      {(filter.kind === 'dates' || filter.kind === 'ref') && (
        <Popover
          open={open}
          anchorEl={button.current}
          onClose={close}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{ paper: { sx: { p: 3, width: 300, display: 'grid', gap: 3 } } }}
        >
          {filter.kind === 'dates' ? (
            <DateRange value={value} onSet={onSet} />
          ) : (
            <RefPicker
              to={filter.to}
              id={value || null}
              label={name}
              autoFocus
              onChange={(id) => {
                setOpen(false)
                onSet(id ?? '')
              }}
            />
          )}
        </Popover>
      )}
    </span>
  )
}

function DateRange({ value, onSet }: { value: string; onSet: (value: string) => void }): ReactNode {
  const { t } = useTranslation('platform')
  const { from = '', to = '' } = readRange(value)
  return (
    <>
      <DateField label={t('list.from')} value={from} autoFocus onChange={(v) => onSet(writeRange({ from: v, to }))} />
      <DateField label={t('list.to')} value={to} onChange={(v) => onSet(writeRange({ from, to: v }))} />
    </>
  )
}

function Sentence<W>({
  filter,
  value,
  word,
  locale,
}: {
  filter: Filter<W>
  value: string
  word: TFunction
  locale: string
}) {
  const { t } = useTranslation('platform')
  const label = useRefLabel(filter.kind === 'ref' ? filter.to : '', filter.kind === 'ref' && value ? value : null)
  if (!value || filter.kind === 'yes') return null
  if (filter.kind === 'ref') return <span>{t('list.is', { value: label })}</span>
  if (filter.kind === 'oneOf') {
    const words = readMany(value).map((v) => word(`${filter.words ?? filter.id}.${v}`))
    const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(words)
    return <span>{t('list.is', { value: list })}</span>
  }
  const { from, to } = readRange(value)
  const shown = { from: from ? formatDate(from, locale) : '', to: to ? formatDate(to, locale) : '' }
  return <span>{t(from && to ? 'list.between' : from ? 'list.since' : 'list.until', shown)}</span>
}
