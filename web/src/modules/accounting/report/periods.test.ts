import { expect, test } from 'vitest'
import { PERIODS, periodOf } from './periods'

const all = (today: string) => PERIODS.map((name) => Object.values(periodOf(name, today)).join('..'))

test('periods are whole months, quarters and years', () => {
  expect(all('2026-05-17')).toEqual([
    '2026-05-01..2026-05-31',
    '2026-04-01..2026-04-30',
    '2026-04-01..2026-06-30',
    '2026-01-01..2026-12-31',
    '2025-01-01..2025-12-31',
  ])
})

test('in January the last month is in the last year, and February has its own length', () => {
  expect(periodOf('lastMonth', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(periodOf('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
})
