// Shows one cell by the kind of its column: alignment, format and words hang off the kind.
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { formatDate, formatInstant } from '../dates/format'
import { formatAmount, formatQuantity, formatRate } from '../money/format'
import { Status } from '../theme/Status'
import type { Column } from './spec'

export type CellContext = {
  readonly locale: string
  readonly zone: string
  /** The company's own currency: only others are named in a cell. */
  readonly currency: string
  /** Words of the list's thing. */
  readonly word: TFunction
}

const NUMERIC = new Set(['money', 'quantity', 'rate', 'count'])

/** Tell whether a kind is right-aligned. */
export const isNumeric = (kind: string): boolean => NUMERIC.has(kind)

/** Show the value of a row in a column; what a reader may not see is a dash. */
export function cell<R, F>(column: Column<R, F>, row: R, context: CellContext): ReactNode {
  const { locale, zone, currency, word } = context
  switch (column.kind) {
    case 'text':
      return column.value(row) ?? ''
    case 'money': {
      const money = column.value(row)
      if (!money) return '–'
      const amount = formatAmount(money, locale)
      return money.currency === currency ? amount : `${amount} ${money.currency}`
    }
    case 'date': {
      const value = column.value(row)
      return value ? formatDate(value, locale) : ''
    }
    case 'instant': {
      const value = column.value(row)
      return value ? formatInstant(value, locale, zone) : ''
    }
    case 'quantity': {
      const value = column.value(row)
      return value == null ? '–' : formatQuantity(value, locale)
    }
    case 'rate': {
      const value = column.value(row)
      return value == null ? '–' : formatRate(value, locale)
    }
    case 'count':
      return column.value(row)?.toLocaleString(locale) ?? '–'
    case 'status': {
      const state = column.value(row)
      return <Status tone={column.tones[state] ?? 'neutral'}>{word(`${column.id}.${state}`)}</Status>
    }
    case 'custom':
      return column.cell(row)
  }
}
