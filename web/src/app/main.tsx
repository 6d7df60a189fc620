// Starts the client: words first, then the page.
import '@/platform/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { startI18n } from '@/platform/i18n/i18n'
import { registerRefs } from './modules'
import { Providers } from './Providers'
import { makeRouter } from './router'

registerRefs()
await startI18n()
const router = makeRouter()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
