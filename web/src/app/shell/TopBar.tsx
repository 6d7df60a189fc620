// The top bar: the company and its switch, the search that is the palette, notifications and the person.
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useColorScheme } from '@mui/material/styles'
import { Check, ChevronsUpDown, Search, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { togglePalette } from '@/platform/command/palette'
import { chooseLanguage, LANGUAGES } from '@/platform/i18n/i18n'
import { keyCaps } from '@/platform/keys/registry'
import { companyPath, useCompany } from '@/platform/session/company'
import { signOut } from '@/platform/session/signing'
import { Bell } from './Bell'
import styles from './shell.module.css'

export function TopBar() {
  const { t } = useTranslation('platform')
  return (
    <header className={styles.top}>
      <CompanySwitch />
      <button type="button" className={styles.search} onClick={togglePalette} aria-label={t('shell.search')}>
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
  const { t } = useTranslation('platform')
  const { profile, viewer } = useCompany()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.company}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <b className={styles.logo} aria-hidden>
          {profile.name.slice(0, 1).toUpperCase()}
        </b>
        <span>{profile.name}</span>
        <ChevronsUpDown size={14} aria-hidden />
      </button>
      <Menu open={!!anchor} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <li className={styles.person} role="presentation">
          <small>{t('shell.companies')}</small>
        </li>
        {viewer.memberships.map(({ company, role }) => (
          // A whole new page: another company shares nothing with this one, not even memory.
          <MenuItem
            key={company.id}
            component="a"
            href={companyPath(company.slug, '')}
            selected={company.slug === profile.slug}
          >
            {company.name}
            <small className={styles.role}>{t(`role.${role}`, { defaultValue: role })}</small>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

const MODES = ['system', 'light', 'dark'] as const

function Person() {
  const { t, i18n } = useTranslation('platform')
  const { user } = useCompany().viewer
  const { mode, setMode } = useColorScheme()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const mark = (on: boolean) => (
    <Check size={14} aria-hidden style={{ marginRight: 8, visibility: on ? 'visible' : 'hidden' }} />
  )
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('shell.person', { name: user.name })}
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <UserRound size={17} aria-hidden />
      </button>
      <Menu open={!!anchor} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <li className={styles.person} role="presentation">
          <b>{user.name}</b>
          <small>{user.email}</small>
        </li>
        <li className={styles.rule} role="presentation" />
        {MODES.map((m) => (
          <MenuItem key={m} role="menuitemradio" aria-checked={mode === m} onClick={() => setMode(m)}>
            {mark(mode === m)}
            {t(`shell.mode.${m}`)}
          </MenuItem>
        ))}
        <li className={styles.rule} role="presentation" />
        {LANGUAGES.map((language) => (
          <MenuItem
            key={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            lang={language}
            onClick={() => void chooseLanguage(language)}
          >
            {mark(i18n.language === language)}
            {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
          </MenuItem>
        ))}
        <li className={styles.rule} role="presentation" />
        <MenuItem onClick={() => void signOut()}>{t('shell.signOut')}</MenuItem>
      </Menu>
    </>
  )
}
