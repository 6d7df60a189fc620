// All addresses, built from the modules: public pages at the root, everything else inside a company at /c/<slug>/.
import { createBrowserRouter, type RouteObject } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { CompanyHome } from './company/CompanyHome'
import { CompanyRoot } from './company/CompanyRoot'
import { Landing } from './company/Landing'
import { modules } from './modules'
import { RouteTrouble } from './RouteTrouble'

export function routes(): RouteObject[] {
  return [
    {
      ErrorBoundary: RouteTrouble,
      // What is drawn while the first page's code is on its way is already in index.html.
      HydrateFallback: () => null,
      children: [
        { path: '/', Component: Landing },
        ...modules.flatMap((m) => m.publicRoutes ?? []),
        {
          path: '/c/:slug',
          Component: CompanyRoot,
          children: [
            {
              ErrorBoundary: RouteTrouble,
              children: [
                { index: true, Component: CompanyHome },
                ...modules.flatMap((m) => m.routes ?? []),
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
