// Tries the mail server out: sends a mail to somebody and shows what the server answered, word by word.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCan, useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import { type CompanyMailServerDetailFragment, CompanyMailTestDocument } from './mail.generated'
import styles from './mail.module.css'

export function MailAside({ record }: { record: CompanyMailServerDetailFragment }) {
  const { t } = useTranslation('company', { keyPrefix: 'mail' })
  const { client, viewer } = useCompany()
  const can = useCan()
  const { isDirty } = useFormState()
  const [recipient, setRecipient] = useState(viewer.user.email)
  const [answer, setAnswer] = useState<string | null>(null)
  const attempt = useAttempt<{ recipient: string }>(async (input) => {
    setAnswer(null)
    const payload = await mutate(client.apollo, CompanyMailTestDocument, { input }, (d) => d.companyMailTest)
    setAnswer(payload.answer)
    return { errors: payload.errors }
  })
  if (!record.id || !can('company.mail:write')) return <p className={styles.quiet}>{t('houseHelp')}</p>
  const fault = attempt.at('recipient')
  return (
    <section className={styles.test} aria-label={t('test')}>
      <h2>{t('test')}</h2>
      <p className={styles.quiet}>{t('testHelp')}</p>
      <TextField
        label={t('recipient')}
        name="recipient"
        type="email"
        value={recipient}
        error={!!fault}
        helperText={fault}
        onChange={(event) => setRecipient(event.target.value)}
      />
      <Button
        variant="outlined"
        loading={attempt.busy}
        disabled={isDirty || !recipient.trim()}
        onClick={() => void attempt.send({ recipient })}
      >
        {t('send')}
      </Button>
      {isDirty && <p className={styles.quiet}>{t('saveFirst')}</p>}
      {answer !== null && (
        <Notice tone="good">
          {t('taken')}
          <code className={styles.answer} lang="en">
            {answer}
          </code>
        </Notice>
      )}
      {attempt.besides('recipient').map((said) => (
        <Notice key={said} tone="bad">
          {t('refused')}
          <code className={styles.answer} lang="en">
            {said}
          </code>
        </Notice>
      ))}
    </section>
  )
}
