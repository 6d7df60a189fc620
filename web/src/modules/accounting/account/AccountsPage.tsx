// The chart of accounts: groups with what stands in them, folded and searched, each account leading to its page.
import Button from '@mui/material/Button'
import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { SearchBox } from '@/platform/form/SearchBox'
import { CheckField } from '@/platform/form/TextField'
import { useLocale } from '@/platform/i18n/useLocale'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import styles from '../books.module.css'
import type { AccountRowFragment } from './account.generated'
import { depthOf, keepWithGroups, type Placed, treeOf, unfolded } from './tree'
import { useAccounts } from './useAccounts'

const CAN = 'accounting.account:read'

export function AccountsPage() {
  const can = useCan()
  return can(CAN) ? <Chart /> : <Refused permission={CAN} />
}

const fitsText = (account: AccountRowFragment, words: readonly string[]) => {
  const text = `${account.code} ${account.name}`.toLocaleLowerCase()
  return words.every((word) => text.includes(word))
}

function Chart() {
  const { t } = useTranslation('accounting')
  const { t: common } = useTranslation('platform')
  const locale = useLocale()
  const can = useCan()
  const { accounts, error, retry } = useAccounts()
  const [params, setParams] = useSearchParams()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const search = params.get('q') ?? ''
  const withArchived = params.get('archived') === 'yes'
  useDocumentTitle(t('account.title'))
  const set = (key: string, value: string) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old)
        if (value) next.set(key, value)
        else next.delete(key)
        return next
      },
      { replace: true },
    )
  const rows = useMemo(() => {
    const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    const fitting = keepWithGroups(
      (accounts ?? []).filter((a) => withArchived || !a.isArchived),
      (a) => fitsText(a, words),
    )
    const placed = treeOf(fitting)
    return words.length ? placed : unfolded(placed, (row) => folded.has(row.node.id))
  }, [accounts, search, withArchived, folded])
  const fold = (id: string) =>
    setFolded((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <section className={styles.page} aria-label={t('account.title')}>
      <header className={styles.top}>
        <h1>{t('account.title')}</h1>
        <span className={styles.quiet} role="status">
          {accounts ? rows.length.toLocaleString(locale) : ''}
        </span>
        <div className={styles.spring} />
        {can('accounting.account:create') && (
          <Button
            variant="contained"
            component={CompanyLink}
            to="accounts/new"
            startIcon={<Plus size={16} aria-hidden />}
            data-primary-action
          >
            {t('account.new')}
          </Button>
        )}
      </header>
      <div className={styles.filters} role="search">
        <SearchBox
          className={styles.search}
          label={common('list.search')}
          value={search}
          data-list-search
          onChange={(words) => set('q', words)}
        />
        <CheckField
          label={t('account.withArchived')}
          checked={withArchived}
          onChange={(checked) => set('archived', checked ? 'yes' : '')}
        />
      </div>
      {error && !accounts ? (
        <Trouble error={error} onRetry={retry} />
      ) : !accounts ? (
        <RecordBones />
      ) : rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{accounts.length ? common('list.nothingFound') : t('account.empty')}</p>
          {accounts.length > 0 && (
            <Button variant="outlined" onClick={() => setParams({}, { replace: true })}>
              {common('list.clearFilters')}
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.chart}>
            <thead>
              <tr>
                <th scope="col">{t('account.columns.account')}</th>
                <th scope="col">{t('account.columns.kind')}</th>
                <th scope="col">{t('account.columns.mark')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.node.id} row={row} isFolded={folded.has(row.node.id) && !search} onFold={fold} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type RowProps = { row: Placed<AccountRowFragment>; isFolded: boolean; onFold: (id: string) => void }

function Row({ row: { node, depth, hasChildren }, isFolded, onFold }: RowProps) {
  const { t } = useTranslation('accounting')
  const mark = node.isArchived ? t('account.archived') : node.isControl ? t('account.controlMark') : ''
  return (
    <tr data-group={node.isGroup || undefined} style={depthOf(depth)}>
      <th scope="row">
        <span className={styles.branch}>
          {hasChildren ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={!isFolded}
              aria-label={t('account.fold', { name: node.name })}
              onClick={() => onFold(node.id)}
            >
              {isFolded ? <ChevronRight size={15} aria-hidden /> : <ChevronDown size={15} aria-hidden />}
            </button>
          ) : (
            <span className={styles.fold} />
          )}
          <CompanyLink to={`accounts/${node.id}`}>
            <span className={styles.code}>{node.code}</span> {node.name}
          </CompanyLink>
        </span>
      </th>
      <td>{node.isGroup ? '' : t(`account.kind.${node.kind}`)}</td>
      <td>{mark}</td>
    </tr>
  )
}
