// Signing up: a person and their first company in one step.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { TextField } from '@/platform/form/TextField'
import { SIGN_IN, SIGN_UP, signUp } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { CompanyFields, startWish } from './CompanyFields'
import styles from './identity.module.css'
import { NewPasswordField } from './NewPasswordField'
import { PublicPage } from './PublicPage'
import { useFounding } from './useFounding'

const FIELDS = ['name', 'email', 'password', 'companyName', 'country', 'currency', 'zone']

export function SignUpPage() {
  const { t, i18n } = useTranslation('identity')
  const [person, setPerson] = useState({ name: '', email: '', password: '' })
  const [wish, setWish] = useState(startWish)
  const { busy, send, mailedTo, faultAt, faultsBesides } = useFounding(() =>
    signUp({ ...person, email: person.email.trim(), ...wish, language: i18n.language }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const field = (name: keyof typeof person) => ({
    name,
    label: t(`person.${name}`),
    required: true,
    value: person[name],
    onChange: (event: { target: { value: string } }) => setPerson((old) => ({ ...old, [name]: event.target.value })),
    error: !!faultAt(name),
    helperText: faultAt(name),
  })
  if (mailedTo)
    return (
      <PublicPage
        title={t('signUp.mailedTitle')}
        foot={
          <>
            <Link to={SIGN_UP} reloadDocument>
              {t('signUp.again')}
            </Link>{' '}
            · <Link to={SIGN_IN}>{t('signUp.signIn')}</Link>
          </>
        }
      >
        <Notice tone="info">{t('signUp.mailed', { email: mailedTo })}</Notice>
        <p>{t('signUp.mailedText')}</p>
      </PublicPage>
    )
  return (
    <PublicPage
      title={t('signUp.title')}
      foot={
        <>
          {t('signUp.known')} <Link to={SIGN_IN}>{t('signUp.signIn')}</Link>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} aria-label={t('signUp.title')}>
        {faultsBesides(...FIELDS).map((words) => (
          <Alert key={words} severity="error" variant="outlined" role="alert">
            {words}
          </Alert>
        ))}
        <TextField {...field('name')} autoComplete="name" autoFocus />
        <TextField {...field('email')} type="email" autoComplete="username" />
        <NewPasswordField
          label={t('person.password')}
          value={person.password}
          onChange={(password) => setPerson((old) => ({ ...old, password }))}
          fault={faultAt('password')}
        />
        <h2>{t('company.title')}</h2>
        <CompanyFields
          wish={wish}
          onChange={setWish}
          faultAt={(...paths) => faultAt(...paths.filter((p) => p !== 'name'))}
        />
        <Button type="submit" variant="contained" size="large" loading={busy} data-primary-action>
          {t('signUp.do')}
        </Button>
      </form>
    </PublicPage>
  )
}
