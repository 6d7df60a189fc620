// The company's own settings: who it is, how it looks, how it counts and sends.
import { Settings } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

const form = () => import('@/platform/form/formRoute')

export default defineModule({
  name: 'company',
  nav: [{ id: 'settings', to: 'settings', icon: Settings, can: 'company.profile:read', order: 900 }],
  settings: [
    {
      id: 'profile',
      to: 'company',
      group: 'company',
      can: 'company.profile:read',
      order: 10,
      lazy: () =>
        Promise.all([form(), import('./profile/profile.form')]).then(([page, { profile }]) => page.formRoute(profile)),
    },
    {
      id: 'look',
      to: 'look',
      group: 'company',
      can: 'company.look:read',
      order: 20,
      lazy: () => Promise.all([form(), import('./look/look.form')]).then(([page, { look }]) => page.formRoute(look)),
    },
  ],
  commands: [
    { id: 'profile', to: 'settings/company', can: 'company.profile:write' },
    { id: 'look', to: 'settings/look', can: 'company.look:write' },
  ],
})
