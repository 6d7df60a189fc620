// Every fault of a file by row, column and value, as somebody with the spreadsheet beside them needs it.
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import type { Job } from '@/platform/jobs/useJob'
import styles from './import.module.css'

const SHOWN_MAX = 200

export function Faults({ job }: { job: Job }) {
  const { t } = useTranslation('imports')
  const locale = useLocale()
  const { faults } = job
  if (faults.length === 0) return null
  const shown = faults.slice(0, SHOWN_MAX)
  return (
    <section aria-labelledby="import-faults">
      <h2 id="import-faults">{t('faults.title')}</h2>
      <table className={styles.faults}>
        <thead>
          <tr>
            <th scope="col">{t('faults.row')}</th>
            <th scope="col">{t('faults.column')}</th>
            <th scope="col">{t('faults.value')}</th>
            <th scope="col">{t('faults.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fault, i) => (
            // A row can have two faults in the same column: only its place in the list names it.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a finished job never changes
            <tr key={i}>
              <th scope="row" data-label={t('faults.row')}>
                {fault.row.toLocaleString(locale)}
              </th>
              <td lang="">{fault.column ?? t('faults.wholeRow')}</td>
              <td lang="">{fault.value ? <code>{fault.value}</code> : ''}</td>
              <td lang="en">{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > shown.length && <p className={styles.quiet}>{t('faults.more')}</p>}
    </section>
  )
}
