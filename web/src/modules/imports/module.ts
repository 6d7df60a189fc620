// Bringing data in from outside: products and customers from a spreadsheet, tried first, then written by a job.
import { FileUp } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'imports',
  nav: [{ id: 'imports', to: 'imports', icon: FileUp, can: 'imports.job:read', order: 90 }],
  routes: [
    {
      path: 'imports',
      lazy: async () => ({ Component: (await import('./import/ImportPage')).ImportPage }),
    },
    {
      path: 'imports/:id',
      lazy: async () => ({ Component: (await import('./import/JobPage')).JobPage }),
    },
  ],
  commands: [
    { id: 'importProducts', to: 'imports?kind=PRODUCTS', can: 'imports.job:create' },
    { id: 'importCustomers', to: 'imports?kind=CUSTOMERS', can: 'imports.job:create' },
  ],
  addresses: { JOB: (id) => `imports/${id}` },
})
