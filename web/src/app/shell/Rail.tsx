// The rail: every place of the company that this person may see, as icon and word; it can be made narrow and stays so.
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { places } from '../modules'
import styles from './shell.module.css'

export function Rail({ narrow, onCollapse }: { narrow: boolean; onCollapse: () => void }) {
  const { t } = useTranslation('platform')
  const can = useCan()
  const path = useCompanyPath()
  const label = t(narrow ? 'shell.widen' : 'shell.narrow')
  return (
    <nav className={styles.rail} aria-label={t('shell.places')}>
      {places
        .filter((place) => can(place.can))
        .map(({ id, module, to, icon: Icon }) => {
          const word = t(`nav.${id}`, { ns: module })
          return (
            <NavLink key={`${module}.${id}`} to={path(to)} className={styles.place} title={narrow ? word : undefined}>
              <Icon size={16} aria-hidden />
              <span className={narrow ? 'visually-hidden' : undefined}>{word}</span>
            </NavLink>
          )
        })}
      <button type="button" className={styles.collapse} onClick={onCollapse} aria-label={label}>
        {narrow ? <PanelLeftOpen size={16} aria-hidden /> : <PanelLeftClose size={16} aria-hidden />}
        {!narrow && label}
      </button>
    </nav>
  )
}
