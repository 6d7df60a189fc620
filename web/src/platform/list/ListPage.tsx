// A whole list page from its spec: title with count, search and filters, the table or its cards on a phone, sums and empty states.
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Plus } from 'lucide-react'
import { lazy, memo, Suspense, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { usePageCommands } from '../command/pageCommands'
import { Refused } from '../errors/Refused'
import { Trouble } from '../errors/Trouble'
import { useDocumentTitle } from '../errors/useDocumentTitle'
import { needWords } from '../i18n/i18n'
import { useLocale } from '../i18n/useLocale'
import { CompanyLink } from '../session/CompanyLink'
import { useCan, useCompany, useCompanyPath, useZone } from '../session/company'
import { CardList } from './CardList'
import { type CellContext, cell, isNumeric } from './cells'
import { DataTable, type Heading } from './DataTable'
import { EmptyList } from './EmptyList'
import { FilterBar } from './FilterBar'
import styles from './list.module.css'
import { Sums } from './Sums'
import { type ListSpec, type ListVariables, wordsOf } from './spec'
import { listVariables, nextSort, readState, writeState } from './urlState'
import { readRow, useRow } from './useRow'
import { useWindow } from './useWindow'

export const PHONE = '(max-width: 700px)'

const ExportDialog = lazy(async () => (await Promise.all([import('./export/ExportDialog'), needWords('exports')]))[0])

/** The rights to take a list away as a file: to export at all, and this list. */
const exportRights = (can: string): readonly string[] => ['exports.job:create', can.replace(/read$/, 'export')]

export function ListPage<TData, V extends ListVariables, R extends { id: string }>({
  spec,
}: {
  spec: ListSpec<TData, V, R>
}) {
  const can = useCan()
  return can(spec.can) ? <Shown spec={spec} /> : <Refused permission={spec.can} />
}

function Shown<TData, V extends ListVariables, R extends { id: string }>({ spec }: { spec: ListSpec<TData, V, R> }) {
  const { namespace, thing } = wordsOf(spec.name)
  const { t: word } = useTranslation(namespace, { keyPrefix: thing })
  const { t } = useTranslation('platform')
  const [params, setParams] = useSearchParams()
  const state = readState(spec, params)
  const { window, snapshot, key } = useWindow(spec, state)
  const { client, profile } = useCompany()
  const locale = useLocale()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const zone = useZone()
  const can = useCan()
  const phone = useMediaQuery(PHONE)
  const title = word('title')
  useDocumentTitle(title)

  const change = useCallback(
    (next: typeof state, replace: boolean) => setParams((old) => writeState(spec, old, next), { replace }),
    [spec, setParams],
  )
  const context: CellContext = useMemo(
    () => ({ locale, zone, currency: profile.currency, word }),
    [locale, zone, profile.currency, word],
  )
  const headings: Heading[] = spec.columns.map((c) => ({
    id: c.id,
    label: word(`columns.${c.id}`) + (c.kind === 'money' ? ` ${profile.currency}` : ''),
    width: c.width,
    numeric: isNumeric(c.kind),
    sorted: state.sort === c.id ? 'ascending' : state.sort === `-${c.id}` ? 'descending' : null,
    onSort: c.sort === undefined ? null : () => change({ ...state, sort: nextSort(state.sort, c.id) }, false),
  }))
  const { apollo } = client
  const onOpen = useCallback(
    (id: string) => void navigate(path(spec.open(id, readRow(apollo, spec, id)))),
    [navigate, path, spec, apollo],
  )
  const idAt = (row: number) => window.idAt(row)
  const ensure = useCallback((from: number, to: number) => window.ensure(from, to), [window])
  const [exporting, setExporting] = useState(false)
  const mayExport = exportRights(spec.can).every(can)
  usePageCommands(mayExport ? [{ id: 'export', label: t('list.export'), run: () => setExporting(true) }] : [])
  const filtered = state.search.trim() !== '' || Object.keys(state.values).length > 0
  // An empty list offers its beginnings in its middle, and only there.
  const teaching = snapshot.total === 0 && !filtered
  const create = spec.create && can(spec.create.can) ? spec.create : null
  const footer = spec.columns.some((c) => c.footer) && snapshot.sums && snapshot.total > 0

  return (
    <section className={styles.page} aria-label={title}>
      <div className={styles.top}>
        <div className={styles.title}>
          <h1>{title}</h1>
          <span className={styles.count} role="status">
            {snapshot.total < 0 ? '' : snapshot.total.toLocaleString(locale)}
          </span>
        </div>
        <div className={styles.spring} />
        {!teaching && spec.import && can(spec.import.can) && (
          <Button component={CompanyLink} to={spec.import.to}>
            {t('list.import')}
          </Button>
        )}
        {!teaching && mayExport && <Button onClick={() => setExporting(true)}>{t('list.export')}</Button>}
        {!teaching && create && (
          <Button
            variant="contained"
            component={CompanyLink}
            to={create.to}
            startIcon={<Plus size={16} aria-hidden />}
            className={phone ? styles.fab : undefined}
            data-primary-action
          >
            {word('new')}
          </Button>
        )}
      </div>
      {exporting && (
        <Suspense>
          <ExportDialog list={spec} asked={listVariables(spec, state)} onClose={() => setExporting(false)} />
        </Suspense>
      )}
      <FilterBar spec={spec} state={state} word={word} onChange={change} />
      {snapshot.error && snapshot.total < 0 ? (
        <Trouble error={snapshot.error} onRetry={() => window.refresh()} />
      ) : snapshot.total === 0 ? (
        <EmptyList
          word={word}
          filtered={filtered}
          create={create}
          importTo={spec.import && can(spec.import.can) ? spec.import.to : null}
          onClear={() => change({ ...state, search: '', values: {} }, false)}
        />
      ) : phone ? (
        <CardList
          label={title}
          placeKey={key}
          total={snapshot.total}
          idAt={idAt}
          ensure={ensure}
          spec={spec}
          context={context}
        />
      ) : (
        <DataTable
          label={title}
          placeKey={key}
          headings={headings}
          total={snapshot.total}
          idAt={idAt}
          ensure={ensure}
          onOpen={onOpen}
          renderRow={(id) => <Row spec={spec} id={id} context={context} />}
          footer={footer ? <Sums columns={spec.columns} sums={snapshot.sums} locale={locale} /> : null}
        />
      )}
    </section>
  )
}

type RowProps<TData, V extends ListVariables, R extends { id: string }> = {
  spec: ListSpec<TData, V, R>
  id: string
  context: CellContext
}

function PlainRow<TData, V extends ListVariables, R extends { id: string }>({
  spec,
  id,
  context,
}: RowProps<TData, V, R>) {
  const row = useRow(spec, id)
  return spec.columns.map((column, i) => (
    <div key={column.id} role="gridcell" className={isNumeric(column.kind) ? styles.numeric : undefined}>
      {row && i === 0 ? (
        <CompanyLink to={spec.open(id, row)} tabIndex={-1}>
          {cell(column, row, context)}
        </CompanyLink>
      ) : row ? (
        cell(column, row, context)
      ) : null}
    </div>
  ))
}

// memo loses the type parameters; the component is the same.
const Row = memo(PlainRow) as unknown as typeof PlainRow
