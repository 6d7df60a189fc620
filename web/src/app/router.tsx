// All addresses, built from the modules: public pages at the root, everything else inside a company at /c/<slug>/.
import { createBrowserRouter, type RouteObject } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { CompanyHome } from './company/CompanyHome'
import { CompanyRoot } from './company/CompanyRoot'
import { Landing } from './company/Landing'
import { modules, sections, withWords } from './modules'
import { RouteTrouble } from './RouteTrouble'

export function routes(): RouteObject[] {
  return [
    {
      ErrorBoundary: RouteTrouble,
      // What is drawn while the first page's code is on its way is already in index.html.
      HydrateFallback: () => null,
      children: [
        { path: '/', Component: Landing },
        ...modules.flatMap((m) => (m.publicRoutes ?? []).map((route) => withWords(m.name, route))),
        {
          path: '/c/:slug',
          Component: CompanyRoot,
          children: [
            {
              ErrorBoundary: RouteTrouble,
              children: [
                { index: true, Component: CompanyHome },
                ...modules.flatMap((m) => (m.routes ?? []).map((route) => withWords(m.name, route))),
                {
                  path: 'settings',
                  lazy: async () => ({ Component: (await import('./settings/SettingsFrame')).SettingsFrame }),
                  children: sections.flatMap(({ module, to, lazy, pages = [] }) => [
                    withWords(module, { path: to, lazy }),
                    ...pages.map((page) => withWords(module, { ...page, path: `${to}/${page.path}` } as RouteObject)),
                  ]),
                },
                { path: '*', Component: () => <NotFound /> },
              ],
            },
          ],
        },
        { path: '*', Component: () => <NotFound /> },
      ],
    },
  ]
}

export const makeRouter = () => createBrowserRouter(routes())
