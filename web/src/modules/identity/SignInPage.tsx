// Signing in; leads back to where somebody wanted to go, or to their company.
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { companyPath } from '@/platform/session/company'
import { lastCompany } from '@/platform/session/lastCompany'
import { SignInForm } from '@/platform/session/SignInForm'
import { type MyCompany, SIGN_UP, startCompany } from '@/platform/session/signing'
import { PublicPage } from './PublicPage'
import { COMPANIES, localPath } from './paths'

export function SignInPage() {
  const { t } = useTranslation('identity')
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const onSignedIn = (companies: readonly MyCompany[]) => {
    const wanted = localPath(params.get('next'))
    const known = companies.some((c) => c.isDefault || c.slug === lastCompany())
    const company = companies.length === 1 || known ? startCompany(companies) : undefined
    void navigate(wanted ?? (company ? companyPath(company.slug, '') : COMPANIES), { replace: true })
  }
  return (
    <PublicPage
      title={t('signIn.title')}
      foot={
        <>
          {t('signIn.new')} <Link to={SIGN_UP}>{t('signIn.signUp')}</Link>
        </>
      }
    >
      <SignInForm onSignedIn={onSignedIn} />
    </PublicPage>
  )
}
