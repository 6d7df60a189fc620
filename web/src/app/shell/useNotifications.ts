// The person's notifications, live: each new one is told once, and makes the lists and records on the screen read again.
import { useMutation, useQuery, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect, useRef } from 'react'
import { useCompany } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import {
  NotificationListDocument,
  NotificationLiveDocument,
  type NotificationRowFragment,
  NotificationsMarkReadDocument,
} from './notifications.generated'

const SHOWN = 20
const TYPENAMES: Readonly<Record<string, string>> = {
  SALES_ORDER: 'SalesOrder',
  DELIVERY: 'Delivery',
  INVOICE: 'Invoice',
  PAYMENT: 'Payment',
  CUSTOMER: 'Customer',
  PRODUCT: 'Product',
  APPROVAL: 'Approval',
}

export type Notifications = {
  readonly list: readonly NotificationRowFragment[]
  readonly unread: number
  readonly markAllRead: () => void
}

export function useNotifications(): Notifications {
  const { client } = useCompany()
  const { data, refetch } = useQuery(NotificationListDocument, { variables: { first: SHOWN } })
  const [markRead] = useMutation(NotificationsMarkReadDocument)
  const told = useRef(new Set<string>())
  useEffect(() => client.onTouch((typename) => void (typename === null && refetch())), [client, refetch])
  useSubscription(NotificationLiveDocument, {
    variables: {},
    onData: ({ data: event }) => {
      const note = event.data?.notifications
      if (!note || told.current.has(note.id)) return
      told.current.add(note.id)
      void refetch()
      if (note.kind === 'RESYNC') {
        client.touch(null)
        return
      }
      toast({ text: note.title, tone: note.kind.endsWith('FAILED') ? 'bad' : 'info' })
      const typename = note.entityKind ? TYPENAMES[note.entityKind] : undefined
      if (typename) client.touch(typename)
    },
    onError: () => undefined,
  })
  const markAllRead = useCallback(
    () => void markRead({ variables: { input: {} } }).then(() => refetch()),
    [markRead, refetch],
  )
  return { list: data?.notifications.nodes ?? [], unread: data?.notifications.unreadCount ?? 0, markAllRead }
}
