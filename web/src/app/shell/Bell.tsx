// The bell: how many notifications are unread, and the way to them.
import { Bell as BellIcon } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './shell.module.css'
import { useNotifications } from './useNotifications'

const BADGE_MAX = 99

const loadPanel = () => import('./NotificationPanel')
const NotificationPanel = lazy(() => loadPanel().then((m) => ({ default: m.NotificationPanel })))

export function Bell() {
  const { t } = useTranslation('platform')
  const notifications = useNotifications()
  const { unread } = notifications
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('shell.notifications', { count: unread })}
        aria-haspopup="dialog"
        aria-expanded={!!anchor}
        onPointerEnter={() => void loadPanel()}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <BellIcon size={17} aria-hidden />
        {unread > 0 && (
          <span className={styles.badge} data-unread-count>
            {Math.min(unread, BADGE_MAX)}
          </span>
        )}
      </button>
      {anchor && (
        <Suspense>
          <NotificationPanel notifications={notifications} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
