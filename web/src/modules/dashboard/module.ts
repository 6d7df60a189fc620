// The company at a glance: where the day begins.
import { House } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'dashboard',
  nav: [{ id: 'home', to: 'home', icon: House, can: 'reporting.dashboard:read', order: 0, onPhone: true }],
  routes: [{ path: 'home', lazy: async () => ({ Component: (await import('./DashboardPage')).DashboardPage }) }],
})
