// Where a category stands in the tree, and the products that are in it.
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import type { CategoryDetailFragment } from './category.generated'
import styles from './category.module.css'

export function CategoryAside({ record: category }: { record: CategoryDetailFragment }) {
  const { t } = useTranslation('catalog')
  const locale = useLocale()
  const can = useCan()
  return (
    <>
      <p className={styles.path}>{category.path}</p>
      {can('catalog.product:read') && (
        <nav className={styles.links} aria-label={t('category.products')}>
          <CompanyLink to={`products?category=${category.id}`}>
            <span>{t('category.products')}</span>
            <span>{category.productCount.toLocaleString(locale)}</span>
          </CompanyLink>
        </nav>
      )}
    </>
  )
}
