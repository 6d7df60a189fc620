// The books: the chart of accounts, journal entries and the trial balance.
import { BookOpen, ListTree, Scale } from 'lucide-react'
import { defineModule, lazyRef } from '@/platform/module/manifest'

export default defineModule({
  name: 'accounting',
  nav: [
    { id: 'trialBalance', to: 'trial-balance', icon: Scale, can: 'accounting.report:read', order: 70 },
    { id: 'entries', to: 'journal-entries', icon: BookOpen, can: 'accounting.entry:read', order: 75 },
    { id: 'accounts', to: 'accounts', icon: ListTree, can: 'accounting.account:read', order: 80 },
  ],
  routes: [
    {
      path: 'accounts',
      lazy: async () => ({ Component: (await import('./account/AccountsPage')).AccountsPage }),
    },
    {
      path: 'accounts/:id',
      lazy: async () => {
        const [{ formRoute }, { account }] = await Promise.all([
          import('@/platform/form/formRoute'),
          import('./account/account.form'),
        ])
        return formRoute(account)
      },
    },
    {
      path: 'trial-balance',
      lazy: async () => ({ Component: (await import('./report/TrialBalancePage')).TrialBalancePage }),
    },
    {
      path: 'journal-entries',
      lazy: async () => {
        const [{ listRoute }, { entryList }] = await Promise.all([
          import('@/platform/list/listRoute'),
          import('./entry/entry.list'),
        ])
        return listRoute(entryList)
      },
    },
    {
      path: 'journal-entries/:id',
      lazy: async () => ({ Component: (await import('./entry/EntryPage')).EntryPage }),
    },
  ],
  commands: [{ id: 'newAccount', to: 'accounts/new', can: 'accounting.account:create' }],
  find: [
    {
      id: 'accounts',
      can: 'accounting.account:read',
      load: () => import('./account/account.find').then((m) => m.findAccounts),
    },
  ],
  refs: {
    Account: lazyRef(() => import('./account/account.find').then((m) => m.accountRef)),
    AccountGroup: lazyRef(() => import('./account/account.find').then((m) => m.groupRef)),
    IncomeAccount: lazyRef(() => import('./account/account.find').then((m) => m.incomeRef)),
  },
})
