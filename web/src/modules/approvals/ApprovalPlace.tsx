// Where the notification of a request leads: on to the record that it is about, where it is decided with everything in view.
import { useQuery } from '@apollo/client/react'
import { Navigate, useParams } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { RecordBones } from '@/platform/record/RecordBones'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { CAN } from './ApprovalsPage'
import { ApprovalPlaceDocument } from './approvals.generated'
import { addressOf } from './groups'

export function ApprovalPlace() {
  const can = useCan()
  return can(CAN) ? <Place /> : <Refused permission={CAN} />
}

function Place() {
  const { id = '' } = useParams()
  const path = useCompanyPath()
  const { data, error, refetch } = useQuery(ApprovalPlaceDocument, { variables: { id } })
  if (error) return <Trouble error={error} onRetry={() => void refetch().catch(() => undefined)} />
  if (!data) return <RecordBones />
  // Back leads to where one was, not here again.
  return data.approval ? (
    <Navigate to={path(addressOf(data.approval))} replace />
  ) : (
    <NotFound back={path('approvals')} />
  )
}
