// Sends goods from an order's page: finds the delivery that is ready and asks how much of each line leaves now.
import { useQuery } from '@apollo/client/react'
import Dialog from '@mui/material/Dialog'
import { useTranslation } from 'react-i18next'
import { Trouble } from '@/platform/errors/Trouble'
import { DeliverForm } from './DeliverForm'
import { DeliveriesToPostDocument } from './delivery.generated'
import styles from './delivery.module.css'

export default function DeliverDialog({
  record,
  onClose,
}: {
  record: { readonly id: string }
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('sales')
  // What is reserved changes with every receipt: the figures are read now, not taken from the page.
  const { data, error, loading, refetch } = useQuery(DeliveriesToPostDocument, {
    variables: { orderId: record.id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
  })
  const delivery = data?.deliveries.nodes.find((d) => d.availableActions.includes('POST'))
  return (
    <Dialog open onClose={() => onClose(false)} aria-label={t('deliver.title')} maxWidth="sm" fullWidth>
      {delivery ? (
        <DeliverForm
          key={`${delivery.id}.${delivery.version}`}
          delivery={delivery}
          onStale={() => void refetch()}
          onClose={onClose}
        />
      ) : error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : (
        <p className={styles.waiting} aria-busy={loading}>
          {loading ? '' : t('deliver.nothing')}
        </p>
      )}
    </Dialog>
  )
}
