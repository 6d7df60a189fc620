// The list of journal entries: what was booked when, from which accounts to which.
import type { JournalEntryKind } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import { amountOf, codes } from './entry'
import { EntryListDocument, EntryRowFragmentDoc } from './entry.generated'

const TONES = {
  OPENING: 'neutral',
  STOCK: 'warn',
  COGS: 'warn',
  INVOICE: 'info',
  PAYMENT: 'good',
  MANUAL: 'neutral',
} as const

export const entryList = defineList({
  name: 'accounting.entry',
  typename: 'JournalEntry',
  can: 'accounting.entry:read',
  query: EntryListDocument,
  row: EntryRowFragmentDoc,
  page: (q) => q.journalEntries,
  columns: [
    { id: 'on', kind: 'date', width: 100, sort: 'ON', phone: 'detail', value: (r) => r.on },
    { id: 'description', kind: 'text', width: 300, phone: 'title', value: (r) => r.description },
    { id: 'kind', kind: 'status', width: 130, phone: 'detail', value: (r) => r.kind, tones: TONES },
    { id: 'debit', kind: 'text', width: 130, value: (r) => codes(r, 'debit') },
    { id: 'credit', kind: 'text', width: 130, value: (r) => codes(r, 'credit') },
    { id: 'amount', kind: 'money', width: 110, phone: 'end', value: amountOf },
    { id: 'recordedAt', kind: 'instant', width: 140, sort: 'RECORDED_AT', value: (r) => r.recordedAt },
  ],
  filters: [
    { id: 'account', kind: 'ref', to: 'Account', where: (id) => ({ accountId: { eq: id } }) },
    {
      id: 'kind',
      kind: 'oneOf',
      options: ['OPENING', 'STOCK', 'COGS', 'INVOICE', 'PAYMENT', 'MANUAL'],
      where: (v) => ({ kind: { in: v as JournalEntryKind[] } }),
    },
    {
      id: 'on',
      kind: 'dates',
      where: ({ from, to }) => ({ on: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-on',
  open: (id) => `journal-entries/${id}`,
})
