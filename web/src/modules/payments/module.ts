// Money received: payments, what they settled, and credit that no invoice has used yet.
import { Landmark } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'payments',
  nav: [{ id: 'payments', to: 'payments', icon: Landmark, can: 'payments.payment:read', order: 40 }],
  routes: [
    {
      path: 'payments',
      lazy: async () => {
        const [{ listRoute }, { paymentList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./payment/payment.list'),
        ])
        return listRoute(paymentList)
      },
    },
    {
      path: 'payments/new',
      lazy: async () => ({ Component: (await import('./payment/NewPaymentPage')).NewPaymentPage }),
    },
    {
      path: 'payments/:id',
      lazy: async () => ({ Component: (await import('./payment/PaymentPage')).PaymentPage }),
    },
    {
      path: 'payments/:id/correct',
      lazy: async () => ({ Component: (await import('./payment/CorrectPaymentPage')).CorrectPaymentPage }),
    },
  ],
  commands: [{ id: 'newPayment', to: 'payments/new', can: 'payments.payment:create' }],
  find: [
    {
      id: 'payments',
      can: 'payments.payment:read',
      load: () => import('./payment/payment.find').then((m) => m.findPayments),
    },
  ],
  addresses: { PAYMENT: (id) => `payments/${id}` },
})
