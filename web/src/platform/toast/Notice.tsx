// A sentence on the page that belongs to what is below it: a fault, a warning, a piece of news, with what can be done about it.
import type { ReactNode } from 'react'
import type { Tone } from '../theme/tokens'
import styles from './toast.module.css'

export function Notice({ tone, action, children }: { tone: Tone; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <div className={styles.noticeText}>{children}</div>
      {action}
    </div>
  )
}
