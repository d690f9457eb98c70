import { type ComponentType, Fragment, lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { AskingProvider, CatalogProvider, useShell } from '../i18n/use-catalog'
import { libraryAddresses } from '../library/addresses'
import { ErrorBoundary } from '../ui/error-boundary'
import { addresses } from './addresses'
import { DeadEnd } from './dead-end'
import { Keeping } from './keeping'
import { isMissingFile } from './missing-files'
import { loadAssessments, loadLibraryRoute, loadSharedLink, ResultsRoute, usePrefetch, Wizard } from './prefetch'
import { StartPage } from './start-page'

const ProofPage = lazy(() =>
  import('../library/proof-page').then(({ ProofPage: component }) => ({ default: component })),
)
const LibraryRoute = lazy(() => loadLibraryRoute().then(({ LibraryRoute: component }) => ({ default: component })))
const AccessibilityPage = lazy(() =>
  import('./accessibility-page').then(({ AccessibilityPage: component }) => ({ default: component })),
)
const AssessmentsPage = lazy(() => loadAssessments().then(({ AssessmentsPage: component }) => ({ default: component })))
const SharedLink = lazy(() => loadSharedLink().then(({ SharedLink: component }) => ({ default: component })))

export function Pages() {
  const words = useShell()
  const [place] = useLocation()
  usePrefetch(place)
  return (
    <ErrorBoundary fallback={(error) => <Failure error={error} place={place} />} subject={place}>
      <Keeping />
      <Switch>
        <Route path={addresses.start}>
          <StartPage />
        </Route>
        <Route path={`${addresses.wizard}/*?`}>
          <Later words={AskingProvider}>
            <Wizard />
          </Later>
        </Route>
        <Route path={`${addresses.results}/*?`}>
          <Later>
            <ResultsRoute />
          </Later>
        </Route>
        <Route path={libraryAddresses.proof}>
          <Later>
            <ProofPage place={libraryAddresses.proof} />
          </Later>
        </Route>
        <Route path={addresses.sharedLink}>
          <Later>
            <SharedLink />
          </Later>
        </Route>
        <Route path={addresses.compare}>
          <Later>
            <SharedLink />
          </Later>
        </Route>
        <Route path={addresses.assessments}>
          <Later>
            <AssessmentsPage />
          </Later>
        </Route>
        <Route path={addresses.accessibility}>
          <Later words={Fragment}>
            <AccessibilityPage />
          </Later>
        </Route>
        <Route path={`${addresses.library}/*?`}>
          <Later>
            <LibraryRoute />
          </Later>
        </Route>
        <Route>
          <DeadEnd place={place} words={words.notFound} />
        </Route>
      </Switch>
    </ErrorBoundary>
  )
}

interface LaterProps {
  readonly children: ReactNode
  /** What brings the words that the page needs, where it does not bring them itself. */
  readonly words?: ComponentType<{ readonly children: ReactNode }> | typeof Fragment
}

/** A page that is fetched, with its words, when it is first asked for. */
function Later({ children, words: Words = CatalogProvider }: LaterProps) {
  const { loading } = useShell()
  return (
    <Suspense fallback={<p className="py-10 text-muted">{loading}</p>}>
      <Words>{children}</Words>
    </Suspense>
  )
}

function Failure({ error, place }: { readonly error: unknown; readonly place: string }) {
  const { failure } = useShell()
  const words = isMissingFile(error) ? { ...failure, ...failure.missing } : failure
  return (
    <DeadEnd place={`failure at ${place}`} words={words}>
      <button className="button button-primary" onClick={() => location.reload()} type="button">
        {failure.reload}
      </button>
    </DeadEnd>
  )
}
