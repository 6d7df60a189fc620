// The company's settings: a list of sections, and beside it the one that is open; on a phone one after the other.
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTranslation } from 'react-i18next'
import { Navigate, NavLink, Outlet, useMatch } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { SETTINGS_GROUPS } from '@/platform/module/manifest'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { type Section, sections } from '../modules'
import styles from './settings.module.css'

const NARROW = '(max-width: 900px)'

export function SettingsFrame() {
  const can = useCan()
  const path = useCompanyPath()
  const narrow = useMediaQuery(NARROW, { noSsr: true })
  const mine = sections.filter((section) => can(section.can))
  const isIndex = useMatch(path('settings')) !== null
  const [first] = mine
  if (!first) return <NotFound />
  if (isIndex && !narrow) return <Navigate to={path(`settings/${first.to}`)} replace />
  return (
    <div className={styles.frame}>
      {(!narrow || isIndex) && <Sections sections={mine} />}
      {!isIndex && (
        <div className={styles.page}>
          <Outlet />
        </div>
      )}
    </div>
  )
}

function Sections({ sections: mine }: { sections: readonly Section[] }) {
  const { t } = useTranslation('platform')
  const path = useCompanyPath()
  useDocumentTitle(t('settings.title'))
  return (
    <nav className={styles.list} aria-label={t('settings.title')}>
      <h1>{t('settings.title')}</h1>
      {SETTINGS_GROUPS.map((group) => {
        const inGroup = mine.filter((section) => section.group === group)
        if (inGroup.length === 0) return null
        return (
          <section key={group} aria-labelledby={`settings-${group}`}>
            <h2 id={`settings-${group}`}>{t(`settings.groups.${group}`)}</h2>
            {inGroup.map(({ id, module, to }) => (
              <NavLink key={`${module}.${id}`} to={path(`settings/${to}`)} className={styles.section}>
                {t(`settings.${id}`, { ns: module })}
              </NavLink>
            ))}
          </section>
        )
      })}
    </nav>
  )
}
