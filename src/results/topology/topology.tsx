import { Suspense, use, useId } from 'react'
import { useResults } from '../results-context'
import { loadTopology } from './load-topology'

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

/** As high as the picture is about to be: what stands below does not jump. */
function Reserved() {
  const { setup } = useResults()
  const onServers = setup.groups.filter(({ mailbox }) => mailbox === 'exchange-server').length
  const inCloud = setup.groups.filter(({ mailbox }) => mailbox !== undefined && mailbox !== 'exchange-server').length
  const rows = 6 + Math.max(onServers, inCloud) + (setup.groups.length - onServers - inCloud) / 3
  return <div aria-hidden="true" style={{ minHeight: `${rows * 4.5}rem` }} />
}
