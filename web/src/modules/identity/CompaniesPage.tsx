// The companies somebody works in, to choose one of them or to found another.
import Button from '@mui/material/Button'
import { Building2, ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Trouble } from '@/platform/errors/Trouble'
import { companyPath } from '@/platform/session/company'
import { type MyCompany, myCompanies, SIGN_IN, signOut } from '@/platform/session/signing'
import styles from './identity.module.css'
import { PublicPage } from './PublicPage'
import { COMPANIES, NEW_COMPANY } from './paths'

export function CompaniesPage() {
  const { t } = useTranslation('identity')
  const { t: common } = useTranslation('platform')
  const navigate = useNavigate()
  const [companies, setCompanies] = useState<readonly MyCompany[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let gone = false
    setError(null)
    myCompanies().then(
      (mine) => {
        if (gone) return
        if (mine) setCompanies(mine)
        else void navigate(`${SIGN_IN}?next=${encodeURIComponent(COMPANIES)}`, { replace: true })
      },
      (reason: unknown) => {
        if (!gone) setError(reason)
      },
    )
    return () => {
      gone = true
    }
  }, [navigate, attempt])
  return (
    <PublicPage
      title={t('companies.title')}
      foot={
        <button type="button" className={styles.link} onClick={() => void signOut()}>
          {common('shell.signOut')}
        </button>
      }
    >
      {error !== null && <Trouble error={error} onRetry={() => setAttempt((n) => n + 1)} />}
      <ul className={styles.companies} aria-busy={!companies && error === null}>
        {companies?.map((company) => (
          // A whole new page: a company shares nothing with another, not even memory.
          <li key={company.id}>
            <a href={companyPath(company.slug, '')}>
              <Building2 size={18} aria-hidden />
              <span>{company.name}</span>
              <ChevronRight size={16} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
      {companies?.length === 0 && <p>{t('companies.none')}</p>}
      <Button component={Link} to={NEW_COMPANY} variant="outlined" size="large">
        {t('companies.new')}
      </Button>
    </PublicPage>
  )
}
