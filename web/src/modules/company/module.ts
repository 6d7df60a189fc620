// The company's own settings: who it is, how it looks, how it counts and sends.
import { Building2, Palette, Settings } from 'lucide-react'
import { defineModule } from '@/platform/module/manifest'

export default defineModule({
  name: 'company',
  nav: [{ id: 'settings', to: 'settings', icon: Settings, can: 'company.profile:read', order: 900 }],
  settings: [
    {
      id: 'profile',
      to: 'company',
      icon: Building2,
      group: 'company',
      can: 'company.profile:read',
      order: 10,
      lazy: async () => {
        const [{ formRoute }, { profile }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./profile/profile.form'),
        ])
        return formRoute(profile)
      },
    },
    {
      id: 'look',
      to: 'look',
      icon: Palette,
      group: 'company',
      can: 'company.look:read',
      order: 20,
      lazy: async () => {
        const [{ formRoute }, { look }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./look/look.form'),
        ])
        return formRoute(look)
      },
    },
  ],
  commands: [
    { id: 'profile', to: 'settings/company', can: 'company.profile:write' },
    { id: 'look', to: 'settings/look', can: 'company.look:write' },
  ],
})
