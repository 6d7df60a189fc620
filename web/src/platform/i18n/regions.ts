// What a new company can choose from: countries, currencies and time zones, with the browser's own as a start.

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
  'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

const CURRENCY_OF: Readonly<Record<string, string>> = {
  EUR: 'AD AT BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MQ MT NL PT RE SI SK SM VA',
  USD: 'US EC SV PA PR GU AS VI',
  GBP: 'GB GG IM JE',
  CHF: 'CH LI',
  DKK: 'DK FO GL',
  NOK: 'NO SJ',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XAF: 'CF CG CM GA GQ TD',
  AUD: 'AU KI NR TV',
  NZD: 'NZ CK NU',
}
const OWN_CURRENCY =
  'AE:AED AR:ARS BD:BDT BH:BHD BR:BRL CA:CAD CL:CLP CN:CNY CO:COP CZ:CZK DZ:DZD EG:EGP ET:ETB GE:GEL GH:GHS HK:HKD HU:HUF ID:IDR IL:ILS ' +
  'IN:INR IS:ISK JO:JOD JP:JPY KE:KES KR:KRW KW:KWD KZ:KZT LK:LKR MA:MAD MD:MDL MK:MKD MX:MXN MY:MYR NG:NGN OM:OMR PE:PEN PH:PHP ' +
  'PK:PKR PL:PLN QA:QAR RO:RON RS:RSD SA:SAR SE:SEK SG:SGD TH:THB TN:TND TR:TRY TW:TWD TZ:TZS UA:UAH UG:UGX UY:UYU UZ:UZS VN:VND ZA:ZAR'

export type Option = { readonly value: string; readonly label: string }

const byLabel = (locale: string) => (a: Option, b: Option) => a.label.localeCompare(b.label, locale)

/** List the countries of the world in the reader's words. */
export function countries(locale: string): readonly Option[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return CODES.split(' ')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort(byLabel(locale))
}

/** List the currencies: code first, since that is what people look for. */
export function currencies(locale: string): readonly Option[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }))
}

/** List the time zones, with the browser's own even where its name is missing from the list. */
export function zones(): readonly Option[] {
  const all = new Set([...Intl.supportedValuesOf('timeZone'), browserZone()])
  return [...all].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}

/** Name the currency that a country pays in, where it is known. */
export function currencyOf(country: string): string | null {
  const own = OWN_CURRENCY.split(' ').find((pair) => pair.startsWith(`${country}:`))
  if (own) return own.slice(3)
  return Object.entries(CURRENCY_OF).find(([, users]) => users.split(' ').includes(country))?.[0] ?? null
}

/** Name the time zone of this browser. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Guess the country from the language of this browser. */
export function browserCountry(): string {
  const locale = new Intl.Locale(navigator.languages[0] ?? 'en-GB')
  const region = locale.region ?? locale.maximize().region ?? ''
  return CODES.split(' ').includes(region) ? region : 'DE'
}
