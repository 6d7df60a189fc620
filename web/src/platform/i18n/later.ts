// Words that only a module's own pages need: on the first load of all the others they would be a burden.
import type { Words } from './pseudo'

const LATER = import.meta.glob<Words>('../../../locales/*/*.later.json', { import: 'default' })

/** Load these words of a namespace; undefined where it has none. */
export const laterWords = async (language: string, namespace: string): Promise<Words | undefined> =>
  LATER[`../../../locales/${language}/${namespace}.later.json`]?.()

/** Name the namespaces that have such words. */
export const laterNamespaces = (): string[] => [
  ...new Set(Object.keys(LATER).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.later.json'.length))),
]
