// The frame of a company: the rail with its places, the top bar with search, notifications and the person, and the page.
import useMediaQuery from '@mui/material/useMediaQuery'
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigation } from 'react-router'
import { onPalette, paletteState, togglePalette } from '@/platform/command/palette'
import { Keys } from '@/platform/keys/Keys'
import { useShortcut } from '@/platform/keys/useShortcut'
import { PhoneBar } from './PhoneBar'
import { Rail } from './Rail'
import styles from './shell.module.css'
import { TopBar } from './TopBar'

const RAIL = 'countinghouse.rail'
const PHONE = '(max-width: 700px)'
const SLOW_MS = 200

const loadPalette = () => import('./Palette')
const Palette = lazy(loadPalette)

export function Shell() {
  const { t } = useTranslation('platform')
  const phone = useMediaQuery(PHONE)
  const [narrow, setNarrow] = useState(() => localStorage.getItem(RAIL) === 'narrow')
  const palette = useSyncExternalStore(onPalette, paletteState)
  useShortcut({ keys: 'mod+k', description: t('keys.palette'), scope: 'everywhere', run: togglePalette })
  useShortcut({ keys: '/', description: t('keys.search'), scope: 'everywhere', run: focusSearch })

  // The palette's code comes when the browser has nothing to do, so that the first Ctrl+K is as quick as the next.
  useEffect(() => {
    if ('requestIdleCallback' in window) {
      const idle = requestIdleCallback(() => void loadPalette())
      return () => cancelIdleCallback(idle)
    }
    const timer = setTimeout(() => void loadPalette(), 1_000)
    return () => clearTimeout(timer)
  }, [])

  const collapse = () => {
    localStorage.setItem(RAIL, narrow ? 'wide' : 'narrow')
    setNarrow(!narrow)
  }
  return (
    <div className={styles.shell} data-narrow={narrow || undefined}>
      <a href="#page" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <TopBar />
      {!phone && <Rail narrow={narrow} onCollapse={collapse} />}
      <main id="page" tabIndex={-1} className={styles.page}>
        <Progress />
        <Outlet />
      </main>
      {phone && <PhoneBar />}
      <FocusOnNavigation />
      <Keys />
      {palette.open && (
        <Suspense fallback={null}>
          <Palette />
        </Suspense>
      )}
    </div>
  )
}

function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>('[data-list-search]')
  if (search) search.focus()
  else togglePalette()
}

/** A thin line while a page's code is on its way, only when that takes long enough to be noticed. */
function Progress() {
  const { state } = useNavigation()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (state === 'idle') return setSlow(false)
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [state])
  return slow ? <div className={styles.progress} aria-hidden="true" /> : null
}

/** Moves the focus to the page after a link was followed, so that the keyboard and a screen reader go on from there. */
function FocusOnNavigation() {
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  useEffect(() => {
    if (pathname === first) return
    const page = document.getElementById('page')
    if (page && !page.contains(document.activeElement)) page.focus({ preventScroll: true })
  }, [pathname, first])
  return null
}
