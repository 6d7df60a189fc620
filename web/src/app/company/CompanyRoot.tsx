// Opens a company: one client and one cache for it, who the person is in it, and the frame around its pages.
import { ApolloProvider } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { NotFound } from '@/platform/errors/NotFound'
import { Trouble } from '@/platform/errors/Trouble'
import { type CompanyClient, companyClient } from '@/platform/graphql/client'
import { CountryContext, HabitsContext } from '@/platform/i18n/useLocale'
import { type CompanyAtHand, CompanyContext } from '@/platform/session/company'
import { rememberCompany } from '@/platform/session/lastCompany'
import { onProfileChanged, useApplied } from '@/platform/session/profile'
import { workOf } from '@/platform/session/renewal'
import { readViewer, SIGN_IN } from '@/platform/session/signing'
import { wear } from '@/platform/theme/brand'
import { clearToasts } from '@/platform/toast/toasts'
import { Shell } from '../shell/Shell'

export function CompanyRoot() {
  const { slug = '' } = useParams()
  // A new key for another company: nothing of the old one's state may stay.
  return <Opened key={slug} slug={slug} />
}

type Opening =
  | { state: 'opening' }
  | { state: 'failed'; error: unknown }
  | { state: 'unknown' }
  | { state: 'open'; company: CompanyAtHand }

const OF_THE_FRAME: ReadonlySet<string> = new Set(['CompanySettings', 'CompanyLook'])

function Opened({ slug }: { slug: string }) {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  const [attempt, setAttempt] = useState(0)
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const [here] = useState(pathname + search)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens again
  useEffect(() => {
    let gone = false
    let stopHearing: () => void = () => undefined
    const client = companyClient(slug)
    const readAgain = async (of: CompanyClient) => {
      // Without an answer the page stays as it is; whatever is asked next tells why.
      const viewer = await readViewer(of.apollo).catch(() => null)
      const profile = viewer?.company
      if (gone || !profile) return
      wear(profile)
      setOpening({ state: 'open', company: { client: of, viewer, profile } })
    }
    readViewer(client.apollo).then(
      (viewer) => {
        if (gone) return
        if (!viewer) void navigate(`${SIGN_IN}?next=${encodeURIComponent(here)}`, { replace: true })
        else if (!viewer.company) setOpening({ state: 'unknown' })
        else {
          rememberCompany(slug)
          workOf(viewer.user.email)
          wear(viewer.company)
          setOpening({ state: 'open', company: { client, viewer, profile: viewer.company } })
          stopHearing = onProfileChanged(() => void readAgain(client))
        }
      },
      (error: unknown) => {
        if (!gone) setOpening({ state: 'failed', error })
      },
    )
    // What the frame shows of the company is read again when its own settings have changed.
    const stop = client.onTouch((typename) => {
      if (typename && OF_THE_FRAME.has(typename)) void readAgain(client)
    })
    return () => {
      gone = true
      stop()
      stopHearing()
      client.close()
      clearToasts()
      wear(null)
    }
  }, [slug, navigate, here, attempt])

  useApplied(opening.state === 'open' ? opening.company.viewer.profile : undefined)
  switch (opening.state) {
    case 'opening':
      return <Opening />
    case 'unknown':
      return <NotFound />
    case 'failed':
      return <Trouble error={opening.error} onRetry={() => setAttempt((n) => n + 1)} />
    case 'open':
      return (
        <ApolloProvider client={opening.company.client.apollo}>
          <CompanyContext value={opening.company}>
            <CountryContext value={opening.company.profile.country}>
              <HabitsContext value={opening.company.viewer.profile}>
                <Shell />
              </HabitsContext>
            </CountryContext>
          </CompanyContext>
        </ApolloProvider>
      )
  }
}

// The same frame as in index.html, so that nothing moves when the real one comes.
function Opening() {
  return (
    <div className="static-shell" aria-busy="true">
      <div className="static-top" />
      <div className="static-rail" />
      <div />
    </div>
  )
}
