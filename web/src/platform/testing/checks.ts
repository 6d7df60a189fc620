// What every page must hold: no accessibility fault that axe can see, and no word that was never translated.
import axe from 'axe-core'
import { expect } from 'vitest'
import { DATA } from './mockApi'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
// Colours need a real browser; the journeys there check them.
const OFF = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } }

export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { runOnly: { type: 'tag', values: TAGS }, rules: OFF })
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
}

/** Everything with letters on a page in the pseudo-language is either data or in brackets. */
export function expectTranslated(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const plain: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const hidden = node.parentElement?.closest('style, script, kbd, [lang]')
    if (/\p{L}{2,}/u.test(text) && !text.includes('[') && !text.includes(DATA) && !hidden) plain.push(text)
  }
  for (const labelled of element.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const text = labelled.getAttribute(name) ?? ''
      if (/\p{L}{2,}/u.test(text) && !text.includes('[') && !text.includes(DATA)) plain.push(`${name}=${text}`)
    }
  expect(plain).toEqual([])
}
