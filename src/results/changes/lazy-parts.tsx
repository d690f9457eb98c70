import { Suspense, use } from 'react'
import { useResults } from '../results-context'
import type { CellReasonsProps } from './cell-reasons'
import { loadChanges } from './load-changes'

/** What decided a result and what would change it; it comes after the rest of the row, or not at all. */
export function LazyReasons(props: Omit<CellReasonsProps, 'data'>) {
  return (
    <Suspense>
      <Reasons {...props} />
    </Suspense>
  )
}

function Reasons(props: Omit<CellReasonsProps, 'data'>) {
  const { language } = useResults().catalog
  const loaded = use(loadChanges(language))
  return loaded ? <loaded.CellReasons {...props} data={loaded.data} /> : null
}

/** The biggest wins and the goal, once the results are on the screen; the place is kept free for them. */
export function LazyTenantChanges() {
  return (
    <Suspense fallback={<div className="card min-h-40" />}>
      <TenantChanges />
    </Suspense>
  )
}

function TenantChanges() {
  const { language } = useResults().catalog
  const loaded = use(loadChanges(language))
  if (!loaded) return null
  return (
    <>
      <loaded.BiggestWins data={loaded.data} />
      <loaded.GoalSection data={loaded.data} />
    </>
  )
}
