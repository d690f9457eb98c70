import { useMemo } from 'react'
import type { TopologyWords } from '../../i18n/topology-words'
import { useResults } from '../results-context'
import { describedTopology, labelledTopology } from './labelled'
import { layoutOf } from './layout'
import { pageMeasure } from './measure'
import { TopologyPicture } from './topology-picture'

interface PaperTopologyViewProps {
  readonly words: TopologyWords
}

/** So wide that the letters come out in the size of the report's tables. */
const paperWidth = 840

/** The picture on paper, whole on one page. */
export function PaperTopologyView({ words }: PaperTopologyViewProps) {
  const view = useResults()
  const topology = useMemo(() => labelledTopology(view, words), [view, words])
  const layout = useMemo(() => layoutOf(topology, paperWidth, pageMeasure()), [topology])
  return (
    <section className="whole topology">
      <h2>{view.catalog.results.topology.title}</h2>
      <TopologyPicture
        description={describedTopology(topology, words, view)}
        layout={layout}
        title={view.catalog.results.topology.title}
      />
    </section>
  )
}
