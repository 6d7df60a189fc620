// People and their companies: signing up, signing in, choosing the company to work in, and one's own account.
import { needWords } from '@/platform/i18n/i18n'
import { defineModule } from '@/platform/module/manifest'
import { account } from './account/routes'

export default defineModule({
  name: 'identity',
  publicRoutes: [
    {
      path: '/sign-in',
      lazy: async () => {
        const [{ SignInPage }] = await Promise.all([import('./SignInPage'), needWords('signing')])
        return { Component: SignInPage }
      },
    },
    { path: '/sign-up', lazy: async () => ({ Component: (await import('./SignUpPage')).SignUpPage }) },
    { path: '/join', lazy: async () => ({ Component: (await import('./join/JoinPage')).JoinPage }) },
    { path: '/companies', lazy: async () => ({ Component: (await import('./CompaniesPage')).CompaniesPage }) },
    { path: '/companies/new', lazy: async () => ({ Component: (await import('./NewCompanyPage')).NewCompanyPage }) },
    account,
  ],
})
