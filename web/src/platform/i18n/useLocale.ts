// Gives a screen the locale in which amounts and dates are written and read.
import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type Habits, withHabits } from './habits'
import { formatLocale } from './i18n'

/** The country of the company at hand; the locale of a person whose browser speaks another language follows it. */
export const CountryContext = createContext<string | undefined>(undefined)

/** How the person writes numbers and dates, by their profile. */
export const HabitsContext = createContext<Habits>({ numberFormat: null, dateFormat: null })

export function useLocale(): string {
  const { i18n } = useTranslation()
  return withHabits(formatLocale(i18n.language, useContext(CountryContext)), useContext(HabitsContext))
}
