// Selling: orders from draft to paid, and the deliveries they are sent with.
import { ShoppingCart, Truck } from 'lucide-react'
import { defineModule, lazyRef } from '@/platform/module/manifest'

export default defineModule({
  name: 'sales',
  nav: [
    { id: 'orders', to: 'orders', icon: ShoppingCart, can: 'sales.order:read', order: 20, onPhone: true },
    { id: 'deliveries', to: 'deliveries', icon: Truck, can: 'sales.delivery:read', order: 25 },
  ],
  routes: [
    {
      path: 'orders',
      lazy: async () => {
        const [{ listRoute }, { orderList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./order/order.list'),
        ])
        return listRoute(orderList)
      },
    },
    {
      path: 'orders/:id',
      lazy: async () => {
        const [{ documentRoute }, { order }] = await Promise.all([
          import('@/platform/document/documentRoute'),
          import('./order/order.document'),
        ])
        return documentRoute(order)
      },
    },
    {
      path: 'deliveries',
      lazy: async () => {
        const [{ listRoute }, { deliveryList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./delivery/delivery.list'),
        ])
        return listRoute(deliveryList)
      },
    },
    {
      path: 'deliveries/:id',
      lazy: async () => ({ Component: (await import('./delivery/DeliveryPage')).DeliveryPage }),
    },
  ],
  commands: [{ id: 'newOrder', to: 'orders/new', can: 'sales.order:create' }],
  find: [
    {
      id: 'orders',
      prefix: '#',
      can: 'sales.order:read',
      load: () => import('./order/order.find').then((m) => m.findOrders),
    },
  ],
  refs: {
    SellableProduct: lazyRef(() => import('./order/sellable').then((m) => m.sellableRef)),
    SalesOrder: lazyRef(() => import('./order/order.find').then((m) => m.orderRef)),
  },
  addresses: { SALES_ORDER: (id) => `orders/${id}`, DELIVERY: (id) => `deliveries/${id}` },
})
