// Catches what a page throws, so that one broken page never takes the frame with it.
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { Trouble } from '@/platform/errors/Trouble'

const NOT_FOUND = 404

export function RouteTrouble() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  if (isRouteErrorResponse(error) && error.status === NOT_FOUND) return <NotFound />
  return <Trouble error={error} onRetry={() => void revalidate()} />
}
