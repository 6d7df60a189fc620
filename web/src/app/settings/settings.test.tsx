// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { SETTINGS_GROUPS } from '@/platform/module/manifest'
import { modules, sections } from '../modules'

test('sections stand in the order of their groups, and none hides another', () => {
  const groups = sections.map((s) => SETTINGS_GROUPS.indexOf(s.group))
  expect(groups).toEqual([...groups].sort((a, b) => a - b))
  expect(new Set(sections.map((s) => s.to)).size).toBe(sections.length)
  expect(sections.length).toBe(modules.flatMap((m) => m.settings ?? []).length)
})
