// Shows business dates as dates, without a zone, and instants in the zone of the reader or the company.
import { type DateHabit, dateHabit } from '../i18n/habits'

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options)
    formats.set(key, format)
  }
  return format
}

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }

/** Show a business date ("2026-03-01"); it means the same day everywhere. */
export function formatDate(iso: string, locale: string): string {
  const [date, habit] = [new Date(`${iso}T00:00:00Z`), dateHabit(locale)]
  return habit ? inOrder(date, habit, 'UTC') : dateFormat(locale, DATE).format(date)
}

function inOrder(date: Date, { order, separator }: DateHabit, timeZone: string): string {
  const parts = dateFormat('en-GB', { ...DATE, timeZone }).formatToParts(date)
  return order.map((part) => parts.find((p) => p.type === part)?.value).join(separator)
}

/** Show the month of a business date, e.g. "Mar 2026". */
export function formatMonth(iso: string, locale: string): string {
  const format = dateFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  return format.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`))
}

/** Show an instant to the minute in a zone. */
export function formatInstant(instant: string, locale: string, zone: string): string {
  const [date, habit] = [new Date(instant), dateHabit(locale)]
  if (!habit) return dateFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(date)
  return `${inOrder(date, habit, zone)} ${dateFormat(locale, { timeStyle: 'short', timeZone: zone }).format(date)}`
}

/** Say how long ago an instant was, e.g. "5 minutes ago". */
export function formatAgo(instant: string, locale: string, now: Date): string {
  const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const [unit, size] =
    seconds > -60
      ? (['second', 1] as const)
      : seconds > -3600
        ? (['minute', 60] as const)
        : seconds > -86_400
          ? (['hour', 3600] as const)
          : (['day', 86_400] as const)
  return format.format(Math.round(seconds / size), unit)
}
