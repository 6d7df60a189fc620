// The last notifications as links to what they are about; loaded when the bell is pressed.
import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import { useTranslation } from 'react-i18next'
import { formatAgo } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { addressOf } from '../modules'
import type { NotificationRowFragment } from './notifications.generated'
import styles from './shell.module.css'
import type { Notifications } from './useNotifications'

export function NotificationPanel({
  notifications: { list, unread, markAllRead },
  anchor,
  onClose,
}: {
  notifications: Notifications
  anchor: HTMLElement
  onClose: () => void
}) {
  const { t } = useTranslation('platform')
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('shell.notificationsTitle') } }}
    >
      <div className={styles.notes}>
        <div className={styles.notesTop}>
          <h2>{t('shell.notificationsTitle')}</h2>
          {unread > 0 && <Button onClick={markAllRead}>{t('shell.markRead')}</Button>}
        </div>
        {list.length === 0 && <p className={styles.quiet}>{t('shell.noNotifications')}</p>}
        {list.map((note) => (
          <Note key={note.id} note={note} onFollow={onClose} />
        ))}
      </div>
    </Popover>
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
