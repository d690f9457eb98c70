import { useMemo } from 'react'
import type { TopologyWords } from '../../i18n/topology-words'
import { useResults } from '../results-context'
import { describedTopology, type LabelledTopology, labelledTopology } from './labelled'
import { layoutOf } from './layout'
import { pageMeasure } from './measure'
import type { TopologyLayout } from './parts'
import { TopologyPicture } from './topology-picture'

interface PaperTopologyViewProps {
  readonly words: TopologyWords
}

/** What a page has room for, in the picture's units; wider than it, the letters come out smaller. */
const page = { width: 690, height: 865 }
const widths = [740, 840, 960, 1080]

/** The picture on paper, whole on one page. */
export function PaperTopologyView({ words }: PaperTopologyViewProps) {
  const view = useResults()
  const topology = useMemo(() => labelledTopology(view, words), [view, words])
  const layout = useMemo(() => largestOnPaper(topology), [topology])
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

/** A wider picture is less high: the one whose letters come out largest. */
function largestOnPaper(topology: LabelledTopology): TopologyLayout {
  const measure = pageMeasure()
  const scale = ({ width, height }: TopologyLayout) => Math.min(page.width / width, page.height / height)
  return widths
    .map((width) => layoutOf(topology, width, measure))
    .reduce((best, one) => (scale(one) > scale(best) ? one : best))
}
