// Billing: drafts, posted invoices with their PDF and mail, and what is still open on them.
import { ReceiptText } from 'lucide-react'
import { defineModule, lazyRef } from '@/platform/module/manifest'

export default defineModule({
  name: 'invoicing',
  nav: [{ id: 'invoices', to: 'invoices', icon: ReceiptText, can: 'invoicing.invoice:read', order: 30, onPhone: true }],
  routes: [
    {
      path: 'invoices',
      lazy: async () => {
        const [{ listRoute }, { invoiceList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./invoice/invoice.list'),
        ])
        return listRoute(invoiceList)
      },
    },
    {
      path: 'invoices/:id',
      lazy: async () => {
        const [{ documentRoute }, { invoice }] = await Promise.all([
          import('@/platform/document/documentRoute'),
          import('./invoice/invoice.document'),
        ])
        return documentRoute(invoice)
      },
    },
  ],
  find: [
    {
      id: 'invoices',
      can: 'invoicing.invoice:read',
      load: () => import('./invoice/invoice.find').then((m) => m.findInvoices),
    },
  ],
  refs: { Invoice: lazyRef(() => import('./invoice/invoice.find').then((m) => m.invoiceRef)) },
  addresses: { INVOICE: (id) => `invoices/${id}` },
})
