// Draws a page inside a made-up company, with words, theme and address as in the product; words that are missing fail the test.
import { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { ThemeProvider } from '@mui/material/styles'
import { type RenderResult, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { makeCache } from '../graphql/cache'
import type { CompanyClient } from '../graphql/client'
import { needWords, PSEUDO, startI18n } from '../i18n/i18n'
import { laterNamespaces } from '../i18n/later'
import { type CompanyAtHand, CompanyContext, type CompanyProfile } from '../session/company'
import { makeTheme } from '../theme/makeTheme'
import { Toasts } from '../toast/toasts'
import type { MockApi } from './mockApi'

const PROFILE: CompanyProfile = {
  id: '0197a000-0000-7000-8000-0000000000aa',
  slug: 'acme',
  name: '§Acme',
  country: 'DE',
  currency: 'EUR',
  currencyDigits: 2,
  zone: 'Europe/Berlin',
  language: 'en',
  today: '2026-03-15',
  pricesIncludeTax: false,
  taxRounding: 'DOCUMENT',
  primaryColor: '#3d53c5',
  accentColor: '#ffffff',
  logoUrl: null,
}

export type Where = {
  /** The route's own path inside the company, e.g. `orders/:id`. */
  readonly path: string
  /** The address to open, e.g. `orders/new?x=1`. */
  readonly at: string
  readonly permissions: readonly string[]
  readonly profile?: Partial<CompanyProfile>
  readonly language?: 'en' | 'de' | typeof PSEUDO
}

export type Rendered = RenderResult & {
  readonly router: ReturnType<typeof createMemoryRouter>
  readonly client: CompanyClient
  /** Words that were asked for and are not there. */
  readonly missing: readonly string[]
}

/** Draw a component as a page of the company. */
export async function renderInCompany(Page: ComponentType, api: MockApi, where: Where): Promise<Rendered> {
  const i18n = await startI18n(where.language ?? PSEUDO)
  await needWords(...laterNamespaces())
  const missing: string[] = []
  i18n.options.saveMissing = true
  i18n.options.missingKeyHandler = (_languages, namespace, key) => {
    missing.push(`${namespace}:${key}`)
  }
  const apollo = new ApolloClient({ cache: makeCache(), link: api.link })
  const listeners = new Set<(typename: string | null) => void>()
  const client: CompanyClient = {
    slug: PROFILE.slug,
    apollo,
    touch: (typename) => {
      for (const listener of listeners) listener(typename)
    },
    onTouch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => undefined,
  }
  const company: CompanyAtHand = {
    client,
    profile: { ...PROFILE, ...where.profile },
    viewer: {
      user: { id: 'u', name: '§Ada', email: '§ada@example.com', language: 'en' },
      role: 'ADMIN',
      permissions: [...where.permissions],
      profile: {
        language: null,
        zone: null,
        numberFormat: null,
        dateFormat: null,
        theme: null,
        defaultCompanyId: null,
      },
      memberships: [],
      company: PROFILE,
    },
  }
  const router = createMemoryRouter(
    [
      { path: `/c/:slug/${where.path}`, Component: Page },
      { path: '*', Component: () => null },
    ],
    { initialEntries: [`/c/${PROFILE.slug}/${where.at}`] },
  )
  const rendered = render(
    <ThemeProvider theme={makeTheme()}>
      <ApolloProvider client={apollo}>
        <CompanyContext value={company}>
          <RouterProvider router={router} />
          <Toasts />
        </CompanyContext>
      </ApolloProvider>
    </ThemeProvider>,
  )
  return Object.assign(rendered, { router, client, missing })
}
