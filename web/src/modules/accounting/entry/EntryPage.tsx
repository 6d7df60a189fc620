// The page of a journal entry: when and why it was booked, its document, and its two balanced sides.
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '@/platform/dates/format'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useLocale } from '@/platform/i18n/useLocale'
import { decimal, isZero } from '@/platform/money/decimal'
import { formatAmount, type Money } from '@/platform/money/format'
import { Fact } from '@/platform/record/Fact'
import { RecordPage } from '@/platform/record/RecordPage'
import type { RecordSource } from '@/platform/record/useRecord'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useZone } from '@/platform/session/company'
import styles from '../books.module.css'
import { amountOf, documentOf } from './entry'
import { EntryPageDocument, type EntryPageQuery, type EntryRowFragment } from './entry.generated'

const CAN = 'accounting.entry:read'

const source: RecordSource<EntryPageQuery, EntryRowFragment> = {
  typename: 'JournalEntry',
  load: EntryPageDocument,
  read: (q) => q.journalEntry,
}

export function EntryPage() {
  return (
    <RecordPage source={source} needs={CAN} back="journal-entries">
      {(entry) => <Shown entry={entry} />}
    </RecordPage>
  )
}

function Shown({ entry }: { entry: EntryRowFragment }) {
  const { t } = useTranslation('accounting')
  const { t: common } = useTranslation('platform')
  const zone = useZone()
  const locale = useLocale()
  useDocumentTitle(entry.description)
  const document = documentOf(entry)
  return (
    <section className={styles.page} aria-label={entry.description}>
      <header className={styles.bar}>
        <Button
          component={CompanyLink}
          to="journal-entries"
          color="inherit"
          aria-label={common('back')}
          sx={{ minWidth: 32 }}
        >
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{entry.description}</h1>
      </header>
      <dl className={styles.facts}>
        <Fact label={t('entry.columns.on')}>{formatDate(entry.on, locale)}</Fact>
        <Fact label={t('entry.columns.kind')}>
          {document ? (
            <CompanyLink to={document}>{t(`entry.kind.${entry.kind}`)}</CompanyLink>
          ) : (
            t(`entry.kind.${entry.kind}`)
          )}
        </Fact>
        <Fact label={t('entry.columns.recordedAt')}>{formatInstant(entry.recordedAt, locale, zone)}</Fact>
      </dl>
      <Lines entry={entry} />
    </section>
  )
}

function Lines({ entry }: { entry: EntryRowFragment }) {
  const { t } = useTranslation('accounting')
  const locale = useLocale()
  const total = amountOf(entry)
  const shown = (money: Money) => (isZero(decimal(money.amount)) ? '' : formatAmount(money, locale))
  const about = entry.lines.some((line) => line.customer || line.description)
  return (
    <div className={styles.scroll}>
      <table className={styles.chart}>
        <thead>
          <tr>
            <th scope="col">{t('entry.lines.account')}</th>
            {about && <th scope="col">{t('entry.lines.about')}</th>}
            <th scope="col" className={styles.number}>
              {t('entry.columns.debit')} {total?.currency}
            </th>
            <th scope="col" className={styles.number}>
              {t('entry.columns.credit')} {total?.currency}
            </th>
          </tr>
        </thead>
        <tbody>
          {entry.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <CompanyLink to={`accounts/${line.account.id}`}>
                  <span className={styles.code}>{line.account.code}</span> {line.account.name}
                </CompanyLink>
              </th>
              {about && (
                <td>
                  {line.customer && (
                    <CompanyLink to={`customers/${line.customer.id}`}>{line.customer.name}</CompanyLink>
                  )}
                  {line.customer && line.description && ' · '}
                  {line.description}
                </td>
              )}
              <td
                className={styles.number}
                data-label={t('entry.columns.debit')}
                data-empty={!shown(line.debit) || undefined}
              >
                {shown(line.debit)}
              </td>
              <td
                className={styles.number}
                data-label={t('entry.columns.credit')}
                data-empty={!shown(line.credit) || undefined}
              >
                {shown(line.credit)}
              </td>
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={about ? 2 : 1}>
                {t('entry.lines.total')}
              </th>
              <td className={styles.number} data-label={t('entry.columns.debit')}>
                {formatAmount(total, locale)}
              </td>
              <td className={styles.number} data-label={t('entry.columns.credit')}>
                {formatAmount(total, locale)}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
