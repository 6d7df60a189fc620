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
    {
      id: 'mail',
      to: 'mail',
      group: 'company',
      can: 'company.mail:read',
      order: 30,
      lazy: () =>
        Promise.all([form(), import('./mail/mail.form')]).then(([page, { mailServer }]) => page.formRoute(mailServer)),
    },
    {
      id: 'numbers',
      to: 'numbers',
      group: 'books',
      can: 'company.number:read',
      order: 10,
      lazy: () =>
        Promise.all([form(), import('./numbers/numbers.form')]).then(([page, { numbers }]) => page.formRoute(numbers)),
    },
    {
      id: 'taxes',
      to: 'taxes',
      group: 'books',
      can: 'catalog.product:read',
      order: 20,
      lazy: async () => ({ Component: (await import('./terms/TaxesPage')).TaxesPage }),
    },
    {
      id: 'accounts',
      to: 'accounts',
      group: 'books',
      can: 'company.account:read',
      order: 30,
      lazy: () =>
        Promise.all([form(), import('./books/accounts.form')]).then(([page, { accounts }]) => page.formRoute(accounts)),
    },
    {
      id: 'units',
      to: 'units',
      group: 'books',
      can: 'catalog.product:read',
      order: 40,
      lazy: async () => ({ Component: (await import('./terms/UnitsPage')).UnitsPage }),
    },
    {
      id: 'years',
      to: 'years',
      group: 'books',
      can: 'company.year:read',
      order: 50,
      lazy: async () => ({ Component: (await import('./books/YearsPage')).YearsPage }),
    },
  ],
  commands: [
    { id: 'mail', to: 'settings/mail', can: 'company.mail:write' },
    { id: 'taxes', to: 'settings/taxes', can: 'company.tax:write' },
    { id: 'profile', to: 'settings/company', can: 'company.profile:write' },
    { id: 'look', to: 'settings/look', can: 'company.look:write' },
  ],
})
