// Where a document stands: its steps in order, the current one marked, and the state to come shown while the server works.
import type { TFunction } from 'i18next'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './document.module.css'
import type { DocumentSteps } from './spec'

export function StatusBar({ steps, leadsTo, word }: { steps: DocumentSteps; leadsTo: string | null; word: TFunction }) {
  const { t } = useTranslation('platform')
  const current = leadsTo && steps.order.includes(leadsTo) ? leadsTo : steps.current
  const at = steps.order.indexOf(current)
  const done = (i: number) => i < at || (i === at && !!steps.isDone && !leadsTo)
  return (
    <ol className={styles.steps} aria-label={t('document.steps')}>
      {steps.order.map((step, i) => (
        <li
          key={step}
          data-step={done(i) ? 'done' : i === at ? 'current' : 'todo'}
          aria-current={i === at ? 'step' : undefined}
        >
          {done(i) && <Check size={13} aria-hidden />}
          {word(`steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}
