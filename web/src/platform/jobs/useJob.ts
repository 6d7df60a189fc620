// Follows a job to its end: by live events, and by asking now and then where those do not arrive.
import { useQuery, useSubscription } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { JobProgressedDocument, JobReadDocument, type JobStateFragment } from './job.generated'

const ASK_MS = 3_000

export type Job = JobStateFragment

export const isFinished = (job: Pick<Job, 'status'> | null | undefined): boolean =>
  job?.status === 'DONE' || job?.status === 'FAILED'

/** Give the job, fresh until it has finished; null while unknown. */
export function useJob(id: string | null): Job | null {
  const [finished, setFinished] = useState<string | null>(null)
  const over = id !== null && finished === id
  const { data } = useQuery(JobReadDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    pollInterval: over ? 0 : ASK_MS,
  })
  // Events write into the cache themselves; asking is for when the live connection is away.
  useSubscription(JobProgressedDocument, { variables: { id: id ?? '' }, skip: !id || over, onError: () => undefined })
  const job = data?.job ?? null
  useEffect(() => {
    if (job && isFinished(job)) setFinished(job.id)
  }, [job])
  return job
}
