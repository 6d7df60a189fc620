// Reads what was copied from a spreadsheet into lines: numbers in the reader's locale, records found by their exact words.
import type { ApolloClient } from '@apollo/client'
import { wireOf } from '../form/DecimalField'
import { loadRef, type RefOption } from '../form/refs'
import type { LineColumn } from './spec'

const LOOKUPS_AT_ONCE = 4

/** Tell whether a text is a table rather than one value. */
export const isTable = (text: string): boolean => /\t/.test(text) || /\r?\n./.test(text.trimEnd())

/** Split a copied table into rows of cells. */
export function tableOf(text: string): string[][] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return rows.map((row) => row.split('\t').map((cell) => cell.trim()))
}

export type Pasted<L> = { readonly changes: readonly Partial<L>[]; readonly notFound: readonly string[] }

const isMatch = (option: RefOption, text: string): boolean => {
  const wanted = text.toLowerCase()
  return option.label.toLowerCase() === wanted || option.detail?.toLowerCase() === wanted
}

async function lookUp(apollo: ApolloClient, to: string, texts: readonly string[]): Promise<Map<string, RefOption>> {
  const found = new Map<string, RefOption>()
  const spec = await loadRef(to)
  const waiting = [...texts]
  const work = async () => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      const options = await spec.search(apollo, text)
      const match = options.find((o) => isMatch(o, text!)) ?? (options.length === 1 ? options[0] : undefined)
      if (match) found.set(text, match)
    }
  }
  await Promise.all(Array.from({ length: LOOKUPS_AT_ONCE }, work))
  return found
}

/** Turn a table into changes of lines, its first column falling on `from`. */
export async function pasted<L extends object>(
  table: readonly (readonly string[])[],
  columns: readonly LineColumn<L>[],
  from: number,
  blank: L,
  locale: string,
  apollo: ApolloClient,
): Promise<Pasted<L>> {
  const targets = columns.slice(from).filter((c) => !c.readOnly)
  const refs = new Map<string, Map<string, RefOption>>()
  const choices = new Map<string, readonly { label: string; patch: Partial<L> }[]>()
  await Promise.all(
    targets.map(async (column, i) => {
      const texts = [...new Set(table.map((row) => row[i] ?? '').filter(Boolean))]
      if (column.kind === 'ref' && texts.length) refs.set(column.id, await lookUp(apollo, column.to, texts))
      if (column.kind === 'choice' && texts.length) choices.set(column.id, await column.load(apollo))
    }),
  )
  const notFound = new Set<string>()
  const changes = table.map((row) => {
    let change: Partial<L> = {}
    targets.forEach((column, i) => {
      const text = row[i]
      if (!text) return
      if (column.kind === 'ref') {
        const option = refs.get(column.id)?.get(text)
        if (option) change = { ...column.fill(option, { ...blank, ...change }), ...change }
        else notFound.add(text)
      } else if (column.kind === 'choice') {
        const choice = choices.get(column.id)?.find((c) => c.label.toLowerCase() === text.toLowerCase())
        if (choice) change = { ...change, ...choice.patch }
        else notFound.add(text)
      } else {
        const value = column.kind === 'text' ? text : wireOf(column.kind, text, locale)
        change = { ...change, [column.id]: value }
      }
    })
    return change
  })
  return { changes, notFound: [...notFound] }
}
