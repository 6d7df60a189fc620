// The company's own address: leads to the first place of the rail that this person may see.
import { Navigate } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { places } from '../modules'

export function CompanyHome() {
  const can = useCan()
  const path = useCompanyPath()
  const home = places.find((p) => can(p.can))
  return home ? <Navigate to={path(home.to)} replace /> : <NotFound />
}
