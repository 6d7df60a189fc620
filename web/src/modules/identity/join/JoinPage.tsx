// Joining a company through the link of an invitation: with one's account, or as somebody new.
import Button from '@mui/material/Button'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Trouble } from '@/platform/errors/Trouble'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { companyPath } from '@/platform/session/company'
import { readViewer, SIGN_IN } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import styles from '../identity.module.css'
import { PublicPage } from '../PublicPage'
import { useMailedToken } from '../useMailedToken'
import { JoinAcceptDocument, JoinOfferDocument, type JoinOfferQuery, JoinSignUpDocument } from './join.generated'
import { heldToken, hold, JOIN, letGo } from './token'

type Offer = NonNullable<JoinOfferQuery['invitationOffer']>
type Known = { readonly offer: Offer | null; readonly person: { readonly name: string; readonly email: string } | null }

const isSame = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase()

async function look(token: string): Promise<Known> {
  const client = directoryClient()
  const [{ data, error }, viewer] = await Promise.all([
    client.query({ query: JoinOfferDocument, variables: { token }, fetchPolicy: 'network-only' }),
    readViewer(client),
  ])
  if (error) throw error
  return { offer: data?.invitationOffer ?? null, person: viewer?.user ?? null }
}

export function JoinPage() {
  const { t } = useTranslation('identity')
  const token = useMailedToken(heldToken())
  const [known, setKnown] = useState<Known | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let gone = false
    hold(token)
    setError(null)
    look(token).then(
      (found) => {
        if (!gone) setKnown(found)
      },
      (reason: unknown) => {
        if (!gone) setError(reason)
      },
    )
    return () => {
      gone = true
    }
  }, [token, attempt])
  if (error !== null)
    return (
      <PublicPage title={t('join.loading')}>
        <Trouble error={error} onRetry={() => setAttempt((n) => n + 1)} />
      </PublicPage>
    )
  if (!known) return <PublicPage title={t('join.loading')}>{null}</PublicPage>
  const { offer, person } = known
  if (!offer)
    return (
      <PublicPage title={t('join.bad')} foot={<Link to={SIGN_IN}>{t('signUp.signIn')}</Link>}>
        <p>{t('join.badText')}</p>
      </PublicPage>
    )
  return (
    <PublicPage title={t('join.title', { company: offer.companyName })}>
      <p>
        {offer.invitedBy
          ? t('join.invitedBy', { name: offer.invitedBy, role: offer.roleName })
          : t('join.invited', { role: offer.roleName })}
      </p>
      {person && isSame(person.email, offer.email) ? (
        <Accept token={token} name={person.name} />
      ) : (
        <>
          {person && <Notice tone="warn">{t('join.otherPerson', { mine: person.email, theirs: offer.email })}</Notice>}
          <SignUp token={token} email={offer.email} />
          <p className={styles.foot}>
            {t('signUp.known')} <Link to={`${SIGN_IN}?next=${encodeURIComponent(JOIN)}`}>{t('signUp.signIn')}</Link>
          </p>
        </>
      )}
    </PublicPage>
  )
}

/** Go in: a whole new page, because a company shares nothing with another, not even memory. */
function goIn(slug: string | undefined): void {
  letGo()
  if (slug) location.assign(companyPath(slug, ''))
}

function Accept({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation('identity')
  const attempt = useAttempt<string>((given) =>
    mutate(directoryClient(), JoinAcceptDocument, { input: { token: given } }, ({ invitationAccept }) => {
      if (invitationAccept.errors.length === 0) goIn(invitationAccept.company?.slug)
      return { errors: invitationAccept.errors }
    }),
  )
  return (
    <div className={styles.form}>
      {attempt.besides().map((fault) => (
        <Notice key={fault} tone="bad">
          {fault}
        </Notice>
      ))}
      <Button
        variant="contained"
        size="large"
        loading={attempt.busy}
        onClick={() => void attempt.send(token)}
        data-primary-action
      >
        {t('join.as', { name })}
      </Button>
    </div>
  )
}

type Person = { readonly name: string; readonly password: string }

function SignUp({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('identity')
  const [person, setPerson] = useState<Person>({ name: '', password: '' })
  const attempt = useAttempt<Person>((given) =>
    mutate(directoryClient(), JoinSignUpDocument, { input: { token, ...given } }, ({ invitationSignUp }) => {
      if (invitationSignUp.errors.length === 0) goIn(invitationSignUp.company?.slug)
      return { errors: invitationSignUp.errors }
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.send(person)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('signUp.title')}>
      {attempt.besides('name', 'password').map((fault) => (
        <Notice key={fault} tone="bad">
          {fault}
        </Notice>
      ))}
      <TextField label={t('person.email')} name="email" type="email" autoComplete="username" value={email} readOnly />
      <TextField
        label={t('person.name')}
        name="name"
        autoComplete="name"
        required
        autoFocus
        value={person.name}
        onChange={(event) => setPerson((old) => ({ ...old, name: event.target.value }))}
        error={!!attempt.at('name')}
        helperText={attempt.at('name')}
      />
      <TextField
        label={t('person.password')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        value={person.password}
        onChange={(event) => setPerson((old) => ({ ...old, password: event.target.value }))}
        error={!!attempt.at('password')}
        helperText={attempt.at('password') ?? t('person.passwordHint', { count: 15 })}
      />
      <Button type="submit" variant="contained" size="large" loading={attempt.busy} data-primary-action>
        {t('join.signUp')}
      </Button>
    </form>
  )
}
