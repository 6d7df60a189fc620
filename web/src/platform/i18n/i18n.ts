// The words of the screen: loads a language, remembers the person's choice, and knows how their country writes numbers.
import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { pseudoWords, type Words } from './pseudo'

export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]
export const PSEUDO = 'qps'

const CHOICE = 'countinghouse.language'

const LOADERS: Record<Language, () => Promise<{ words: Record<string, Words> }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
}

const isLanguage = (value: string): value is Language => LANGUAGES.some((l) => l === value)
const family = (locale: string): string => locale.split('-')[0] ?? locale

/** Choose the language to start with: the person's choice on this machine, then the browser's, then English. */
export function startLanguage(): Language | typeof PSEUDO {
  const chosen = localStorage.getItem(CHOICE)
  if (chosen && (isLanguage(chosen) || chosen === PSEUDO)) return chosen
  for (const locale of navigator.languages) {
    const language = family(locale)
    if (isLanguage(language)) return language
  }
  return 'en'
}

/** Name the locale for dates and numbers: the browser's own, unless the person reads another language. */
export function formatLocale(language: string, country?: string): string {
  const same = navigator.languages.find((l) => family(l) === language)
  if (same) return same
  const browser = navigator.languages[0] ?? 'en-GB'
  if (!isLanguage(family(browser)) || language === PSEUDO) return browser
  return country ? `${language}-${country}` : language
}

async function resources(language: Language | typeof PSEUDO): Promise<Record<string, Words>> {
  const { words } = await LOADERS[language === PSEUDO ? 'en' : language]()
  return Object.fromEntries(
    Object.entries(words).map(([path, value]) => {
      const namespace = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
      return [namespace, language === PSEUDO ? pseudoWords(value) : value]
    }),
  )
}

async function add(i18n: I18n, language: Language | typeof PSEUDO): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'platform'))
    for (const [namespace, words] of Object.entries(await resources(language)))
      i18n.addResourceBundle(language, namespace, words, true)
  await Promise.all([...asked].map((namespace) => addLate(i18n, namespace, language)))
}

// The words of pages that are opened once in a while come with them, so that they weigh on no other page.
const LATE = import.meta.glob<Words>('../../../locales/late/*/*.json', { import: 'default' })
const asked = new Set<string>()

async function addLate(i18n: I18n, namespace: string, language: Language | typeof PSEUDO): Promise<void> {
  const load = LATE[`../../../locales/late/${language === PSEUDO ? 'en' : language}/${namespace}.json`]
  if (!load) throw new Error(`There are no words in locales/late for ${namespace}.`)
  const words = await load()
  i18n.addResourceBundle(language, namespace, language === PSEUDO ? pseudoWords(words) : words, true)
}

/** Bring a module's late words (`locales/late/<language>/<namespace>.json`) together with the page that needs them. */
export async function withWords<T>(namespace: string, page: Promise<T>): Promise<T> {
  asked.add(namespace)
  const [loaded] = await Promise.all([page, addLate(i18next, namespace, i18next.language as Language)])
  return loaded
}

/** Prepare the words; to be awaited once before the first screen. */
export async function startI18n(language: Language | typeof PSEUDO = startLanguage()): Promise<I18n> {
  if (!i18next.isInitialized)
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: {},
      defaultNS: 'platform',
      fallbackLng: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
      returnEmptyString: false,
    })
  await add(i18next, language)
  await i18next.changeLanguage(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language === PSEUDO ? 'en' : language
  return i18next
}

/** Change the language and remember it on this machine. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOICE, language)
  await startI18n(language)
}
