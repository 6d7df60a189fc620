// Files that were exported from lists: one's own, for the days that they are there.
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'exports',
  routes: [{ path: 'exports', lazy: async () => ({ Component: (await import('./ExportsPage')).ExportsPage }) }],
  commands: [{ id: 'exports', to: 'exports', can: 'exports.job:create' }],
  addresses: { EXPORT: () => 'exports' },
})
