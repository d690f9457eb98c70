import { Suspense, useEffect, useMemo } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useAskingCatalog, useLanguage } from '../i18n/use-catalog'
import { ErrorBoundary } from '../ui/error-boundary'
import { useIsAlive } from '../ui/use-is-alive'
import { useMediaQuery } from '../ui/use-media-query'
import { placeOf } from './addresses'
import { fetchTheRest } from './fetch-the-rest'
import { findPage, type WizardPage } from './pages'
import { CheckPage, LivePanel, StepPage } from './parts'
import { ScopePage } from './scope-page'
import { useSession } from './session-provider'
import { StepList } from './step-list'
import { type Plan, usePlan } from './use-plan'

/** Milliseconds after the first answer: the reader looks at what it changed. */
const whileReading = 1000

/** The way from the first question to the results: steps on the left, one page of questions, what follows on the right. */
export function Wizard() {
  const [address] = useLocation()
  const language = useLanguage()
  const hasRoomForPanel = useMediaQuery('(min-width: 64rem)')
  const hasRoomForSteps = useMediaQuery('(min-width: 80rem)')
  const hasAnswered = useSession(({ isOwn }) => isOwn)
  const isAlive = useIsAlive()
  const plan = usePlan((placeOf(address).step ?? 'scope') === 'scope')
  const found = useMemo(() => findPage(plan, address), [plan, address])
  const isPastFirstPage = found.kind === 'page' && found.page.previous !== undefined

  useEffect(() => {
    if (isPastFirstPage) return fetchTheRest(language)
    const timer = hasAnswered ? setTimeout(() => fetchTheRest(language), whileReading) : undefined
    return () => clearTimeout(timer)
  }, [isPastFirstPage, hasAnswered, language])

  if (found.kind === 'elsewhere') return <Redirect replace to={found.address} />
  const { page } = found
  return (
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[15rem_minmax(0,42rem)_21rem] xl:justify-between">
      <div className="lg:col-span-2 xl:sticky xl:top-6 xl:col-span-1">
        {/* Who makes the page ahead of its reader knows no screen: there it has both, and the style sheet shows one. */}
        {[true, false].map((isFolded) =>
          isAlive && isFolded === hasRoomForSteps ? null : (
            <StepList isFolded={isFolded} key={`${isFolded}`} page={page} plan={plan} />
          ),
        )}
      </div>
      <Suspense fallback={<div className="min-h-dvh" />}>
        <Page key={`${page.step.id} ${page.group?.id} ${language}`} page={page} plan={plan} />
      </Suspense>
      <div className="lg:sticky lg:top-6">
        {isAlive ? <GuardedPanel isFolded={!hasRoomForPanel} /> : <ComingPanel />}
      </div>
    </div>
  )
}

function Page({ page, plan }: { readonly page: WizardPage; readonly plan: Plan }) {
  if (page.step.id === 'scope') return <ScopePage page={page} plan={plan} />
  if (page.step.id === 'check') return <CheckPage page={page} plan={plan} />
  return <StepPage page={page} plan={plan} />
}

/** A panel that breaks leaves the questions; the next answer is a new attempt. */
function GuardedPanel({ isFolded }: { readonly isFolded: boolean }) {
  const draft = useSession((session) => session.draft)
  const { brokenPanel } = useAskingCatalog().wizard
  return (
    <ErrorBoundary fallback={() => <p className="card text-muted">{brokenPanel}</p>} subject={draft}>
      <Suspense fallback={<ComingPanel />}>
        <LivePanel isFolded={isFolded} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Within the guard: the words that it reads can be what breaks. */
function ComingPanel() {
  return <div className="card text-muted">{useAskingCatalog().wizard.panel.title}</div>
}
