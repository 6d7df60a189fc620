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

const needed = new Set<string>()
const there = new Set<string>()

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
  if (i18n.hasResourceBundle(language, 'platform')) return
  for (const [namespace, words] of Object.entries(await resources(language)))
    i18n.addResourceBundle(language, namespace, words)
}

async function addLater(i18n: I18n, language: Language | typeof PSEUDO): Promise<void> {
  for (const namespace of needed) {
    if (there.has(`${language}/${namespace}`)) continue
    const { laterWords } = await import('./later')
    const words = await laterWords(language === PSEUDO ? 'en' : language, namespace)
    if (words) i18n.addResourceBundle(language, namespace, language === PSEUDO ? pseudoWords(words) : words, true)
    there.add(`${language}/${namespace}`)
  }
}

/** Bring the words of `locales/<language>/<namespace>.later.json`, where there is such a file; a module's pages await them beside their code. */
export async function needWords(...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces) needed.add(namespace)
  await addLater(i18next, i18next.language as Language | typeof PSEUDO)
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
  await addLater(i18next, language)
  await i18next.changeLanguage(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language === PSEUDO ? 'en' : language
  return i18next
}

/** Change the language and remember it on this machine; null is the browser's own. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language) localStorage.setItem(CHOICE, language)
  else localStorage.removeItem(CHOICE)
  await startI18n(startLanguage())
}

/** Speak the language of a person's profile, where it names one that the screens have. */
export async function speak(language: string | null): Promise<void> {
  if (language && isLanguage(language)) localStorage.setItem(CHOICE, language)
  const wanted = startLanguage()
  if (wanted !== i18next.language) await startI18n(wanted)
}
