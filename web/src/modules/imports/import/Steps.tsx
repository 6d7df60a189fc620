// The steps of an import above its pages, with the one at hand marked.
import { useTranslation } from 'react-i18next'
import styles from './import.module.css'

export const STEPS = ['file', 'columns', 'check', 'done'] as const
export type StepName = (typeof STEPS)[number]

export function Steps({ at }: { at: StepName }) {
  const { t } = useTranslation('imports')
  const current = STEPS.indexOf(at)
  return (
    <ol className={styles.steps} aria-label={t('steps.title')}>
      {STEPS.map((step, i) => (
        <li key={step} aria-current={i === current ? 'step' : undefined} data-done={i < current || undefined}>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}
