// Corrects a payment that waits for a second person, as whoever recorded it: afterwards it is asked about anew.
import { Navigate } from 'react-router'
import { RecordPage } from '@/platform/record/RecordPage'
import { useCompanyPath } from '@/platform/session/company'
import { CAN, Entry } from './NewPaymentPage'
import { source } from './payment.source'

export function CorrectPaymentPage() {
  const path = useCompanyPath()
  return (
    <RecordPage source={source} needs={CAN} back="payments">
      {(payment) =>
        // What is booked, or was recorded by somebody else, is only shown.
        payment.state === 'DRAFT' && payment.isOwn ? (
          <Entry payment={payment} />
        ) : (
          <Navigate to={path(`payments/${payment.id}`)} replace />
        )
      }
    </RecordPage>
  )
}
