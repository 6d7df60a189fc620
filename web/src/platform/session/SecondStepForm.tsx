// The second step of a sign-in: the code of the phone, or one of the codes on paper.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '../errors/describe'
import { refusalPath } from '../graphql/refusals'
import { Notice } from '../toast/Notice'
import { CodeField } from './CodeField'
import { type MyCompany, type SecondStep, signInWithCode } from './signing'
import styles from './signing.module.css'

type Props = {
  readonly step: SecondStep
  readonly onSignedIn: (companies: readonly MyCompany[]) => void
  /** The sign-in has to begin again, for this reason. */
  readonly onEnded: (reason: string | null) => void
}

export function SecondStepForm({ step, onSignedIn, onEnded }: Props) {
  const { t } = useTranslation('platform')
  const { t: say } = useTranslation('signing')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const code = String(new FormData(event.currentTarget).get('code') ?? '')
    setBusy(true)
    setFault(undefined)
    setTrouble(null)
    try {
      const { errors, companies } = await signInWithCode(step, code)
      const ended = errors.find((e) => refusalPath(e) === 'token')
      if (ended) onEnded(ended.message)
      else if (errors[0]) setFault(errors.map((e) => e.message).join(' '))
      else onSignedIn(companies)
    } catch (error) {
      setTrouble(t(`trouble.${describe(error).kind}.text`))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.form} aria-label={say('secondStep')}>
      {trouble && <Notice tone="bad">{trouble}</Notice>}
      <p>{say('secondStepText')}</p>
      <CodeField fault={fault} />
      <Button type="submit" variant="contained" loading={busy} size="large" data-primary-action>
        {t('session.signIn')}
      </Button>
      <Button color="inherit" onClick={() => onEnded(null)}>
        {say('startAgain')}
      </Button>
    </form>
  )
}
