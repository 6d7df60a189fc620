// A list's search, filters and order live in the URL, so that a link shows another person the same rows.
import type { Filter, ListSpec, ListVariables, OrderFieldOf, Range, WhereOf } from './spec'

export type ListState = {
  readonly search: string
  readonly sort: string
  /** Raw values by filter id, as they stand in the URL. */
  readonly values: Readonly<Record<string, string>>
}

const SEARCH = 'q'
const SORT = 'sort'

type Readable = { readonly sort: string; readonly filters?: readonly { readonly id: string }[] | undefined }

/** Read a list's state from the URL's query; what the spec does not know is left alone. */
export function readState(spec: Readable, params: URLSearchParams): ListState {
  const values: Record<string, string> = {}
  for (const { id } of spec.filters ?? []) {
    const value = params.get(id)
    if (value) values[id] = value
  }
  return { search: params.get(SEARCH) ?? '', sort: params.get(SORT) ?? spec.sort, values }
}

/** Write a list's state into a copy of the URL's query; defaults are left out, so that plain lists have plain links. */
export function writeState(spec: Readable, params: URLSearchParams, state: ListState): URLSearchParams {
  const next = new URLSearchParams(params)
  const put = (key: string, value: string) => (value ? next.set(key, value) : next.delete(key))
  put(SEARCH, state.search)
  put(SORT, state.sort === spec.sort ? '' : state.sort)
  for (const { id } of spec.filters ?? []) put(id, state.values[id] ?? '')
  return next
}

/** Read "2026-01-01..2026-01-31" with either end open. */
export function readRange(value: string): Range {
  const [from = '', to = ''] = value.split('..')
  return { ...(from && { from }), ...(to && { to }) }
}

export const writeRange = ({ from = '', to = '' }: Range): string => (from || to ? `${from}..${to}` : '')

export const readMany = (value: string): string[] => value.split(',').filter(Boolean)
export const writeMany = (values: readonly string[]): string => values.join(',')

function whereOf<W>(filter: Filter<W>, value: string): W {
  switch (filter.kind) {
    case 'oneOf':
      return filter.where(readMany(value).filter((v) => filter.options.includes(v)))
    case 'dates':
      return filter.where(readRange(value))
    case 'yes':
      return filter.where()
    case 'ref':
      return filter.where(value)
  }
}

/** Turn a state into the variables of the list's query, but for the window. */
export function listVariables<TData, V extends ListVariables, R extends { id: string }>(
  spec: ListSpec<TData, V, R>,
  state: ListState,
): { search?: string; where?: WhereOf<V>; orderBy?: { field: OrderFieldOf<V>; direction: 'ASC' | 'DESC' }[] } {
  let where: object = spec.where ?? {}
  for (const filter of spec.filters ?? []) {
    const value = state.values[filter.id]
    if (value) where = { ...where, ...whereOf<WhereOf<V>>(filter, value) }
  }
  const descending = state.sort.startsWith('-')
  const field = spec.columns.find((c) => c.id === state.sort.replace(/^-/, ''))?.sort
  return {
    ...(state.search.trim() && { search: state.search.trim() }),
    ...(Object.keys(where).length > 0 && { where: where as WhereOf<V> }),
    ...(field !== undefined && { orderBy: [{ field, direction: descending ? 'DESC' : 'ASC' }] }),
  }
}

/** Give the order that a click on a column's heading asks for. */
export const nextSort = (sort: string, column: string): string => (sort === column ? `-${column}` : column)
