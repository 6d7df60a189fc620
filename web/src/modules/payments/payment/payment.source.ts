// Where the pages of a payment read it.
import type { RecordSource } from '@/platform/record/useRecord'
import { type PaymentDetailFragment, PaymentPageDocument, type PaymentPageQuery } from './payment.generated'

export const source: RecordSource<PaymentPageQuery, PaymentDetailFragment> = {
  typename: 'Payment',
  live: 'PAYMENT',
  load: PaymentPageDocument,
  read: (q) => q.payment,
}
