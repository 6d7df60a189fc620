// The list of stock moves: what moved when, from where to where and why; who may see it also reads what it was worth.
import type { StockDocumentKind } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import type { Money } from '@/platform/money/format'
import {
  StockMoveListDocument,
  type StockMoveRowFragment,
  StockMoveRowFragmentDoc,
  StockMoveValueListDocument,
  StockMoveValueRowFragmentDoc,
} from './move.generated'

type Row = StockMoveRowFragment

const KIND_TONES = { RECEIPT: 'good', ADJUSTMENT: 'warn', DELIVERY: 'info' } as const

/** Write how much moved as the stock sees it: with a minus when it left. */
export const signed = (move: Row): string => (move.target.kind === 'INTERNAL' ? move.quantity : `-${move.quantity}`)

const columns = [
  { id: 'on', kind: 'date', width: 100, sort: 'ON', phone: 'detail', value: (r: Row) => r.on },
  { id: 'product', kind: 'text', width: 260, phone: 'title', value: (r: Row) => r.product.name },
  { id: 'sku', export: 'product.sku', kind: 'text', width: 100, value: (r: Row) => r.product.sku },
  {
    id: 'documentKind',
    kind: 'status',
    width: 110,
    phone: 'detail',
    value: (r: Row) => r.documentKind,
    tones: KIND_TONES,
  },
  { id: 'quantity', kind: 'quantity', width: 90, phone: 'end', value: signed },
  {
    id: 'unit',
    export: 'product.unit.code',
    kind: 'text',
    width: 60,
    phone: 'end',
    value: (r: Row) => r.product.unit.code,
  },
  { id: 'source', kind: 'text', width: 130, value: (r: Row) => r.source.name },
  { id: 'target', kind: 'text', width: 130, value: (r: Row) => r.target.name },
] as const

const value = { id: 'value', kind: 'money', width: 110, value: (r: { value: Money | null }) => r.value } as const
const note = { id: 'note', kind: 'text', width: 160, value: (r: Row) => r.note } as const

const common = {
  name: 'stock.move',
  typename: 'StockMove',
  can: 'stock.move:read',
  filters: [
    { id: 'product', kind: 'ref', to: 'Product', where: (id: string) => ({ productId: { eq: id } }) },
    {
      id: 'documentKind',
      kind: 'oneOf',
      options: ['RECEIPT', 'ADJUSTMENT', 'DELIVERY'],
      where: (v: string[]) => ({ documentKind: { in: v as StockDocumentKind[] } }),
    },
    {
      id: 'on',
      kind: 'dates',
      where: ({ from, to }: { from?: string; to?: string }) => ({
        on: { ...(from && { gte: from }), ...(to && { lte: to }) },
      }),
    },
  ],
  sort: '-on',
  // A move is opened at what caused it; goods received and counted have no document but the product.
  open: (_id: string, row?: Row) =>
    row?.documentKind === 'DELIVERY' && row.documentId
      ? `deliveries/${row.documentId}`
      : row
        ? `products/${row.product.id}`
        : 'stock-moves',
} as const

export const moveList = defineList({
  ...common,
  query: StockMoveListDocument,
  row: StockMoveRowFragmentDoc,
  page: (q) => q.stockMoves,
  columns: [...columns, note],
})

export const moveValueList = defineList({
  ...common,
  query: StockMoveValueListDocument,
  row: StockMoveValueRowFragmentDoc,
  page: (q) => q.stockMoves,
  columns: [...columns, value, note],
})
