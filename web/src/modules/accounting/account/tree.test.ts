import { expect, test } from 'vitest'
import { keepWithGroups, treeOf, unfolded } from './tree'

const node = (id: string, parent: string | null = null, isGroup = false) => ({
  id,
  parent: parent ? { id: parent } : null,
  isGroup,
})

const chart = [
  node('1000', 'A'),
  node('1400', 'A'),
  node('8400', 'E'),
  node('9999'),
  node('A', null, true),
  node('E', null, true),
  node('E1', 'E', true),
  node('8100', 'E1'),
]

const shown = (rows: readonly { node: { id: string }; depth: number }[]) =>
  rows.map((r) => `${'-'.repeat(r.depth)}${r.node.id}`)

test('each account stands after its group, groups before single accounts', () => {
  expect(shown(treeOf(chart))).toEqual(['A', '-1000', '-1400', 'E', '-E1', '--8100', '-8400', '9999'])
})

test('an account whose group is not there stands at the top', () => {
  expect(shown(treeOf([node('1000', 'gone'), node('1400', 'gone')]))).toEqual(['1000', '1400'])
})

test('what a search finds keeps the groups above it', () => {
  expect(keepWithGroups(chart, (n) => n.id === '8100').map((n) => n.id)).toEqual(['E', 'E1', '8100'])
})

test('what stands below a folded group is left out, at any depth', () => {
  const rows = unfolded(treeOf(chart), (r) => r.node.id === 'E')
  expect(shown(rows)).toEqual(['A', '-1000', '-1400', 'E', '9999'])
})
