// The bell: how many notifications are unread, and the last of them as links to what they are about.
import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import { Bell as BellIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatAgo } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { addressOf } from '../modules'
import type { NotificationRowFragment } from './notifications.generated'
import styles from './shell.module.css'
import { useNotifications } from './useNotifications'

const BADGE_MAX = 99

export function Bell() {
  const { t } = useTranslation('platform')
  const { list, unread, markAllRead } = useNotifications()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={t('shell.notifications', { count: unread })}
        aria-haspopup="dialog"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <BellIcon size={17} aria-hidden />
        {unread > 0 && (
          <span className={styles.badge} data-unread-count>
            {Math.min(unread, BADGE_MAX)}
          </span>
        )}
      </button>
      <Popover
        open={!!anchor}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { 'aria-label': t('shell.notificationsTitle') } }}
      >
        <div className={styles.notes}>
          <div className={styles.notesTop}>
            <h2>{t('shell.notificationsTitle')}</h2>
            {unread > 0 && <Button onClick={markAllRead}>{t('shell.markRead')}</Button>}
          </div>
          {list.length === 0 && <p className={styles.quiet}>{t('shell.noNotifications')}</p>}
          {list.map((note) => (
            <Note key={note.id} note={note} onFollow={() => setAnchor(null)} />
          ))}
        </div>
      </Popover>
    </>
  )
}

function Note({ note, onFollow }: { note: NotificationRowFragment; onFollow: () => void }) {
  const locale = useLocale()
  const to = addressOf(note.entityKind, note.entityId)
  const text = (
    <>
      <span>{note.title}</span>
      <small>{formatAgo(note.createdAt, locale, new Date())}</small>
    </>
  )
  if (!to)
    return (
      <div className={styles.note} data-unread={!note.isRead || undefined}>
        {text}
      </div>
    )
  return (
    <CompanyLink to={to} className={styles.note} data-unread={!note.isRead || undefined} onClick={onFollow}>
      {text}
    </CompanyLink>
  )
}
