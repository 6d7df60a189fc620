// From which amount on a step needs a second person: a line for each step, off or with its limit, saved by itself.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { DecimalField } from '@/platform/form/DecimalField'
import { CheckField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import type { ApprovalStep } from '@/platform/graphql/schema-types'
import { compare, decimal, isDecimal } from '@/platform/money/decimal'
import { RecordBones } from '@/platform/record/RecordBones'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { SectionPage } from '@/platform/settings/SectionPage'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import { ApprovalRuleSetDocument, ApprovalRulesDocument } from './approvals.generated'
import styles from './approvals.module.css'
import { STEPS } from './groups'

const USUAL = '1000'

export function RulesPage() {
  const { t } = useTranslation('approvals')
  const { data, error, refetch } = useQuery(ApprovalRulesDocument, { fetchPolicy: 'cache-and-network' })
  const limitOf = (step: ApprovalStep) => data?.approvalRules.find((rule) => rule.step === step)?.limit.amount ?? null
  return (
    <SectionPage title={t('settings.rules')} lead={t('rules.lead')}>
      {error && !data ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RecordBones />
      ) : (
        <div className={styles.rules}>
          {STEPS.map((step) => (
            <Rule key={`${step} ${limitOf(step)}`} step={step} limit={limitOf(step)} onSaved={() => void refetch()} />
          ))}
        </div>
      )}
    </SectionPage>
  )
}

type Props = { readonly step: ApprovalStep; readonly limit: string | null; readonly onSaved: () => void }

function Rule({ step, limit, onSaved }: Props) {
  const { t } = useTranslation('approvals')
  const { t: common } = useTranslation('platform')
  const { client, profile } = useCompany()
  const [isOn, setOn] = useState(limit !== null)
  const [amount, setAmount] = useState(limit ?? USUAL)
  const [notNumber, setNotNumber] = useState(false)
  const attempt = useAttempt<string | null>((sent) =>
    mutate(client.apollo, ApprovalRuleSetDocument, { input: { step, limit: sent } }, (d) => ({
      errors: d.approvalRuleSet.errors,
    })),
  )
  const isChanged =
    isOn !== (limit !== null) ||
    (isOn && limit !== null && (!isDecimal(amount) || compare(decimal(amount), decimal(limit)) !== 0))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const bad = isOn && !isDecimal(amount)
    setNotNumber(bad)
    if (bad || !(await attempt.send(isOn ? amount : null))) return
    toast({ text: common('form.saved') })
    onSaved()
  }
  const fault = notNumber ? common('form.number') : attempt.at('limit')
  const label = t(`rules.step.${step}`)
  return (
    <form className={styles.rule} onSubmit={(event) => void submit(event)} noValidate aria-label={label}>
      <div>
        <CheckField label={label} name={`${step}.on`} checked={isOn} onChange={setOn} />
        {attempt.besides('limit').map((words) => (
          <Notice key={words} tone="bad">
            {words}
          </Notice>
        ))}
      </div>
      {isOn ? (
        <DecimalField
          kind="money"
          label={t('rules.limit')}
          name={`${step}.limit`}
          unit={profile.currency}
          value={amount}
          onChange={setAmount}
          error={!!fault}
          helperText={fault}
        />
      ) : (
        <span />
      )}
      {isChanged && (
        <Button type="submit" variant="contained" loading={attempt.busy}>
          {common('form.save')}
        </Button>
      )}
    </form>
  )
}
