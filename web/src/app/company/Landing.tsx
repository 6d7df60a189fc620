// The bare address: leads to the company used last, or to signing in.
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { companyPath } from '@/platform/session/company'
import { myCompanies, SIGN_IN, startCompany } from '@/platform/session/signing'

export function Landing() {
  const navigate = useNavigate()
  useEffect(() => {
    let gone = false
    myCompanies().then(
      (companies) => {
        if (gone) return
        const company = companies ? startCompany(companies) : undefined
        void navigate(company ? companyPath(company.slug, '') : SIGN_IN, { replace: true })
      },
      () => {
        if (!gone) void navigate(SIGN_IN, { replace: true })
      },
    )
    return () => {
      gone = true
    }
  }, [navigate])
  return null
}
