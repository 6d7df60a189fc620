// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { defineRef, registerRef } from '@/platform/form/refs'
import { checkForm } from '@/platform/testing/checkPage'
import { contrast } from '@/platform/theme/tone'
import { accounts } from './books/accounts.form'
import { look } from './look/look.form'
import { readable } from './look/readable'
import { mailServer } from './mail/mail.form'
import { nextNumbers, numbers } from './numbers/numbers.form'
import { profile } from './profile/profile.form'

// Offered by the module of customers.
registerRef('Country', async () =>
  defineRef({
    typename: 'Country',
    search: async () => [],
    resolve: async (_apollo, id) => ({ id, label: id, data: id }),
  }),
)
checkForm(profile)
registerRef('Account', async () =>
  defineRef({
    typename: 'Account',
    search: async () => [],
    resolve: async (_apollo, id) => ({ id, label: id, data: id }),
  }),
)
checkForm(mailServer, { 'CompanyMailServer.port': 587 })
checkForm(numbers)
checkForm(accounts)
checkForm(look, { 'CompanyLook.primaryColor': '#ffff00', 'CompanyLook.accentColor': '#ffffff' })

test('a remedy can be read, and what can be read stays', () => {
  expect(contrast(readable('#ffffff', '#ffff00'), '#ffff00')).toBeGreaterThanOrEqual(4.5)
  expect(readable('#ffffff', '#123456')).toBe('#ffffff')
  expect(readable('#808080', '#808080')).toBe('#171717')
})

test('the preview writes numbers as the server does', () => {
  expect(nextNumbers('RE-{year}-{number}', 3, '2026', 9)).toEqual(['RE-2026-009', 'RE-2026-010', 'RE-2026-011'])
})
