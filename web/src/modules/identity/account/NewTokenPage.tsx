// A new API token: what for, in which company, what it may do and for how long; then its text, shown this once.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { CheckField, SelectField, TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { lastCompany } from '@/platform/session/lastCompany'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { useAccount } from './AccountFrame'
import { ApiTokenCreateDocument } from './account.generated'
import styles from './account.module.css'
import { Copied } from './Copied'
import { RightsChoice, useGrantable } from './RightsChoice'

const DAYS = [7, 30, 90, 180, 365]
const DAYS_USUAL = 90
const SCOPES = ['reading', 'everything', 'chosen'] as const
const FIELDS = ['name', 'company', 'permissions', 'days']

type Scope = (typeof SCOPES)[number]
type Made = { readonly token: string; readonly slug: string }

export function NewTokenPage() {
  const { t } = useTranslation('account')
  useDocumentTitle(t('tokens.new'))
  const [made, setMade] = useState<Made | null>(null)
  return (
    <div className={styles.column}>
      <h1>{made ? t('tokens.madeTitle') : t('tokens.new')}</h1>
      {made ? <Shown {...made} /> : <Wish onMade={setMade} />}
    </div>
  )
}

function Wish({ onMade }: { onMade: (made: Made) => void }) {
  const { t } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  const companies = useAccount().viewer.memberships.map((m) => m.company)
  const [company, setCompany] = useState(
    () => (companies.find((c) => c.slug === lastCompany()) ?? companies[0])?.slug ?? '',
  )
  const [name, setName] = useState('')
  const [scope, setScope] = useState<Scope>('reading')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isReadOnly, setReadOnly] = useState(false)
  const [days, setDays] = useState(DAYS_USUAL)
  const rights = useGrantable(company)
  const granted = (rights ?? []).filter((r) =>
    scope === 'reading' ? r.isReading : scope === 'everything' || chosen.has(r.permission),
  )
  const input = {
    company,
    name,
    days,
    isReadOnly: scope === 'reading' || isReadOnly,
    permissions: granted.map((r) => r.permission),
  }
  const attempt = useAttempt(async (given: typeof input) => {
    const payload = await mutate(directoryClient(), ApiTokenCreateDocument, { input: given }, (d) => d.apiTokenCreate)
    if (payload.token) onMade({ token: payload.token, slug: company })
    return payload
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.send(input)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('tokens.new')} aria-busy={!rights && !!company}>
      {attempt.besides(...FIELDS).map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      <TextField
        label={t('tokens.name')}
        helperText={attempt.at('name') ?? t('tokens.nameHelp')}
        error={!!attempt.at('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={100}
        autoFocus
        required
      />
      <div className={styles.two}>
        <SelectField
          label={t('tokens.company')}
          required
          options={companies.map((c) => ({ value: c.slug, label: c.name }))}
          value={company}
          onChange={setCompany}
          error={!!attempt.at('company')}
          helperText={attempt.at('company')}
        />
        <SelectField
          label={t('tokens.days')}
          required
          options={DAYS.map((n) => ({ value: String(n), label: t('tokens.daysOf', { count: n }) }))}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
          error={!!attempt.at('days')}
          helperText={attempt.at('days')}
        />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('tokens.may')}</legend>
        {SCOPES.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
            <span>{t(`tokens.scopes.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {attempt.at('permissions') && <Notice tone="bad">{attempt.at('permissions')}</Notice>}
      {scope === 'chosen' && rights && <RightsChoice rights={rights} chosen={chosen} onChange={setChosen} />}
      {scope !== 'reading' && <CheckField label={t('tokens.readOnly')} checked={isReadOnly} onChange={setReadOnly} />}
      <p className={styles.lead}>{t('tokens.bounds')}</p>
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" loading={attempt.busy} disabled={!rights} data-primary-action>
          {t('tokens.make')}
        </Button>
        <Button component={Link} to={`${ACCOUNT}/tokens`} color="inherit">
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}

function Shown({ token, slug }: Made) {
  const { t } = useTranslation('account')
  const example = `curl ${location.origin}/c/${slug}/graphql \\
  -H 'authorization: Bearer ${token.slice(0, 8)}…' -H 'content-type: application/json' \\
  -d '{"query": "{ viewer { user { name } permissions } }"}'`
  return (
    <div className={styles.form}>
      <Notice tone="warn">{t('tokens.onceText')}</Notice>
      <div className={styles.secret}>
        <code data-secret>{token}</code>
        <Copied text={token} />
      </div>
      <p className={styles.lead}>{t('tokens.how')}</p>
      <pre className={styles.example}>{example}</pre>
      <div>
        <Button component={Link} to={`${ACCOUNT}/tokens`} variant="contained" data-primary-action>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}
