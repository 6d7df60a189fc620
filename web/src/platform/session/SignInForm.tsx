// Asks for mail and password: on the sign-in page, and on top of any page when the session has ended.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '../errors/describe'
import { TextField } from '../form/TextField'
import { Notice } from '../toast/Notice'
import { SecondStepForm } from './SecondStepForm'
import { lastEmail, type MyCompany, PASSWORD_FORGOTTEN, type SecondStep, signIn } from './signing'
import styles from './signing.module.css'

type Props = {
  readonly onSignedIn: (companies: readonly MyCompany[]) => void
  /** Only this person may sign in here. */
  readonly person?: string | null | undefined
}

export function SignInForm({ onSignedIn, person }: Props) {
  const { t } = useTranslation('platform')
  const { t: say } = useTranslation('signing')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [step, setStep] = useState<SecondStep | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email') ?? '').trim()
    setBusy(true)
    setFault(null)
    try {
      const { errors, companies, step: next } = await signIn(email, String(form.get('password') ?? ''))
      if (errors[0]) setFault(errors.map((e) => e.message).join(' '))
      else if (next) setStep(next)
      else onSignedIn(companies)
    } catch (error) {
      setFault(t(`trouble.${describe(error).kind}.text`))
    } finally {
      setBusy(false)
    }
  }
  const startAgain = (reason: string | null) => {
    setTried(step?.email ?? null)
    setStep(null)
    setFault(reason)
  }
  const known = person ?? tried ?? lastEmail()
  if (step) return <SecondStepForm step={step} onSignedIn={onSignedIn} onEnded={startAgain} />
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form} aria-label={t('session.signIn')}>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <TextField
        label={t('session.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={known}
        readOnly={!!person}
        autoFocus={!known}
      />
      <TextField
        label={t('session.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        autoFocus={!!known}
      />
      <p>
        <a href={PASSWORD_FORGOTTEN}>{say('forgotten')}</a>
      </p>
      <Button type="submit" variant="contained" loading={busy} size="large" data-primary-action>
        {t('session.signIn')}
      </Button>
    </form>
  )
}
