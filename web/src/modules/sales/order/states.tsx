// The words and tones of where an order stands, the same in every list and on its page.
import { useTranslation } from 'react-i18next'
import { Status } from '@/platform/theme/Status'
import type { Tone } from '@/platform/theme/tokens'

export const STATE_TONES = {
  DRAFT: 'neutral',
  CONFIRMED: 'info',
  CLOSED: 'good',
  CANCELLED: 'bad',
} as const satisfies Record<string, Tone>

/** Tones of what an order waits for. */
export const STANDING_TONES = {
  ...STATE_TONES,
  WAITING: 'warn',
  PARTLY_DELIVERED: 'warn',
  TO_INVOICE: 'warn',
  TO_POST: 'warn',
  UNPAID: 'info',
  OVERDUE: 'bad',
  PAID: 'good',
} as const satisfies Record<string, Tone>

const PROGRESS_TONES: Readonly<Record<string, Tone>> = {
  WAITING: 'warn',
  PARTLY_DELIVERED: 'info',
  DELIVERED: 'good',
  TO_INVOICE: 'warn',
  PARTLY_INVOICED: 'info',
  INVOICED: 'good',
}

/** Shows how far an order is delivered or invoiced; nothing where there is nothing to be done. */
export function Progress({ of, value }: { of: 'fulfilment' | 'invoicing'; value: string }) {
  const { t } = useTranslation('sales')
  if (value === 'NONE') return null
  return <Status tone={PROGRESS_TONES[value] ?? 'neutral'}>{t(`order.${of}.${value}`)}</Status>
}
