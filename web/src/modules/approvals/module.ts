// Four eyes: what waits for a second person, and from which amount on a step needs one.
import { UserCheck } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'approvals',
  nav: [{ id: 'approvals', to: 'approvals', icon: UserCheck, can: 'approvals.approval:read', order: 45 }],
  routes: [
    { path: 'approvals', lazy: async () => ({ Component: (await import('./ApprovalsPage')).ApprovalsPage }) },
    { path: 'approvals/:id', lazy: async () => ({ Component: (await import('./ApprovalPlace')).ApprovalPlace }) },
  ],
  settings: [
    {
      id: 'rules',
      to: 'approvals',
      group: 'people',
      can: 'access.approval_rule:write',
      order: 30,
      lazy: async () => ({ Component: (await import('./RulesPage')).RulesPage }),
    },
  ],
  commands: [{ id: 'rules', to: 'settings/approvals', can: 'access.approval_rule:write' }],
  addresses: { APPROVAL: (id) => `approvals/${id}` },
})
