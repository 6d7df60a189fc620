// The periods that people ask their books about, as first and last day, counted from a company's today.

export const PERIODS = ['month', 'lastMonth', 'quarter', 'year', 'lastYear'] as const
export type PeriodName = (typeof PERIODS)[number]
export type Period = { readonly from: string; readonly to: string }

const two = (n: number) => String(n).padStart(2, '0')
const first = (year: number, month: number) => `${year}-${two(month)}-01`

/** Give the last day of a month, the month counted from 1. */
function last(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
}

/** Give a period by its name; the current ones are whole, though they are not over. */
export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  switch (name) {
    case 'month':
      return { from: first(year, month), to: last(year, month) }
    case 'lastMonth': {
      const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1]
      return { from: first(y, m), to: last(y, m) }
    }
    case 'quarter': {
      const start = month - ((month - 1) % 3)
      return { from: first(year, start), to: last(year, start + 2) }
    }
    case 'year':
      return { from: first(year, 1), to: last(year, 12) }
    case 'lastYear':
      return { from: first(year - 1, 1), to: last(year - 1, 12) }
  }
}
