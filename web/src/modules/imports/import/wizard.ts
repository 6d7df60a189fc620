// Where an import stands, written into its address: what is imported, from which file, and what each column means.
import type { ImportKind, JobKind } from '@/platform/graphql/schema-types'
import type { ImportPreviewQuery } from './import.generated'

export type Preview = NonNullable<ImportPreviewQuery['importPreview']>

export const KINDS: readonly ImportKind[] = ['PRODUCTS', 'CUSTOMERS']

type Place = {
  /** The rights to add and to change what is imported. */
  readonly needs: readonly string[]
  readonly list: string
  /** The types whose lists are read again when an import has ended. */
  readonly typenames: readonly string[]
}

export const PLACES: Readonly<Record<ImportKind, Place>> = {
  PRODUCTS: {
    needs: ['catalog.product:create', 'catalog.product:update'],
    list: 'products',
    typenames: ['Product', 'ProductCategory'],
  },
  CUSTOMERS: {
    needs: ['parties.customer:create', 'parties.customer:update'],
    list: 'customers',
    typenames: ['Customer'],
  },
}

export const kindOf = (job: JobKind): ImportKind => (job === 'IMPORT_CUSTOMERS' ? 'CUSTOMERS' : 'PRODUCTS')

/** What each column of the file means, in its order; '' is left out. */
export type Mapping = readonly string[]

const isKind = (value: string | null): value is ImportKind => KINDS.some((kind) => kind === value)

export type WizardState = {
  readonly kind: ImportKind | null
  readonly fileId: string | null
  /** As chosen by the person; null while the suggestions hold. */
  readonly mapping: Mapping | null
}

/** Read the state from an address. */
export function readWizard(params: URLSearchParams): WizardState {
  const kind = params.get('kind')
  const map = params.get('map')
  return { kind: isKind(kind) ? kind : null, fileId: params.get('file'), mapping: map === null ? null : map.split(',') }
}

/** Write the state as the query of an address. */
export function writeWizard({ kind, fileId, mapping }: WizardState): string {
  const params = new URLSearchParams()
  if (kind) params.set('kind', kind)
  if (fileId) params.set('file', fileId)
  if (mapping) params.set('map', mapping.join(','))
  return params.toString()
}

/** Give what the columns mean: as chosen where that fits the file and its fields, as suggested otherwise. */
export function mappingOf(preview: Preview, chosen: Mapping | null): Mapping {
  const suggested = preview.columns.map((column) => column.field ?? '')
  if (chosen?.length !== suggested.length) return suggested
  const known = new Set(preview.fields.map((field) => field.name))
  return chosen.map((name) => (known.has(name) ? name : ''))
}

export type MappingFaults = {
  /** Fields that more than one column was given. */
  readonly doubled: ReadonlySet<string>
  /** Fields that a new record needs and no column gives. */
  readonly missing: readonly string[]
  readonly hasKey: boolean
}

/** Say what is wrong or missing in a choice of columns. */
export function mappingFaults(preview: Preview, mapping: Mapping): MappingFaults {
  const given = mapping.filter((name) => name !== '')
  return {
    doubled: new Set(given.filter((name, i) => given.indexOf(name) !== i)),
    missing: preview.fields.filter((f) => f.isRequired && !given.includes(f.name)).map((f) => f.name),
    hasKey: preview.fields.some((f) => f.isKey && given.includes(f.name)),
  }
}

/** Give the columns as the API takes them. */
export function columnsInput(preview: Preview, mapping: Mapping): { header: string; field: string | null }[] {
  return preview.columns.map((column, i) => ({ header: column.header, field: mapping[i] || null }))
}
