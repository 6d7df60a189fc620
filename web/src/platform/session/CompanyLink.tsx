// A link inside the company at hand.
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useCompanyPath } from './company'

export function CompanyLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const path = useCompanyPath()
  return <Link to={path(to)} {...rest} />
}
