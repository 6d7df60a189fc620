// The menus of the top bar: the person's companies, and the person with language, light and sign-out; loaded when opened.
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useColorScheme } from '@mui/material/styles'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileUpdateInput } from '@/platform/graphql/schema-types'
import { chooseLanguage, LANGUAGES } from '@/platform/i18n/i18n'
import { companyPath, useCompany } from '@/platform/session/company'
import { saveProfile } from '@/platform/session/profile'
import { ACCOUNT, signOut } from '@/platform/session/signing'
import { toast } from '@/platform/toast/toasts'
import styles from './shell.module.css'

type Props = { readonly anchor: HTMLElement; readonly onClose: () => void }

export function CompanyMenu({ anchor, onClose }: Props) {
  const { t } = useTranslation('platform')
  const { profile, viewer } = useCompany()
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
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
      <li className={styles.rule} role="presentation" />
      <MenuItem component="a" href="/companies/new">
        {t('shell.newCompany')}
      </MenuItem>
    </Menu>
  )
}

const MODES = ['system', 'light', 'dark'] as const

export function PersonMenu({ anchor, onClose }: Props) {
  const { t, i18n } = useTranslation('platform')
  const { user } = useCompany().viewer
  const { mode, setMode } = useColorScheme()
  // What was chosen holds here in any case; only the other places do not know it then.
  const save = (input: ProfileUpdateInput) =>
    saveProfile(input).catch(() => toast({ text: t('trouble.unreachable.title'), tone: 'bad' }))
  const choose = (chosen: (typeof MODES)[number]) => {
    setMode(chosen)
    void save({ theme: chosen === 'system' ? null : chosen === 'dark' ? 'DARK' : 'LIGHT' })
  }
  const mark = (on: boolean) => <Check size={14} aria-hidden className={on ? styles.mark : styles.noMark} />
  return (
    <Menu open anchorEl={anchor} onClose={onClose}>
      <li className={styles.person} role="presentation">
        <b>{user.name}</b>
        <small>{user.email}</small>
      </li>
      <MenuItem component={Link} to={ACCOUNT} onClick={onClose}>
        {t('shell.account')}
      </MenuItem>
      <li className={styles.rule} role="presentation" />
      {MODES.map((m) => (
        <MenuItem key={m} role="menuitemradio" aria-checked={mode === m} onClick={() => choose(m)}>
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
          onClick={() => void chooseLanguage(language).then(() => save({ language }))}
        >
          {mark(i18n.language === language)}
          {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
        </MenuItem>
      ))}
      <li className={styles.rule} role="presentation" />
      <MenuItem onClick={() => void signOut()}>{t('shell.signOut')}</MenuItem>
    </Menu>
  )
}
