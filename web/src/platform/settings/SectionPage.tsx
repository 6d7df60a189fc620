// The page of a settings section that is more than a form: its title, its steps, one sentence, and what it is about.
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentTitle } from '../errors/useDocumentTitle'
import form from '../form/form.module.css'
import { CompanyLink } from '../session/CompanyLink'
import styles from './section.module.css'

type Props = {
  readonly title: string
  /** One sentence: what this is for. */
  readonly lead?: string
  /** Buttons at the end of the first line; at most one of them is contained. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function SectionPage({ title, lead, actions, children }: Props) {
  const { t } = useTranslation('platform')
  useDocumentTitle(title)
  return (
    <div className={form.page}>
      <header className={form.bar}>
        <Button
          component={CompanyLink}
          to="settings"
          color="inherit"
          aria-label={t('back')}
          sx={{ minWidth: 32 }}
          data-back
        >
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{title}</h1>
        <div className={form.spring} />
        {actions}
      </header>
      <div className={form.scroll}>
        <div className={form.main}>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </div>
    </div>
  )
}
