// Sales of the last twelve months as bars, with what was earned on them; a bar opens the invoices of its month.
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { formatMonth } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney, type Money, numberWriter } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import styles from './dashboard.module.css'
import { invoicesOf, monthOf } from './months'

type Month = { readonly month: string; readonly net: Money; readonly margin: Money | null }
type Point = { readonly month: string; readonly net: number; readonly margin: number | null }

const COLOURS = { net: 'var(--erp-palette-primary-main)', margin: 'var(--erp-palette-tone-good)' }
const HEIGHT = 240

export function SalesChart({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const { currency } = useCompany().profile
  const navigate = useNavigate()
  const path = useCompanyPath()
  const can = useCan()
  const canOpen = can('invoicing.invoice:read')
  const withMargin = months.some((m) => m.margin)
  // A drawing needs no cents; the figures beside it are exact.
  const points = months.map(
    (m): Point => ({ month: m.month, net: Number(m.net.amount), margin: m.margin && Number(m.margin.amount) }),
  )
  const short = numberWriter(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const exact = numberWriter(locale, { style: 'currency', currency })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const open = (point: Point | undefined) => {
    if (point && canOpen) void navigate(path(invoicesOf(monthOf(point.month))))
  }
  return (
    <figure className={styles.chart}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <BarChart
            data={points}
            barGap={2}
            margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            onClick={({ activeTooltipIndex }) => open(points[Number(activeTooltipIndex)])}
            style={canOpen ? { cursor: 'pointer' } : undefined}
          >
            <CartesianGrid vertical={false} stroke="var(--erp-palette-divider)" />
            <XAxis
              dataKey="month"
              tickFormatter={(month: string) => monthName.format(new Date(`${month}T00:00:00Z`))}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--erp-palette-text-secondary)', fontSize: 12 }}
            />
            <YAxis
              width={56}
              tickFormatter={(value: number) => short.format(value)}
              tickLine={false}
              axisLine={false}
              tick={{ fill: 'var(--erp-palette-text-secondary)', fontSize: 12 }}
            />
            <Tooltip
              cursor={{ fill: 'var(--erp-palette-action-hover)' }}
              isAnimationActive={false}
              labelFormatter={(month) => formatMonth(String(month), locale)}
              formatter={(value, name) => [exact.format(Number(value)), t(`months.${String(name)}`)]}
              contentStyle={{
                background: 'var(--erp-palette-background-paper)',
                border: '1px solid var(--erp-palette-divider)',
                borderRadius: 6,
                color: 'var(--erp-palette-text-primary)',
              }}
              itemStyle={{ color: 'var(--erp-palette-text-primary)' }}
            />
            <Bar dataKey="net" fill={COLOURS.net} radius={[3, 3, 0, 0]} isAnimationActive={false} maxBarSize={28} />
            {withMargin && (
              <Bar
                dataKey="margin"
                fill={COLOURS.margin}
                radius={[3, 3, 0, 0]}
                isAnimationActive={false}
                maxBarSize={28}
              />
            )}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption className={styles.legend}>
        <span style={{ color: COLOURS.net }} aria-hidden>
          ■
        </span>
        {t('months.net')}
        {withMargin && (
          <>
            <span style={{ color: COLOURS.margin }} aria-hidden>
              ■
            </span>
            {t('months.margin')}
          </>
        )}
      </figcaption>
      <table className="visually-hidden">
        <caption>{t('months.title')}</caption>
        <tbody>
          {months.map((m) => (
            <tr key={m.month}>
              <th scope="row">
                {canOpen ? (
                  <CompanyLink to={invoicesOf(monthOf(m.month))} tabIndex={-1}>
                    {formatMonth(m.month, locale)}
                  </CompanyLink>
                ) : (
                  formatMonth(m.month, locale)
                )}
              </th>
              <td>{formatMoney(m.net, locale)}</td>
              {withMargin && <td>{m.margin ? formatMoney(m.margin, locale) : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
