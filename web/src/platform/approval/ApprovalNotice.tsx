// Says on a record's page that a step needs a second person, lets one ask for it, shows how that stands, and lets the other decide.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatAgo } from '../dates/format'
import { mutate } from '../graphql/refusals'
import type { ApprovalStep } from '../graphql/schema-types'
import { useLocale } from '../i18n/useLocale'
import { formatMoney } from '../money/format'
import { useAttempt } from '../record/useAttempt'
import { useCan, useCompany } from '../session/company'
import type { Tone } from '../theme/tokens'
import { Notice } from '../toast/Notice'
import { toast } from '../toast/toasts'
import { ApprovalAskDocument, ApprovalStandingDocument, type ApprovalStandingQuery } from './approval.generated'
import styles from './approval.module.css'

const DecideDialog = lazy(() => import('./DecideDialog'))

type Need = NonNullable<ApprovalStandingQuery['approvalNeed']>
type Stage = 'toAsk' | 'changed' | 'rejected' | 'waiting' | 'approved'

/** Tell how the approval of this version of a record stands; null where nobody else is needed. */
export function stageOf(need: Need | null | undefined, version: number): Stage | null {
  if (!need?.isNeeded) return null
  const last = need.approval
  if (!last) return 'toAsk'
  if (last.recordVersion !== version)
    return last.state === 'APPROVED' || last.state === 'REQUESTED' ? 'changed' : 'toAsk'
  return last.state === 'APPROVED' ? 'approved' : last.state === 'REQUESTED' ? 'waiting' : 'rejected'
}

const TONES: Readonly<Record<Stage, Tone>> = {
  toAsk: 'warn',
  changed: 'warn',
  rejected: 'warn',
  waiting: 'info',
  approved: 'good',
}

type Props = { readonly step: ApprovalStep; readonly record: { readonly id: string; readonly version: number } }

export default function ApprovalNotice({ step, record }: Props) {
  const { t } = useTranslation('approvals')
  const { client } = useCompany()
  const locale = useLocale()
  const can = useCan()
  const [decision, setDecision] = useState<'approve' | 'reject' | null>(null)
  const { data, refetch } = useQuery(ApprovalStandingDocument, {
    variables: { step, recordId: record.id },
    fetchPolicy: 'cache-and-network',
  })
  const read = (typename: string | null) =>
    void ((typename === null || typename === 'Approval') && refetch().catch(() => undefined))
  useEffect(() => client.onTouch(read))
  // A change of the record may lift it above the limit, or bring it below.
  useEffect(() => void (record.version && refetch().catch(() => undefined)), [record.version, refetch])
  const attempt = useAttempt<number>((expectedVersion, key) =>
    mutate(
      client.apollo,
      ApprovalAskDocument,
      { input: { idempotencyKey: key, step, recordId: record.id, expectedVersion } },
      (d) => ({ errors: d.approvalRequest.errors }),
    ),
  )
  const need = data?.approvalNeed
  const stage = stageOf(need, record.version)
  if (!need || !stage) return null
  const { approval, limit } = need
  const ask = async () => {
    const done = await attempt.send(record.version)
    if (done) toast({ text: t('notice.asked') })
    client.touch('Approval')
  }
  const limitText = limit ? formatMoney(limit, locale) : ''
  const names = approval?.deciders.join(', ')
  const sentence: Readonly<Record<Stage, string>> = {
    toAsk: t(`notice.toAsk.${step}`, { limit: limitText }),
    changed: t('notice.changed'),
    rejected: t('notice.rejected', { name: approval?.decidedBy }),
    waiting: t(approval?.isOwn ? 'notice.youAsked' : 'notice.waiting', {
      name: approval?.requestedBy,
      ago: approval && formatAgo(approval.requestedAt, locale, new Date()),
    }),
    approved: t(`notice.approved.${step}`, { name: approval?.decidedBy }),
  }
  const more = {
    toAsk: null,
    changed: null,
    rejected: approval?.note ? t('notice.said', { note: approval.note }) : null,
    waiting: approval?.canDecide ? null : names ? t('notice.who', { names }) : t('notice.nobody'),
    approved: approval?.note ? t('notice.said', { note: approval.note }) : null,
  }[stage]
  const mayAsk = (stage === 'toAsk' || stage === 'changed' || stage === 'rejected') && can('approvals.approval:request')
  let action: ReactNode = mayAsk && (
    <Button variant="outlined" size="small" loading={attempt.busy} onClick={() => void ask()}>
      {t(stage === 'toAsk' ? 'notice.ask' : 'notice.askAgain')}
    </Button>
  )
  if (stage === 'waiting' && approval?.canDecide)
    action = (
      <span className={styles.steps}>
        <Button size="small" onClick={() => setDecision('reject')}>
          {t('reject')}
        </Button>
        <Button variant="outlined" size="small" onClick={() => setDecision('approve')}>
          {t('approve')}
        </Button>
      </span>
    )
  return (
    <>
      <Notice tone={TONES[stage]} action={action}>
        {sentence[stage]} {more}
        {attempt.besides().map((fault) => (
          <span key={fault} role="alert" className={styles.fault}>
            {fault}
          </span>
        ))}
      </Notice>
      <Suspense>
        {decision && approval && (
          <DecideDialog approval={approval} decision={decision} onClose={() => setDecision(null)} />
        )}
      </Suspense>
    </>
  )
}
