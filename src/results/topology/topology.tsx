import { Suspense, use, useId } from 'react'
import { useMediaQuery } from '../../ui/use-media-query'
import { useResults } from '../results-context'
import { loadTopology } from './load-topology'
import { reservedHeight } from './reserve'

/** The tenant as a picture. It comes after the rest of the results, to a place kept free for it. */
export function TopologyCard() {
  const { title } = useResults().catalog.results.topology
  const id = useId()
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-4">
      <h2 id={id}>{title}</h2>
      <Suspense fallback={<Reserved />}>
        <Loaded />
      </Suspense>
    </section>
  )
}

function Loaded() {
  const { catalog } = useResults()
  const loaded = use(loadTopology(catalog.language))
  if (!loaded) return <p role="alert">{catalog.results.topology.failed}</p>
  return <loaded.TopologyView words={loaded.words} />
}

/** As high as the picture is about to be, and the line below it that unfolds. */
function Reserved() {
  const { setup, assessment } = useResults()
  const isWide = useMediaQuery('(min-width: 52rem)')
  return <div aria-hidden="true" style={{ height: `${reservedHeight(setup, assessment, isWide) + 2.5}rem` }} />
}
