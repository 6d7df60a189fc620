// People and their companies: signing up, signing in, choosing the company to work in, and one's own account.
import type { ComponentType } from 'react'
import { needWords } from '@/platform/i18n/i18n'
import { defineModule } from '@/platform/module/manifest'
import { account } from './account/routes'

/** A page of signing in, with the words that all of these share. */
const signing = (load: () => Promise<ComponentType>) => async () => {
  const [Component] = await Promise.all([load(), needWords('signing')])
  return { Component }
}

export default defineModule({
  name: 'identity',
  publicRoutes: [
    { path: '/sign-in', lazy: signing(() => import('./SignInPage').then((m) => m.SignInPage)) },
    {
      path: '/password-forgotten',
      lazy: signing(() => import('./PasswordForgottenPage').then((m) => m.PasswordForgottenPage)),
    },
    { path: '/password-reset', lazy: signing(() => import('./PasswordResetPage').then((m) => m.PasswordResetPage)) },
    { path: '/email-confirm', lazy: signing(() => import('./EmailConfirmPage').then((m) => m.EmailConfirmPage)) },
    { path: '/sign-up', lazy: async () => ({ Component: (await import('./SignUpPage')).SignUpPage }) },
    {
      path: '/sign-up-confirm',
      lazy: async () => ({ Component: (await import('./SignUpConfirmPage')).SignUpConfirmPage }),
    },
    { path: '/join', lazy: async () => ({ Component: (await import('./join/JoinPage')).JoinPage }) },
    { path: '/companies', lazy: async () => ({ Component: (await import('./CompaniesPage')).CompaniesPage }) },
    { path: '/companies/new', lazy: async () => ({ Component: (await import('./NewCompanyPage')).NewCompanyPage }) },
    account,
  ],
})
