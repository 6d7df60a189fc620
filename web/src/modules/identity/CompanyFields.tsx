// What a new company is asked: name, country, currency and time zone; the country brings its accounts, taxes and numbers.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '@/platform/form/TextField'
import { browserCountry, browserZone, countries, currencies, currencyOf, zones } from '@/platform/i18n/regions'
import styles from './identity.module.css'

export type CompanyWish = {
  readonly companyName: string
  readonly country: string
  readonly currency: string
  readonly zone: string
}

// For these the product has a chart of accounts and taxes of their own.
const WITH_TEMPLATE: ReadonlySet<string> = new Set(['DE', 'FR', 'GB', 'US'])

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
      <SelectField
        required
        name="country"
        label={t('company.country')}
        helperText={
          faultAt('country') ?? t(WITH_TEMPLATE.has(wish.country) ? 'company.countryOwn' : 'company.countryPlain')
        }
        error={!!faultAt('country')}
        options={lists.countries}
        value={wish.country}
        onChange={(country) => onChange({ ...wish, country, currency: currencyOf(country) ?? wish.currency })}
      />
      <div className={styles.two}>
        <SelectField
          required
          name="currency"
          label={t('company.currency')}
          error={!!faultAt('currency')}
          helperText={faultAt('currency')}
          options={lists.currencies}
          value={wish.currency}
          onChange={(currency) => onChange({ ...wish, currency })}
        />
        <SelectField
          required
          name="zone"
          label={t('company.zone')}
          error={!!faultAt('zone')}
          helperText={faultAt('zone')}
          options={lists.zones}
          value={wish.zone}
          onChange={(zone) => onChange({ ...wish, zone })}
        />
      </div>
    </>
  )
}
