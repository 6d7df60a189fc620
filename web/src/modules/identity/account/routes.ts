// The pages of my account; their words come with them.
import { type RouteObject, redirect } from 'react-router'
import { needWords } from '@/platform/i18n/i18n'
import { ACCOUNT } from '@/platform/session/signing'

export const account: RouteObject = {
  path: ACCOUNT,
  lazy: async () => {
    const [{ AccountFrame }] = await Promise.all([import('./AccountFrame'), needWords('account')])
    return { Component: AccountFrame }
  },
  children: [
    { index: true, loader: () => redirect(`${ACCOUNT}/profile`) },
    { path: 'profile', lazy: async () => ({ Component: (await import('./ProfilePage')).ProfilePage }) },
    { path: 'security', lazy: async () => ({ Component: (await import('./SecurityPage')).SecurityPage }) },
    {
      path: 'security/second-factor',
      lazy: async () => ({ Component: (await import('./SecondFactorPage')).SecondFactorPage }),
    },
    {
      path: 'security/backup-codes',
      lazy: async () => ({ Component: (await import('./BackupCodesPage')).BackupCodesPage }),
    },
    { path: 'security/password', lazy: async () => ({ Component: (await import('./PasswordPage')).PasswordPage }) },
    { path: 'security/email', lazy: async () => ({ Component: (await import('./EmailPage')).EmailPage }) },
    { path: 'sessions', lazy: async () => ({ Component: (await import('./SessionsPage')).SessionsPage }) },
    { path: 'tokens', lazy: async () => ({ Component: (await import('./TokensPage')).TokensPage }) },
    { path: 'tokens/new', lazy: async () => ({ Component: (await import('./NewTokenPage')).NewTokenPage }) },
  ],
}
