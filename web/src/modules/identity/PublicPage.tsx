// The quiet page around everything that happens outside a company.
import type { ReactNode } from 'react'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import styles from './identity.module.css'

export function PublicPage({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  useDocumentTitle(title)
  return (
    <div className={styles.page}>
      <main className={styles.panel}>
        <p className={styles.brand}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          Countinghouse
        </p>
        <h1>{title}</h1>
        {children}
        {foot && <p className={styles.foot}>{foot}</p>}
      </main>
    </div>
  )
}
