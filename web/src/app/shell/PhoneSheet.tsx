// All places of the company, from below, on a phone.
import Dialog from '@mui/material/Dialog'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useCompanyPath } from '@/platform/session/company'
import type { Place } from '../modules'
import styles from './shell.module.css'

export function PhoneSheet({ places, onClose }: { places: readonly Place[]; onClose: () => void }) {
  const { t } = useTranslation('platform')
  const path = useCompanyPath()
  return (
    <Dialog
      open
      onClose={onClose}
      slotProps={{ paper: { className: styles.sheetPaper, 'aria-label': t('shell.places') } }}
    >
      <div className={styles.sheet}>
        {places.map(({ id, module, to, icon: Icon }) => (
          <NavLink key={`${module}.${id}`} to={path(to)} className={styles.place} onClick={onClose}>
            <Icon size={18} aria-hidden />
            {t(`nav.${id}`, { ns: module })}
          </NavLink>
        ))}
      </div>
    </Dialog>
  )
}
