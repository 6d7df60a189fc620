// The trial balance between two days: what stood on every account, what moved, what stands there now; figures lead to their entries.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { DateField } from '@/platform/form/DateField'
import { CheckField } from '@/platform/form/TextField'
import { useLocale } from '@/platform/i18n/useLocale'
import { decimal, isZero } from '@/platform/money/decimal'
import { formatAmount, type Money } from '@/platform/money/format'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { depthOf, unfolded } from '../account/tree'
import styles from '../books.module.css'
import { PERIODS, type Period, periodOf } from './periods'
import { TrialBalanceDocument, type TrialBalanceQuery } from './report.generated'

const CAN = 'accounting.report:read'
const ISO = /^\d{4}-\d{2}-\d{2}$/

type Balance = TrialBalanceQuery['trialBalance']
type BalanceRow = Balance['rows'][number]

const isNothing = (money: Money) => isZero(decimal(money.amount))
const isIdle = (row: BalanceRow) => [row.opening, row.debit, row.credit, row.closing].every(isNothing)

export function TrialBalancePage() {
  const can = useCan()
  return can(CAN) ? <Page /> : <Refused permission={CAN} />
}

function Page() {
  const { t } = useTranslation('accounting')
  const { today } = useCompany().profile
  const [params, setParams] = useSearchParams()
  const usual = periodOf('year', today)
  const given = (name: string, otherwise: string) => {
    const value = params.get(name) ?? ''
    return ISO.test(value) ? value : otherwise
  }
  const period: Period = { from: given('from', usual.from), to: given('to', usual.to) }
  const isReversed = period.from > period.to
  const withIdle = params.get('all') === 'yes'
  const { data, previousData, error, refetch } = useQuery(TrialBalanceDocument, { variables: period, skip: isReversed })
  const balance = (data ?? previousData)?.trialBalance
  useDocumentTitle(t('trialBalance.title'))
  const set = (change: Record<string, string>) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old)
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true },
    )
  return (
    <section className={styles.page} aria-label={t('trialBalance.title')}>
      <header className={styles.top}>
        <h1>{t('trialBalance.title')}</h1>
      </header>
      <div className={styles.filters} role="search">
        <DateField
          label={t('trialBalance.from')}
          value={period.from}
          onChange={(from) => ISO.test(from) && set({ from })}
          maxWidth={130}
        />
        <DateField
          label={t('trialBalance.to')}
          value={period.to}
          onChange={(to) => ISO.test(to) && set({ to })}
          error={isReversed}
          maxWidth={130}
        />
        <div className={styles.periods}>
          {PERIODS.map((name) => {
            const named = periodOf(name, today)
            const isChosen = named.from === period.from && named.to === period.to
            return (
              <Button
                key={name}
                color={isChosen ? 'primary' : 'inherit'}
                aria-pressed={isChosen}
                onClick={() => set({ from: named.from, to: named.to })}
              >
                {t(`trialBalance.period.${name}`)}
              </Button>
            )
          })}
        </div>
        <CheckField
          label={t('trialBalance.withIdle')}
          checked={withIdle}
          onChange={(checked) => set({ all: checked ? 'yes' : '' })}
        />
      </div>
      {isReversed ? (
        <Notice tone="bad">{t('trialBalance.reversed')}</Notice>
      ) : error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : balance ? (
        <Table balance={balance} period={period} withIdle={withIdle} />
      ) : (
        <RecordBones />
      )}
    </section>
  )
}

function Table({ balance, period, withIdle }: { balance: Balance; period: Period; withIdle: boolean }) {
  const { t } = useTranslation('accounting')
  const locale = useLocale()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => {
    const shown = balance.rows.filter((row) => withIdle || !isIdle(row))
    return unfolded(shown, (row) => folded.has(row.account.id))
  }, [balance, withIdle, folded])
  const fold = (id: string) =>
    setFolded((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      return next
    })
  if (rows.length === 0) return <p className={styles.empty}>{t('trialBalance.empty')}</p>
  const { currency } = balance.closingTotal
  return (
    <div className={styles.scroll}>
      <table className={styles.chart}>
        <thead>
          <tr>
            <th scope="col">{t('trialBalance.columns.account')}</th>
            {(['opening', 'debit', 'credit', 'closing'] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`trialBalance.columns.${column}`)} {currency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.account.id}
              row={row}
              period={period}
              isFolded={folded.has(row.account.id)}
              onFold={() => fold(row.account.id)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('trialBalance.total')}</th>
            <td className={styles.number} data-empty>
              {formatAmount(balance.openingTotal, locale)}
            </td>
            <td className={styles.number} data-label={t('trialBalance.columns.debit')}>
              {formatAmount(balance.debitTotal, locale)}
            </td>
            <td className={styles.number} data-label={t('trialBalance.columns.credit')}>
              {formatAmount(balance.creditTotal, locale)}
            </td>
            <td className={styles.number} data-main>
              {formatAmount(balance.closingTotal, locale)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

type RowProps = { row: BalanceRow; period: Period; isFolded: boolean; onFold: () => void }

function Row({ row: { account, depth, ...figures }, period, isFolded, onFold }: RowProps) {
  const { t } = useTranslation('accounting')
  const entries = `journal-entries?account=${account.id}`
  const inPeriod = `${entries}&on=${period.from}..${period.to}`
  const to = account.isGroup
    ? { opening: null, moved: null, closing: null }
    : { opening: `${entries}&on=..${dayBefore(period.from)}`, moved: inPeriod, closing: `${entries}&on=..${period.to}` }
  const column = (name: 'opening' | 'debit' | 'credit' | 'closing') => t(`trialBalance.columns.${name}`)
  return (
    <tr data-group={account.isGroup || undefined} style={depthOf(depth)}>
      <th scope="row">
        <span className={styles.branch}>
          {account.isGroup ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={!isFolded}
              aria-label={t('account.fold', { name: account.name })}
              onClick={onFold}
            >
              {isFolded ? <ChevronRight size={15} aria-hidden /> : <ChevronDown size={15} aria-hidden />}
            </button>
          ) : (
            <span className={styles.fold} />
          )}
          <CompanyLink to={`accounts/${account.id}`}>
            <span className={styles.code}>{account.code}</span> {account.name}
          </CompanyLink>
        </span>
      </th>
      <Figure money={figures.opening} to={to.opening} label={column('opening')} />
      <Figure money={figures.debit} to={to.moved} label={column('debit')} />
      <Figure money={figures.credit} to={to.moved} label={column('credit')} />
      <Figure money={figures.closing} to={to.closing} label={column('closing')} isMain />
    </tr>
  )
}

/** Give the day before an ISO date. */
function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function Figure({ money, to, label, isMain }: { money: Money; to: string | null; label: string; isMain?: boolean }) {
  const locale = useLocale()
  const can = useCan()
  const nothing = isNothing(money)
  const amount: ReactNode = nothing && !isMain ? '' : formatAmount(money, locale)
  const isLink = to && !nothing && can('accounting.entry:read')
  return (
    <td className={styles.number} data-main={isMain || undefined} data-label={isMain || nothing ? undefined : label}>
      {isLink ? <CompanyLink to={to}>{amount}</CompanyLink> : amount}
    </td>
  )
}
