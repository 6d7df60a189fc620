// Who belongs to the company and who may do what in it: people, invitations, roles.
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'access',
  settings: [
    {
      id: 'people',
      to: 'people',
      group: 'people',
      can: 'access.member:read',
      order: 10,
      lazy: async () => ({ Component: (await import('./people/PeoplePage')).PeoplePage }),
      pages: [{ path: ':id', lazy: async () => ({ Component: (await import('./people/PersonPage')).PersonPage }) }],
    },
    {
      id: 'roles',
      to: 'roles',
      group: 'people',
      can: 'access.role:read',
      order: 20,
      lazy: async () => ({ Component: (await import('./role/RolesPage')).RolesPage }),
      pages: [{ path: ':id', lazy: () => import('./role/role.route').then((m) => m.roleRoute) }],
    },
  ],
  commands: [
    { id: 'people', to: 'settings/people', can: 'access.member:read' },
    { id: 'roles', to: 'settings/roles', can: 'access.role:read' },
  ],
})
