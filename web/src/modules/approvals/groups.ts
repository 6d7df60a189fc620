// Sorts requests by what they mean for the reader: theirs to decide, waiting for somebody else, decided.
import type { ApprovalFactsFragment } from '@/platform/approval/approval.generated'
import type { ApprovalStep } from '@/platform/graphql/schema-types'

export const STEPS = ['SALES_ORDER_CONFIRM', 'INVOICE_POST', 'PAYMENT_POST'] as const satisfies readonly ApprovalStep[]

const PLACES: Readonly<Record<ApprovalStep, string>> = {
  SALES_ORDER_CONFIRM: 'orders',
  INVOICE_POST: 'invoices',
  PAYMENT_POST: 'payments',
}

/** Where the record of a request is. */
export const addressOf = ({ step, recordId }: Pick<ApprovalFactsFragment, 'step' | 'recordId'>): string =>
  `${PLACES[step]}/${recordId}`

export type Group = 'mine' | 'waiting' | 'decided'

/** Tell in which list a request stands. */
export function groupOf(approval: ApprovalFactsFragment): Group {
  if (approval.state !== 'REQUESTED') return 'decided'
  return approval.canDecide ? 'mine' : 'waiting'
}
