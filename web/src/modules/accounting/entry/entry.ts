// What a journal entry says at a glance: its amount, the accounts on either side, and the document behind it.
import { decimal, isZero, sum, text } from '@/platform/money/decimal'
import type { Money } from '@/platform/money/format'
import type { EntryRowFragment } from './entry.generated'

/** Add up one side of an entry; both sides are the same. */
export function amountOf(entry: EntryRowFragment): Money | null {
  const currency = entry.lines[0]?.debit.currency
  return currency ? { amount: text(sum(entry.lines.map((line) => decimal(line.debit.amount)))), currency } : null
}

/** Name the accounts on one side, each once. */
export function codes(entry: EntryRowFragment, side: 'debit' | 'credit'): string {
  const posted = entry.lines.filter((line) => !isZero(decimal(line[side].amount)))
  return [...new Set(posted.map((line) => line.account.code))].join(', ')
}

/** Give the address of the document behind an entry, where it has a page. */
export function documentOf({ kind, documentId }: Pick<EntryRowFragment, 'kind' | 'documentId'>): string | null {
  if (!documentId) return null
  if (kind === 'INVOICE') return `invoices/${documentId}`
  if (kind === 'PAYMENT') return `payments/${documentId}`
  if (kind === 'COGS') return `deliveries/${documentId}`
  return null
}
