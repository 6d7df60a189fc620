// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { needWords, PSEUDO, startI18n } from '@/platform/i18n/i18n'
import { laterNamespaces } from '@/platform/i18n/later'
import { browserZone, countries, currencies, currencyOf, zones } from '@/platform/i18n/regions'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { localPath } from './paths'
import { SignInPage } from './SignInPage'
import { SignUpConfirmPage } from './SignUpConfirmPage'
import { SignUpPage } from './SignUpPage'

afterEach(() => vi.unstubAllGlobals())

test('only addresses of this application are followed after signing in', () => {
  expect(localPath('/c/acme/orders?q=1')).toBe('/c/acme/orders?q=1')
  for (const foreign of [null, '', 'https://example.com', '//example.com', '/\\example.com', 'c/acme'])
    expect(localPath(foreign)).toBeNull()
})

test('a country proposes its currency', () => {
  expect(currencyOf('DE')).toBe('EUR')
  expect(currencyOf('GB')).toBe('GBP')
  expect(currencyOf('JP')).toBe('JPY')
  expect(currencyOf('AQ')).toBeNull()
  const known = new Set(currencies('en').map((c) => c.value))
  for (const { value } of countries('en')) {
    const currency = currencyOf(value)
    if (currency) expect(known, value).toContain(currency)
  }
})

test('every country is there once, and the browser’s own zone', () => {
  const codes = countries('de').map((c) => c.value)
  expect(codes).toHaveLength(249)
  expect(new Set(codes).size).toBe(249)
  expect(zones().map((z) => z.value)).toContain(browserZone())
})

async function open(Page: ComponentType, at = '/sign-up') {
  await startI18n(PSEUDO)
  await needWords(...laterNamespaces())
  const router = createMemoryRouter(
    [
      { path: '/sign-in', Component: SignInPage },
      { path: '/sign-up', Component: Page },
      { path: '*', Component: () => null },
    ],
    { initialEntries: [at] },
  )
  return { ...render(<RouterProvider router={router} />), router }
}

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

test('refusals of signing up stand at their fields, and what was typed stays', async () => {
  const sent = vi.fn()
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent(JSON.parse(String(init.body)).variables)
    const errors = [
      { code: 'INVALID', message: '§Too short.', path: ['password'], details: null },
      { code: 'DUPLICATE', message: '§Sign in instead.', path: ['email'], details: null },
    ]
    return json({ data: { signUp: { __typename: 'SignUpPayload', mailedTo: null, company: null, errors } } })
  })
  const { container } = await open(SignUpPage)
  expectTranslated(container.querySelector('form')!.querySelector('h2')!)
  await expectAccessible(container)
  const field = (name: string) => container.querySelector<HTMLInputElement>(`[name=${name}]`)!
  await userEvent.type(field('name'), 'Ada')
  await userEvent.type(field('email'), ' ada@example.com')
  await userEvent.type(field('password'), 'short')
  await userEvent.type(field('companyName'), 'Engines')
  await userEvent.selectOptions(container.querySelector('[name=country]')!, 'SE')
  expect(field('currency').value).toBe('SEK')
  await userEvent.click(container.querySelector('button[type=submit]')!)
  expect(await screen.findByText('§Too short.')).toBeInTheDocument()
  expect(screen.getByText('§Sign in instead.')).toBeInTheDocument()
  expect(field('password')).toHaveAttribute('aria-invalid', 'true')
  expect(field('companyName').value).toBe('Engines')
  expect(sent).toHaveBeenCalledWith({
    input: expect.objectContaining({ email: 'ada@example.com', country: 'SE', currency: 'SEK', zone: browserZone() }),
  })
})

test('a sign-up that is confirmed says where the letter has gone', async () => {
  vi.stubGlobal('fetch', async () =>
    json({
      data: { signUp: { __typename: 'SignUpPayload', mailedTo: '§ada@example.com', company: null, errors: [] } },
    }),
  )
  const { container } = await open(SignUpPage)
  for (const name of ['name', 'email', 'password', 'companyName'])
    fireEvent.change(container.querySelector(`[name=${name}]`)!, { target: { value: 'ada@example.com' } })
  await userEvent.click(container.querySelector('button[type=submit]')!)
  expect(await screen.findByText(/§ada@example\.com/)).toBeInTheDocument()
  expect(container.querySelector('form')).toBeNull()
  expectTranslated(container)
  await expectAccessible(container)
})

test('the link of a sign-up asks for the password, and says when it is spent', async () => {
  history.replaceState(null, '', '#from-the-letter')
  const sent = vi.fn()
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent(JSON.parse(String(init.body)).variables)
    const errors = [{ code: 'BAD_CREDENTIALS', message: '§Ask for a new one.', path: ['token'], details: null }]
    return json({ data: { signUpConfirm: { __typename: 'SignUpPayload', company: null, errors } } })
  })
  const { container } = await open(SignUpConfirmPage)
  expect(location.hash).toBe('')
  await expectAccessible(container)
  await userEvent.keyboard('a long pass phrase{Enter}')
  expect(await screen.findByText('§Ask for a new one.')).toBeInTheDocument()
  expect(sent).toHaveBeenCalledWith({ input: { token: 'from-the-letter', password: 'a long pass phrase' } })
  expectTranslated(container)
})

test('signing in leads back to where somebody wanted to go', async () => {
  vi.stubGlobal('fetch', async () => {
    const company = { __typename: 'Company', id: 'c', slug: 'acme', name: 'Acme', state: 'ACTIVE' }
    const viewer = {
      __typename: 'Viewer',
      user: { __typename: 'User', id: 'u', name: 'Ada' },
      profile: {
        __typename: 'Profile',
        language: null,
        zone: null,
        numberFormat: null,
        dateFormat: null,
        theme: null,
        defaultCompanyId: null,
      },
      memberships: [{ __typename: 'Membership', role: 'ADMIN', company }],
    }
    return json({ data: { signIn: { __typename: 'SignInPayload', viewer, secondFactor: null, errors: [] } } })
  })
  const { container, router } = await open(SignUpPage, '/sign-in?next=%2Fc%2Facme%2Forders')
  await userEvent.type(container.querySelector('[name=email]')!, 'ada@example.com')
  await userEvent.type(container.querySelector('[name=password]')!, 'a long pass phrase')
  await userEvent.click(container.querySelector('button[type=submit]')!)
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/acme/orders'))
})
