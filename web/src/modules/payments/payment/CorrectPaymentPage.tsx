// Corrects a payment that waits for a second person, as whoever recorded it: afterwards it is asked about anew.
import { Navigate, useParams } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { RecordBones } from '@/platform/record/RecordBones'
import { useRecord } from '@/platform/record/useRecord'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { CAN, Entry } from './NewPaymentPage'
import { source } from './payment.source'

export function CorrectPaymentPage() {
  const { id = '' } = useParams()
  const can = useCan()
  return can(CAN) ? <Loaded key={id} id={id} /> : <Refused permission={CAN} />
}

function Loaded({ id }: { id: string }) {
  const path = useCompanyPath()
  const loading = useRecord(source, id)
  if (loading.state === 'failed') return <Trouble error={loading.error} onRetry={loading.retry} />
  if (loading.state === 'missing') return <NotFound back={path('payments')} />
  if (loading.state === 'loading') return <RecordBones />
  const { record } = loading
  // What is booked, or was recorded by somebody else, is only shown.
  if (record.state !== 'DRAFT' || !record.isOwn) return <Navigate to={path(`payments/${id}`)} replace />
  return <Entry payment={record} />
}
