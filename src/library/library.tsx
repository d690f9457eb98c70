import { type ReactNode, useMemo } from 'react'
import { Route, Switch } from 'wouter'
import { useCatalog, useLibraryWords } from '../i18n/use-catalog'
import { knowledge } from '../knowledge'
import { contradictions } from '../knowledge/contradictions'
import type { ContradictionId, FeatureId, PrerequisiteId } from '../knowledge/ids'
import type { IsoDate } from '../knowledge/types'
import { libraryAddresses } from './addresses'
import { FeaturePage } from './feature-page'
import { IndexPage } from './index-page'
import { LibraryContext } from './library-context'
import { PrerequisitePage } from './prerequisite-page'
import { RegisterPage } from './register-page'

interface LibraryProps {
  readonly today: IsoDate
  /** Shown where nothing has that id. */
  readonly missing: ReactNode
}

const { index, register } = libraryAddresses

/** What is known, to be read without a setup: an index, a page for each entry, and where sources disagree. */
export function Library({ today, missing }: LibraryProps) {
  const catalog = useCatalog()
  const words = useLibraryWords()
  const view = useMemo(() => ({ catalog, words, today }), [catalog, words, today])
  return (
    <LibraryContext value={view}>
      <div className="mx-auto max-w-6xl">
        <Switch>
          <Route path={index}>
            <IndexPage />
          </Route>
          <Route path={`${index}/features/:id`}>
            {({ id }) => (isFeature(id) ? <FeaturePage feature={id} key={id} /> : missing)}
          </Route>
          <Route path={`${index}/prerequisites/:id`}>
            {({ id }) => (isPrerequisite(id) ? <PrerequisitePage key={id} prerequisite={id} /> : missing)}
          </Route>
          <Route path={`${register}/:id?`}>
            {({ id }) => (id === undefined || isContradiction(id) ? <RegisterPage opened={id} /> : missing)}
          </Route>
          <Route>{missing}</Route>
        </Switch>
      </div>
    </LibraryContext>
  )
}

const isFeature = (id: string): id is FeatureId => Object.hasOwn(knowledge.features, id)
const isPrerequisite = (id: string): id is PrerequisiteId => Object.hasOwn(knowledge.prerequisites, id)
const isContradiction = (id: string): id is ContradictionId => Object.hasOwn(contradictions, id)
