// GraphiQL as a page of its own, from our bundle alone: it asks the API of the company named in its address, or used last.
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { lastCompany } from '@/platform/session/lastCompany'

const slug =
  /^\/c\/([^/]+)\//.exec(location.pathname)?.[1] ?? new URLSearchParams(location.search).get('company') ?? lastCompany()
const path = slug ? `/c/${slug}/graphql` : '/graphql'
const fetcher = createGraphiQLFetcher({
  url: path,
  headers: { 'x-requested-with': 'countinghouse' },
  ...(slug && { subscriptionUrl: location.origin.replace(/^http/, 'ws') + path }),
})
const root = document.getElementById('graphiql')
if (!root) throw new Error('The page has no element for GraphiQL.')
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultEditorToolsVisibility="variables" />)
