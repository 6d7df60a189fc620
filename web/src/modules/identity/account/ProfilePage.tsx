// The profile: name, language, time zone, how numbers and dates are written, light or dark, and the company to begin with.
import Button from '@mui/material/Button'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '@/platform/dates/format'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { SelectField, TextField } from '@/platform/form/TextField'
import type { DateFormat, NumberFormat, Theme } from '@/platform/graphql/schema-types'
import { withHabits } from '@/platform/i18n/habits'
import { chooseLanguage, formatLocale, LANGUAGES, type Language } from '@/platform/i18n/i18n'
import { zones } from '@/platform/i18n/regions'
import { useShortcut } from '@/platform/keys/useShortcut'
import { formatMoney, formatQuantity } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import type { Viewer } from '@/platform/session/company'
import { saveProfile } from '@/platform/session/profile'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import { useAccount } from './AccountFrame'
import styles from './account.module.css'

const NUMBERS: Readonly<Record<NumberFormat, string>> = {
  COMMA_POINT: '1,234.56',
  POINT_COMMA: '1.234,56',
  SPACE_COMMA: '1 234,56',
  APOSTROPHE_POINT: '1’234.56',
}
const DATES: Readonly<Record<DateFormat, string>> = {
  DAY_MONTH_YEAR_DOTS: '31.12.2026',
  DAY_MONTH_YEAR_SLASHES: '31/12/2026',
  MONTH_DAY_YEAR: '12/31/2026',
  YEAR_MONTH_DAY: '2026-12-31',
}
const THEMES = ['LIGHT', 'DARK'] as const
const FIELDS = ['name', 'language', 'zone', 'numberFormat', 'dateFormat', 'theme', 'defaultCompanyId'] as const

type Draft = Readonly<Record<(typeof FIELDS)[number], string>>

const draftOf = ({ user, profile }: Viewer): Draft => ({
  name: user.name,
  language: profile.language ?? '',
  zone: profile.zone ?? '',
  numberFormat: profile.numberFormat ?? '',
  dateFormat: profile.dateFormat ?? '',
  theme: profile.theme ?? '',
  defaultCompanyId: profile.defaultCompanyId ?? '',
})

const listed = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }))

export function ProfilePage() {
  const { t, i18n } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  const { viewer, zone } = useAccount()
  useDocumentTitle(t('sections.profile'))
  const saved = useMemo(() => draftOf(viewer), [viewer])
  const [draft, setDraft] = useState(saved)
  // What was saved here or in another window is what one goes on from.
  useEffect(() => setDraft(saved), [saved])
  const attempt = useAttempt(async (given: Draft) => ({ errors: await saveProfile(inputOf(given)) }))
  const save = async () => {
    if (!(await attempt.send(draft))) return
    await chooseLanguage((draft.language || null) as Language | null)
    toast({ text: i18n.t('form.saved', { ns: 'platform' }) })
  }
  useShortcut({ keys: 'mod+s', description: common('keys.save'), scope: 'page', run: () => void save() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const field = (name: keyof Draft) => ({
    name,
    label: t(`profile.${name}`),
    value: draft[name],
    error: !!attempt.at(name),
    helperText: attempt.at(name),
  })
  const choose = (name: keyof Draft) => (value: string) => setDraft((old) => ({ ...old, [name]: value }))
  const auto = (key: string) => ({ value: '', label: t(`profile.auto.${key}`) })
  const allZones = useMemo(zones, [])
  const isChanged = FIELDS.some((name) => draft[name] !== saved[name])
  return (
    <form className={`${styles.column} ${styles.form}`} onSubmit={submit} aria-label={t('sections.profile')}>
      <div className={styles.head}>
        <h1>{t('sections.profile')}</h1>
        <Button type="submit" variant="contained" disabled={!isChanged} loading={attempt.busy} data-primary-action>
          {common('form.save')}
        </Button>
      </div>
      {attempt.besides(...FIELDS).map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      <TextField
        {...field('name')}
        autoComplete="name"
        required
        onChange={(event) => choose('name')(event.target.value)}
      />
      <div className={styles.two}>
        <SelectField
          {...field('language')}
          onChange={choose('language')}
          options={[auto('language'), ...LANGUAGES.map((value) => ({ value, label: nameOf(value) }))]}
        />
        <SelectField
          {...field('theme')}
          onChange={choose('theme')}
          options={[auto('theme'), ...THEMES.map((value) => ({ value, label: t(`profile.themes.${value}`) }))]}
        />
        <SelectField
          {...field('numberFormat')}
          onChange={choose('numberFormat')}
          options={[auto('format'), ...listed(NUMBERS)]}
        />
        <SelectField
          {...field('dateFormat')}
          onChange={choose('dateFormat')}
          options={[auto('format'), ...listed(DATES)]}
        />
        <SelectField {...field('zone')} onChange={choose('zone')} options={[auto('zone'), ...allZones]} />
        <SelectField
          {...field('defaultCompanyId')}
          onChange={choose('defaultCompanyId')}
          options={[
            auto('company'),
            ...viewer.memberships.map(({ company }) => ({ value: company.id, label: company.name })),
          ]}
        />
      </div>
      <Sample draft={draft} language={i18n.language} zone={draft.zone || zone} />
    </form>
  )
}

/** Shows what the chosen formats look like, before they are saved. */
function Sample({ draft, language, zone }: { draft: Draft; language: string; zone: string }) {
  const { t } = useTranslation('account')
  const locale = withHabits(formatLocale(draft.language || language), {
    numberFormat: (draft.numberFormat || null) as NumberFormat | null,
    dateFormat: (draft.dateFormat || null) as DateFormat | null,
  })
  const now = new Date().toISOString()
  const currency = 'EUR'
  return (
    <p className={styles.sample}>
      {t('profile.sample')} <b>{formatMoney({ amount: '1234.56', currency }, locale)}</b> ·{' '}
      <b>{formatQuantity('9876543.21', locale)}</b> · <b>{formatDate(`${now.slice(0, 4)}-12-31`, locale)}</b> ·{' '}
      <b>{formatInstant(now, locale, zone)}</b>
    </p>
  )
}

const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const inputOf = ({ name, language, zone, numberFormat, dateFormat, theme, defaultCompanyId }: Draft) => ({
  name,
  language: language || null,
  zone: zone || null,
  numberFormat: (numberFormat || null) as NumberFormat | null,
  dateFormat: (dateFormat || null) as DateFormat | null,
  theme: (theme || null) as Theme | null,
  defaultCompanyId: defaultCompanyId || null,
})
