// The bar under a phone's thumb: the most used places, and a sheet with all the others.
import { Menu as MenuIcon } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useCan, useCompanyPath } from '@/platform/session/company'
import { places } from '../modules'
import styles from './shell.module.css'

const PLACES_MAX = 4

const PhoneSheet = lazy(() => import('./PhoneSheet').then((m) => ({ default: m.PhoneSheet })))

export function PhoneBar() {
  const { t } = useTranslation('platform')
  const can = useCan()
  const path = useCompanyPath()
  const [open, setOpen] = useState(false)
  const mine = places.filter((p) => can(p.can))
  const shown = mine.filter((p) => p.onPhone).slice(0, PLACES_MAX)
  return (
    <nav className={styles.bottom} aria-label={t('shell.places')}>
      {shown.map(({ id, module, to, icon: Icon }) => (
        <NavLink key={`${module}.${id}`} to={path(to)} className={styles.bottomPlace}>
          <Icon size={20} aria-hidden />
          {t(`nav.${id}`, { ns: module })}
        </NavLink>
      ))}
      <button type="button" className={styles.bottomPlace} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <MenuIcon size={20} aria-hidden />
        {t('shell.more')}
      </button>
      {open && (
        <Suspense>
          <PhoneSheet places={mine} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  )
}
