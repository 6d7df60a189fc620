// The top bar: the company and its switch, the search that is the palette, notifications and the person.
import { ChevronsUpDown, Search, UserRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { togglePalette } from '@/platform/command/palette'
import { keyCaps } from '@/platform/keys/registry'
import { useCompany } from '@/platform/session/company'
import { Bell } from './Bell'
import styles from './shell.module.css'

const loadMenus = () => import('./menus')
const CompanyMenu = lazy(() => loadMenus().then((m) => ({ default: m.CompanyMenu })))
const PersonMenu = lazy(() => loadMenus().then((m) => ({ default: m.PersonMenu })))

export function TopBar() {
  const { t } = useTranslation('platform')
  return (
    <header className={styles.top}>
      <CompanySwitch />
      <button type="button" className={styles.search} onClick={togglePalette}>
        <Search size={15} aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd>{keyCaps('mod+k').join(' ')}</kbd>
      </button>
      <Bell />
      <Person />
    </header>
  )
}

function CompanySwitch() {
  const { profile } = useCompany()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.company}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onPointerEnter={() => void loadMenus()}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {profile.logoUrl ? (
          <img src={profile.logoUrl} alt="" className={styles.picture} />
        ) : (
          <b className={styles.logo} aria-hidden>
            {profile.name.slice(0, 1).toUpperCase()}
          </b>
        )}
        <span>{profile.name}</span>
        <ChevronsUpDown size={14} aria-hidden />
      </button>
      {anchor && (
        <Suspense>
          <CompanyMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}

function Person() {
  const { t } = useTranslation('platform')
  const { user } = useCompany().viewer
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('shell.person', { name: user.name })}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onPointerEnter={() => void loadMenus()}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <UserRound size={17} aria-hidden />
      </button>
      {anchor && (
        <Suspense>
          <PersonMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
