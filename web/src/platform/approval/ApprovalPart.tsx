// Has the approval of a record's step come when it can matter: its code and words weigh on no first load.
import { lazy, Suspense } from 'react'
import type { ApprovalStep } from '../graphql/schema-types'
import { needWords } from '../i18n/i18n'
import { useCan } from '../session/company'

const ApprovalNotice = lazy(async () => (await Promise.all([import('./ApprovalNotice'), needWords('approvals')]))[0])

type Props = {
  /** The step that a second person may have to approve; null where it was taken or is not possible. */
  readonly step: ApprovalStep | null | undefined
  readonly record: { readonly id: string; readonly version: number } | null
}

export function ApprovalPart({ step, record }: Props) {
  const can = useCan()
  if (!step || !record || !can('approvals.approval:read')) return null
  return (
    <Suspense>
      <ApprovalNotice step={step} record={record} />
    </Suspense>
  )
}
