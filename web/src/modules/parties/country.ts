// Countries by their two letters, named in the reader's language, for picking by typing.
import i18next from 'i18next'
import { defineRef, type RefOption } from '@/platform/form/refs'
import { formatLocale } from '@/platform/i18n/i18n'

// ISO 3166-1, and XK, which the European Union uses for Kosovo.
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG ' +
  'CH CI CK CL CM CN CO CQ CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI ' +
  'GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO ' +
  'NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST ' +
  'SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

const FOUND_MAX = 12
const language = () => (i18next.language === 'qps' ? 'en' : i18next.language)

/** Name a country in a language; what is no country stays as it is. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Find countries by the beginning of a word in their name or by their letters; with nothing typed, the reader's own first. */
export function findCountries(text: string, locale: string, home: string): readonly RefOption<string>[] {
  const typed = folded(text.trim())
  const named = CODES.split(' ').map((code) => ({
    id: code,
    label: countryName(code, locale),
    detail: code,
    data: code,
  }))
  const rank = ({ id, label }: { id: string; label: string }) => {
    if (typed === '') return id === home ? 0 : 1
    if (id.toLowerCase() === typed) return 0
    if (folded(label).startsWith(typed)) return 1
    return folded(label).includes(` ${typed}`) ? 2 : 3
  }
  return named
    .map((country) => ({ country, rank: rank(country) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.country.label.localeCompare(b.country.label, locale))
    .slice(0, typed ? FOUND_MAX : undefined)
    .map((found) => found.country)
}

const homeOf = () => new Intl.Locale(formatLocale(i18next.language)).region ?? ''

export const countryRef = defineRef({
  typename: 'Country',
  search: async (_apollo, text) => findCountries(text, language(), homeOf()),
  resolve: async (_apollo, id) => ({ id, label: countryName(id, language()), data: id }),
})
