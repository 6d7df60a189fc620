// My account: what belongs to the person and not to a company, with its sections beside it; on a phone above it.
import { ApolloProvider } from '@apollo/client/react'
import { ArrowLeft, KeyRound, MonitorSmartphone, ShieldCheck, UserRound } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, Outlet, useLocation, useNavigate, useOutletContext } from 'react-router'
import { Trouble } from '@/platform/errors/Trouble'
import { directoryClient } from '@/platform/graphql/client'
import { browserZone } from '@/platform/i18n/regions'
import { HabitsContext } from '@/platform/i18n/useLocale'
import { companyPath, type Viewer } from '@/platform/session/company'
import { lastCompany } from '@/platform/session/lastCompany'
import { onProfileChanged, useApplied } from '@/platform/session/profile'
import { workOf } from '@/platform/session/renewal'
import { ACCOUNT, readViewer, SIGN_IN } from '@/platform/session/signing'
import { COMPANIES } from '../paths'
import styles from './account.module.css'

const SECTIONS = [
  { id: 'profile', icon: UserRound },
  { id: 'security', icon: ShieldCheck },
  { id: 'sessions', icon: MonitorSmartphone },
  { id: 'tokens', icon: KeyRound },
] as const

export type AccountAtHand = {
  readonly viewer: Viewer
  /** The zone in which this person reads instants outside a company. */
  readonly zone: string
}

/** Give whose account is open; for pages below its frame only. */
export const useAccount = (): AccountAtHand => useOutletContext<AccountAtHand>()

export function AccountFrame() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const [here] = useState(pathname + search)
  const [viewer, setViewer] = useState<Viewer | null>(null)
  const [error, setError] = useState<unknown>(null)

  const read = useCallback(() => {
    let gone = false
    readViewer(directoryClient()).then(
      (found) => {
        if (gone) return
        if (!found) return void navigate(`${SIGN_IN}?next=${encodeURIComponent(here)}`, { replace: true })
        workOf(found.user.email)
        setError(null)
        setViewer(found)
      },
      (reason: unknown) => {
        if (!gone) setError(reason)
      },
    )
    return () => {
      gone = true
    }
  }, [navigate, here])
  useEffect(read, [read])
  useEffect(() => onProfileChanged(read), [read])
  useApplied(viewer?.profile)

  const home = viewer?.memberships.find(({ company }) => company.slug === lastCompany())?.company
  const account: AccountAtHand | null = viewer && { viewer, zone: viewer.profile.zone ?? browserZone() }
  return (
    <ApolloProvider client={directoryClient()}>
      <div className={styles.frame}>
        <header className={styles.top}>
          {/* A whole new page: a company begins with a memory of its own. */}
          <a href={home ? companyPath(home.slug, '') : COMPANIES} className={styles.back}>
            <ArrowLeft size={18} aria-hidden />
            <span>{home?.name ?? t('companies')}</span>
          </a>
          <strong>{t('title')}</strong>
          <span className={styles.who}>{viewer?.user.email}</span>
        </header>
        <nav className={styles.sections} aria-label={t('title')}>
          {SECTIONS.map(({ id, icon: Icon }) => (
            <NavLink key={id} to={`${ACCOUNT}/${id}`} className={styles.section}>
              <Icon size={16} aria-hidden />
              {t(id === 'security' ? 'sections.securityShort' : `sections.${id}`)}
            </NavLink>
          ))}
        </nav>
        <main id="page" tabIndex={-1} className={styles.page} aria-busy={!account && error === null}>
          {error !== null && !account ? <Trouble error={error} onRetry={read} /> : null}
          {account && (
            <HabitsContext value={account.viewer.profile}>
              <Outlet context={account} />
            </HabitsContext>
          )}
        </main>
      </div>
    </ApolloProvider>
  )
}
