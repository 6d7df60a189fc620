// The quiet page around everything that happens outside a company.
import type { ReactNode } from 'react'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import styles from './identity.module.css'
import { useCompanyBrand } from './useCompanyBrand'

export function PublicPage({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  useDocumentTitle(title)
  const company = useCompanyBrand()
  return (
    <div className={styles.page}>
      <main className={styles.panel}>
        {company ? (
          <p className={styles.band} style={{ background: company.primaryColor, color: company.accentColor }}>
            {company.logoUrl && <img src={company.logoUrl} alt="" />}
            {company.name}
          </p>
        ) : (
          <p className={styles.brand}>
            <img src="/icon.svg" alt="" width={24} height={24} />
            Countinghouse
          </p>
        )}
        <h1>{title}</h1>
        {children}
        {foot && <p className={styles.foot}>{foot}</p>}
      </main>
    </div>
  )
}
