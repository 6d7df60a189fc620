// How many of a product are there, promised and free, what they are worth, and what moved last; goods are received and counted here.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney, formatQuantity } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import { rounded } from '../cost'
import type { ProductDetailFragment } from '../product/product.generated'
import { type ProductMoveFragment, ProductMovesDocument } from './stock.generated'
import styles from './stock.module.css'

const ReceiveDialog = lazy(() => import('./ReceiveDialog'))
const CountDialog = lazy(() => import('./CountDialog'))

type Asking = 'receive' | 'count' | null

export function StockPanel({ record: product }: { record: ProductDetailFragment }) {
  return product.kind === 'GOODS' ? <Goods product={product} /> : <Service />
}

function Service() {
  const { t } = useTranslation('catalog')
  return <p className={styles.quiet}>{t('stock.service')}</p>
}

function Goods({ product }: { product: ProductDetailFragment }) {
  const { t } = useTranslation('catalog')
  const locale = useLocale()
  const can = useCan()
  const [asking, setAsking] = useState<Asking>(null)
  const seesMoves = can('stock.move:read')
  const moves = useQuery(ProductMovesDocument, { variables: { id: product.id }, skip: !seesMoves })
  const amount = (quantity: string) => formatQuantity(quantity, locale)
  const close = (done: boolean) => {
    setAsking(null)
    if (done) void moves.refetch()
  }
  const found = moves.data?.stockMoves
  const mayReceive = can('stock.move:receive') && !product.isArchived
  const mayCount = can('stock.move:adjust') && !product.isArchived
  return (
    <>
      <header className={styles.head}>
        <h2>{t('stock.title')}</h2>
        <span className={styles.quiet}>{product.unit.code}</span>
        <div className={styles.spring} />
        {mayReceive && (
          <Button variant="outlined" onClick={() => setAsking('receive')}>
            {t('receive.action')}
          </Button>
        )}
        {mayCount && <Button onClick={() => setAsking('count')}>{t('count.action')}</Button>}
      </header>
      <dl className={styles.figures}>
        <Figure label={t('stock.onHand')}>{amount(product.onHand)}</Figure>
        <Figure label={t('stock.reserved')}>{amount(product.reserved)}</Figure>
        <Figure label={t('stock.available')}>{amount(product.available)}</Figure>
        {product.stockValue && <Figure label={t('stock.value')}>{formatMoney(product.stockValue, locale)}</Figure>}
        {product.cost && <Figure label={t('stock.cost')}>{formatMoney(rounded(product.cost), locale)}</Figure>}
      </dl>
      {found && found.totalCount > 0 && (
        <section aria-labelledby="stock-moves" className={styles.moves}>
          <h3 id="stock-moves">{t('stock.moves')}</h3>
          <ul>
            {found.nodes.map((move) => (
              <Move key={move.id} move={move} locale={locale} />
            ))}
          </ul>
          {found.totalCount > found.nodes.length && (
            <CompanyLink to={`stock-moves?product=${product.id}`}>
              {t('stock.allMoves', { count: found.totalCount })}
            </CompanyLink>
          )}
        </section>
      )}
      <Suspense fallback={null}>
        {asking === 'receive' && <ReceiveDialog product={product} onClose={close} />}
        {asking === 'count' && <CountDialog product={product} onClose={close} />}
      </Suspense>
    </>
  )
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Move({ move, locale }: { move: ProductMoveFragment; locale: string }) {
  const { t } = useTranslation('catalog')
  const isIn = move.target.kind === 'INTERNAL'
  const words = t(`stock.kind.${move.documentKind}`)
  const isDelivery = move.documentKind === 'DELIVERY' && move.documentId
  return (
    <li>
      <span className={styles.quiet}>{formatDate(move.on, locale)}</span>
      <span className={styles.what}>
        {isDelivery ? <CompanyLink to={`deliveries/${move.documentId}`}>{words}</CompanyLink> : words}
        {move.note && <small>{move.note}</small>}
      </span>
      <b data-in={isIn || undefined}>
        {isIn ? '+' : '−'}
        {formatQuantity(move.quantity, locale)}
      </b>
    </li>
  )
}
