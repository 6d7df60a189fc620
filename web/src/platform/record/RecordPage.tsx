// The frame of a page that shows one record: refused without its right, bones while it loads, and what can be done when it does not come.
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { NotFound } from '../errors/NotFound'
import { Refused } from '../errors/Refused'
import { Trouble } from '../errors/Trouble'
import { useCan, useCompanyPath } from '../session/company'
import { RecordBones } from './RecordBones'
import { type RecordSource, useRecord } from './useRecord'

type Props<TData, D> = {
  readonly source: RecordSource<TData, D>
  /** The right without which there is no page. */
  readonly needs: string
  /** The list that is offered where there is no such record. */
  readonly back: string
  readonly children: (record: D, reload: () => Promise<D | null>) => ReactNode
}

/** Shows the record whose id stands in the address. */
export function RecordPage<TData, D>({ needs, ...shown }: Props<TData, D>) {
  const { id = '' } = useParams()
  const can = useCan()
  return can(needs) ? <Loaded key={id} id={id} {...shown} /> : <Refused permission={needs} />
}

function Loaded<TData, D>({ id, source, back, children }: Omit<Props<TData, D>, 'needs'> & { readonly id: string }) {
  const path = useCompanyPath()
  const loading = useRecord(source, id)
  if (loading.state === 'failed') return <Trouble error={loading.error} onRetry={loading.retry} />
  if (loading.state === 'missing') return <NotFound back={path(back)} />
  if (loading.state === 'loading') return <RecordBones />
  return children(loading.record, loading.reload)
}
