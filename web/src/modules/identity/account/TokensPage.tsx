// One's API tokens: what they are for, where they work, until when, and when they were last used; each can be revoked at once.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatInstant } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { ACCOUNT } from '@/platform/session/signing'
import table from '@/platform/settings/section.module.css'
import { toast } from '@/platform/toast/toasts'
import { useAccount } from './AccountFrame'
import { ApiTokenRevokeDocument, type ApiTokenRowFragment, ApiTokensDocument } from './account.generated'
import styles from './account.module.css'

const ConfirmDialog = lazy(() => import('@/platform/record/ConfirmDialog'))

export function TokensPage() {
  const { t } = useTranslation('account')
  useDocumentTitle(t('sections.tokens'))
  const { data, error, refetch } = useQuery(ApiTokensDocument, { fetchPolicy: 'cache-and-network' })
  const [leaving, setLeaving] = useState<ApiTokenRowFragment | null>(null)
  const revoke = async (token: ApiTokenRowFragment) => {
    setLeaving(null)
    try {
      const { errors } = await mutate(
        directoryClient(),
        ApiTokenRevokeDocument,
        { input: { id: token.id } },
        (d) => d.apiTokenRevoke,
      )
      toast(
        errors[0]
          ? { text: errors[0].message, tone: 'bad' }
          : { text: t('tokens.revoked', { name: token.name }), tone: 'info' },
      )
      await refetch()
    } catch {
      toast({ text: t('tokens.failed'), tone: 'bad' })
    }
  }
  const tokens = data?.apiTokens
  return (
    <div className={`${styles.column} ${styles.wide}`} aria-busy={!tokens && !error}>
      <div className={styles.head}>
        <h1>{t('sections.tokens')}</h1>
        {!!tokens?.length && <NewToken />}
      </div>
      <p className={styles.lead}>{t('tokens.lead')}</p>
      {error && !tokens && <Trouble error={error} onRetry={() => void refetch()} />}
      {tokens?.length === 0 && (
        <div className={styles.form}>
          <p>{t('tokens.none')}</p>
          <div>
            <NewToken />
          </div>
        </div>
      )}
      {!!tokens?.length && <Tokens tokens={tokens} onRevoke={setLeaving} />}
      {leaving && (
        <Suspense>
          <ConfirmDialog
            title={t('tokens.revoke')}
            text={t('tokens.revokeText', { name: leaving.name })}
            onCancel={() => setLeaving(null)}
            onConfirm={() => void revoke(leaving)}
          />
        </Suspense>
      )}
    </div>
  )
}

function NewToken() {
  const { t } = useTranslation('account')
  return (
    <Button
      component={Link}
      to={`${ACCOUNT}/tokens/new`}
      variant="contained"
      startIcon={<Plus size={16} aria-hidden />}
      data-primary-action
    >
      {t('tokens.new')}
    </Button>
  )
}

type TokensProps = {
  readonly tokens: readonly ApiTokenRowFragment[]
  readonly onRevoke: (token: ApiTokenRowFragment) => void
}

function Tokens({ tokens, onRevoke }: TokensProps) {
  const { t } = useTranslation('account')
  const { zone } = useAccount()
  const locale = useLocale()
  const at = (instant: string) => formatInstant(instant, locale, zone)
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('tokens.name')}</th>
          <th scope="col">{t('tokens.company')}</th>
          <th scope="col">{t('tokens.may')}</th>
          <th scope="col">{t('tokens.until')}</th>
          <th scope="col">{t('tokens.used')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id} data-off={token.isExpired || undefined}>
            <th scope="row">{token.name}</th>
            <td>{token.company.name}</td>
            <td title={token.permissions.join('\n')}>
              {t(token.isReadOnly ? 'tokens.rightsReading' : 'tokens.rights', { count: token.permissions.length })}
            </td>
            <td>{t(token.isExpired ? 'tokens.expired' : 'tokens.expires', { at: at(token.expiresAt) })}</td>
            <td>{token.lastUsedAt ? t('tokens.usedAt', { at: at(token.lastUsedAt) }) : t('tokens.never')}</td>
            <td data-steps>
              <Button
                color="error"
                aria-label={t('tokens.revokeName', { name: token.name })}
                onClick={() => onRevoke(token)}
              >
                {t('tokens.revoke')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
