// What a new company is asked: name, country, currency and time zone; the country brings its accounts, taxes and numbers.
import TextField from '@mui/material/TextField'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { browserCountry, browserZone, countries, currencies, currencyOf, type Option, zones } from './countries'
import styles from './identity.module.css'

export type CompanyWish = {
  readonly companyName: string
  readonly country: string
  readonly currency: string
  readonly zone: string
}

/** Start with what the browser knows. */
export function startWish(): CompanyWish {
  const country = browserCountry()
  return { companyName: '', country, currency: currencyOf(country) ?? 'EUR', zone: browserZone() }
}

export function CompanyFields({
  wish,
  onChange,
  faultAt,
}: {
  wish: CompanyWish
  onChange: (wish: CompanyWish) => void
  faultAt: (...paths: string[]) => string | undefined
}) {
  const { t, i18n } = useTranslation('identity')
  const locale = i18n.language === 'qps' ? 'en' : i18n.language
  const lists = useMemo(
    () => ({ countries: countries(locale), currencies: currencies(locale), zones: zones() }),
    [locale],
  )
  const nameFault = faultAt('companyName', 'name')
  return (
    <>
      <TextField
        label={t('company.name')}
        name="companyName"
        autoComplete="organization"
        required
        value={wish.companyName}
        onChange={(event) => onChange({ ...wish, companyName: event.target.value })}
        error={!!nameFault}
        helperText={nameFault}
      />
      <Choice
        name="country"
        label={t('company.country')}
        help={t('company.countryHelp')}
        fault={faultAt('country')}
        options={lists.countries}
        value={wish.country}
        onChange={(country) => onChange({ ...wish, country, currency: currencyOf(country) ?? wish.currency })}
      />
      <div className={styles.two}>
        <Choice
          name="currency"
          label={t('company.currency')}
          fault={faultAt('currency')}
          options={lists.currencies}
          value={wish.currency}
          onChange={(currency) => onChange({ ...wish, currency })}
        />
        <Choice
          name="zone"
          label={t('company.zone')}
          fault={faultAt('zone')}
          options={lists.zones}
          value={wish.zone}
          onChange={(zone) => onChange({ ...wish, zone })}
        />
      </div>
    </>
  )
}

// The browser's own list: long, searched by typing, and right on a phone.
function Choice({
  name,
  label,
  help,
  fault,
  options,
  value,
  onChange,
}: {
  name: string
  label: string
  help?: string
  fault: string | undefined
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
}) {
  return (
    <TextField
      select
      required
      name={name}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={!!fault}
      helperText={fault ?? help}
      slotProps={{ select: { native: true } }}
    >
      {options.map((o) => (
        <option key={o.value} value={o.value}>
          {o.label}
        </option>
      ))}
    </TextField>
  )
}
