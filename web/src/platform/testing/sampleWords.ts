// Gives a test's own screens their words, in the pseudo-language.
import { PSEUDO, startI18n } from '../i18n/i18n'
import { pseudoWords, type Words } from '../i18n/pseudo'

export async function sampleWords(namespace: string, words: Words): Promise<void> {
  const i18n = await startI18n(PSEUDO)
  i18n.addResourceBundle(PSEUDO, namespace, pseudoWords(words))
}
