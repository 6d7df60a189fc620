// Shows and reads amounts, quantities and rates the way the reader's country writes them.
import { type Marks, numberHabit } from '../i18n/habits'
import { type Decimal, decimal, isDecimal, multiply, plain, text } from './decimal'

export type Money = { readonly amount: string; readonly currency: string }

const HUNDRED = decimal('100')
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, options)
    formats.set(key, format)
  }
  return format
}

/** Write a number as the reader does; a decimal string is written digit by digit. */
export function writeNumber(value: string | number, locale: string, options: Intl.NumberFormatOptions): string {
  const format = numberFormat(locale, options)
  // The type in TypeScript accepts only numeric literals.
  const given = value as Intl.StringNumericLiteral
  const habit = numberHabit(locale)
  return habit ? withMarks(format.formatToParts(given), habit) : format.format(given)
}

/** Give what writes many numbers in one way. */
export const numberWriter = (locale: string, options: Intl.NumberFormatOptions) => ({
  format: (value: number): string => writeNumber(value, locale, options),
})

const withMarks = (parts: readonly Intl.NumberFormatPart[], { decimal: mark, group }: Marks): string =>
  parts.map((p) => (p.type === 'decimal' ? mark : p.type === 'group' ? group : p.value)).join('')

/** Tell how many digits a currency has by ISO 4217 (JPY 0, EUR 2, KWD 3). */
export function currencyDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Show an amount with its currency sign. */
export function formatMoney(money: Money, locale: string): string {
  const format = numberFormat(locale, { style: 'currency', currency: money.currency })
  const parts = format.formatToParts(money.amount as Intl.StringNumericLiteral)
  const known = marks(locale)
  // In some places, such as Germany read in English, browsers write money with other marks than numbers; a page has one kind.
  const isForeign = parts.some((p) =>
    p.type === 'decimal' ? p.value !== known.decimal : p.type === 'group' && p.value === known.decimal,
  )
  return isForeign || numberHabit(locale) ? withMarks(parts, known) : parts.map((p) => p.value).join('')
}

/** Show an amount alone, with the digits of its currency: for columns that name the currency once. */
export function formatAmount(money: Money, locale: string): string {
  const digits = currencyDigits(money.currency)
  const options = { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 6) }
  return writeNumber(money.amount, locale, options)
}

/** Show a quantity without trailing zeros. */
export function formatQuantity(value: string, locale: string): string {
  return writeNumber(value, locale, { maximumFractionDigits: 12 })
}

/** Show a rate, a fraction on the wire ("0.19"), as per cent. */
export function formatRate(rate: string, locale: string): string {
  return writeNumber(rate, locale, { style: 'percent', maximumFractionDigits: 6 })
}

/** Write a decimal as a person of this locale would type it: no grouping, the locale's mark. */
export function editable(value: string, locale: string): string {
  if (!isDecimal(value)) return value
  return plain(decimal(value)).replace('.', marks(locale).decimal)
}

/** Write a rate as the per cent a person types: "0.19" is "19". */
export function editableRate(rate: string, locale: string): string {
  if (!isDecimal(rate)) return rate
  return editable(text(multiply(decimal(rate), HUNDRED)), locale)
}

const marksOf = new Map<string, Marks>()

function marks(locale: string): Marks {
  let found = marksOf.get(locale) ?? numberHabit(locale)
  if (!found) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5)
    found = {
      decimal: parts.find((p) => p.type === 'decimal')?.value ?? '.',
      group: parts.find((p) => p.type === 'group')?.value ?? ',',
    }
    marksOf.set(locale, found)
  }
  return found
}

const SPACES = /[\s\u00a0\u202f'’]/g
const GROUPED = /^\d{1,3}(?:g\d{3})+$/

/** Read what a person typed or pasted into wire form; null when it is no number in this locale. */
export function parseDecimal(typed: string, locale: string): string | null {
  const { decimal: mark, group } = marks(locale)
  let value = typed
    .replace(/[€$£¥%]|[A-Z]{3}/g, '')
    .replace(SPACES, '')
    .replace(/[.,][-–]+$/, '')
  let negative = false
  if (/^[-−]/.test(value) || /[-−]$/.test(value)) {
    negative = true
    value = value.replace(/^[-−]|[-−]$/g, '')
  }
  const [whole = '', fraction, ...rest] = value.split(mark)
  if (rest.length) return null
  const wholeDigits = ungroup(whole, group.trim() || ' ')
  // "12.50" typed where the mark is a comma is a number from another country only if it cannot be a grouped one.
  if (wholeDigits === null && fraction === undefined && mark !== '.') return foreign(value, negative)
  if (wholeDigits === null || (fraction !== undefined && !/^\d*$/.test(fraction))) return null
  if (!wholeDigits && !fraction) return null
  return signed(`${wholeDigits || '0'}${fraction ? `.${fraction}` : ''}`, negative)
}

/** Read a per cent as typed into the fraction of the wire: "19" is "0.19". */
export function parseRate(typed: string, locale: string): string | null {
  const value = parseDecimal(typed, locale)
  return value === null ? null : plain(multiply(decimal(value), { units: 1n, scale: 2 }))
}

function ungroup(whole: string, group: string): string | null {
  if (/^\d*$/.test(whole)) return whole
  const shape = whole.split(group).join('g')
  return GROUPED.test(shape) ? shape.replaceAll('g', '') : null
}

function foreign(value: string, negative: boolean): string | null {
  return /^\d+\.\d{1,2}$/.test(value) ? signed(value, negative) : null
}

function signed(value: string, negative: boolean): string | null {
  const clean = value.replace(/^0+(?=\d)/, '')
  const written: Decimal | null = isDecimal(clean) ? decimal(clean) : null
  if (!written) return null
  return negative && written.units !== 0n ? `-${clean}` : clean
}
