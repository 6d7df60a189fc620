// Finds out which values of a row a list's columns show: by their names in the row's fragment, or as the spec says.
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import type { AnyColumn } from '../spec'

export type ExportColumn = { readonly path: string; readonly header: string }

/** Of what a column shows of another record, the first of these that its row has. */
const SHOWN = ['amount', 'path', 'name', 'number', 'code'] as const

/** Give the columns of a list's file, in the order of the screen; with amounts comes their currency. */
export function exportColumns(
  row: DocumentNode,
  columns: readonly AnyColumn[],
  word: (id: string) => string,
  currency: string,
): ExportColumn[] {
  const fields = fieldsOf(row)
  const found: ExportColumn[] = []
  let money: string | null = null
  for (const { id, export: told } of columns) {
    const path = told === undefined ? pathOf(fields, id) : told
    if (!path || found.some((each) => each.path === path)) continue
    found.push({ path, header: word(id) })
    if (path.endsWith('.amount')) money ??= path.replace(/amount$/, 'currency')
  }
  return money ? [...found, { path: money, header: currency }] : found
}

function pathOf(fields: ReadonlyMap<string, readonly string[]>, id: string): string | null {
  const below = fields.get(id)
  if (!below || below.length === 0) return below ? id : null
  const shown = SHOWN.find((name) => below.includes(name))
  return shown ? `${id}.${shown}` : null
}

/** Name the fields of a row, each with what is selected below it. */
function fieldsOf(document: DocumentNode): Map<string, readonly string[]> {
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  )
  const named = (name: string) => fragments.find((each) => each.name.value === name)?.selectionSet
  const found = new Map<string, readonly string[]>()
  const take = (
    set: SelectionSetNode | undefined,
    into: (name: string, below: SelectionSetNode | undefined) => void,
  ) => {
    for (const each of set?.selections ?? [])
      if (each.kind === Kind.FIELD) into(each.name.value, each.selectionSet)
      else if (each.kind === Kind.FRAGMENT_SPREAD) take(named(each.name.value), into)
  }
  take(fragments[0]?.selectionSet, (name, below) => {
    const names: string[] = []
    take(below, (inner) => names.push(inner))
    found.set(name, names)
  })
  return found
}
