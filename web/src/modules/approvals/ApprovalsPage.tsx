// What waits for this person's decision, what they have asked others for, and what was decided lately.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApprovalFactsFragment } from '@/platform/approval/approval.generated'
import { formatAgo } from '@/platform/dates/format'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import form from '@/platform/form/form.module.css'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney } from '@/platform/money/format'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import section from '@/platform/settings/section.module.css'
import { Status } from '@/platform/theme/Status'
import { ApprovalsDocument } from './approvals.generated'
import styles from './approvals.module.css'
import { addressOf, type Group, groupOf } from './groups'

export const CAN = 'approvals.approval:read'
const TONES = { REQUESTED: 'warn', APPROVED: 'good', REJECTED: 'bad' } as const
const GROUPS: readonly Group[] = ['mine', 'waiting', 'decided']

const DecideDialog = lazy(() => import('@/platform/approval/DecideDialog'))

type Decision = { readonly approval: ApprovalFactsFragment; readonly decision: 'approve' | 'reject' }

export function ApprovalsPage() {
  const can = useCan()
  return can(CAN) ? <Shown /> : <Refused permission={CAN} />
}

function Shown() {
  const { t } = useTranslation('approvals')
  const { client } = useCompany()
  const { data, error, refetch } = useQuery(ApprovalsDocument, { fetchPolicy: 'cache-and-network' })
  const [deciding, setDeciding] = useState<Decision | null>(null)
  useDocumentTitle(t('nav.approvals'))
  useEffect(
    () =>
      client.onTouch(
        (typename) => void ((typename === null || typename === 'Approval') && refetch().catch(() => undefined)),
      ),
    [client, refetch],
  )
  const all = data?.approvals ?? []
  const body = () => {
    if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />
    if (!data) return <RecordBones />
    if (all.length === 0) return <p className={section.lead}>{t('list.empty')}</p>
    return GROUPS.map((group) => {
      const found = all.filter((each) => groupOf(each) === group)
      if (found.length === 0 && group !== 'mine') return null
      return (
        <section key={group} aria-labelledby={`approvals-${group}`}>
          <h2 id={`approvals-${group}`}>{t(`list.${group}`)}</h2>
          {found.length === 0 ? (
            <p className={section.lead}>{t('list.noneMine')}</p>
          ) : (
            <Table group={group} rows={found} onDecide={setDeciding} />
          )}
        </section>
      )
    })
  }
  return (
    <div className={form.page}>
      <header className={form.bar}>
        <h1>{t('nav.approvals')}</h1>
      </header>
      <div className={form.scroll}>
        <div className={form.main}>{body()}</div>
      </div>
      <Suspense>
        {deciding && (
          <DecideDialog approval={deciding.approval} decision={deciding.decision} onClose={() => setDeciding(null)} />
        )}
      </Suspense>
    </div>
  )
}

type TableProps = {
  readonly group: Group
  readonly rows: readonly ApprovalFactsFragment[]
  readonly onDecide: (decision: Decision) => void
}

function Table({ group, rows, onDecide }: TableProps) {
  const { t } = useTranslation('approvals')
  const locale = useLocale()
  const who = (row: ApprovalFactsFragment) => {
    const asked = { name: row.isOwn ? t('list.you') : row.requestedBy }
    return t('list.asked', { ...asked, ago: formatAgo(row.requestedAt, locale, new Date()) })
  }
  return (
    <table className={section.table}>
      <thead>
        <tr>
          <th scope="col">{t('list.columns.what')}</th>
          <th scope="col" data-number>
            {t('list.columns.amount')}
          </th>
          <th scope="col">{t('list.columns.asked')}</th>
          <th scope="col">{t('list.columns.state')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('list.columns.steps')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <CompanyLink to={addressOf(row)}>{t(`record.${row.step}`, { number: row.number })}</CompanyLink>
            </th>
            <td data-number className={styles.figure}>
              {formatMoney(row.total, locale)}
            </td>
            <td className={styles.quiet}>{who(row)}</td>
            <td>
              <Status tone={TONES[row.state]}>{t(`state.${row.state}`)}</Status>
              {row.state !== 'REQUESTED' && (
                <span className={styles.said}>{[row.decidedBy, row.note].filter(Boolean).join(': ')}</span>
              )}
            </td>
            <td data-steps>
              {group === 'mine' && (
                <>
                  <Button size="small" onClick={() => onDecide({ approval: row, decision: 'reject' })}>
                    {t('reject')}
                    <span className="visually-hidden"> {row.number}</span>
                  </Button>{' '}
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => onDecide({ approval: row, decision: 'approve' })}
                  >
                    {t('approve')}
                    <span className="visually-hidden"> {row.number}</span>
                  </Button>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
