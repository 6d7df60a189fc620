// Customers: who buys, on which terms, and what they owe.
import { Users } from 'lucide-react'
import { defineModule, lazyRef } from '@/platform/module/manifest'

export default defineModule({
  name: 'parties',
  nav: [{ id: 'customers', to: 'customers', icon: Users, can: 'parties.customer:read', order: 40, onPhone: true }],
  routes: [
    {
      path: 'customers',
      lazy: async () => {
        const [{ listRoute }, { customerList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./customer/customer.list'),
        ])
        return listRoute(customerList)
      },
    },
    {
      path: 'customers/:id',
      lazy: async () => {
        const [{ formRoute }, { customer }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./customer/customer.form'),
        ])
        return formRoute(customer)
      },
    },
    {
      path: 'customers/:id/open-items',
      lazy: async () => ({ Component: (await import('./customer/OpenItemsPage')).OpenItemsPage }),
    },
  ],
  commands: [{ id: 'newCustomer', to: 'customers/new', can: 'parties.customer:create' }],
  find: [
    {
      id: 'customers',
      prefix: '@',
      can: 'parties.customer:read',
      load: () => import('./customer/customer.find').then((m) => m.findCustomers),
    },
  ],
  refs: {
    Customer: lazyRef(() => import('./customer/customer.find').then((m) => m.customerRef)),
    Country: lazyRef(() => import('./country').then((m) => m.countryRef)),
  },
  addresses: { CUSTOMER: (id) => `customers/${id}` },
})
