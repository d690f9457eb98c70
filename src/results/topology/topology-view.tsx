import { useMemo, useRef } from 'react'
import type { TopologyWords } from '../../i18n/topology-words'
import { useResults } from '../results-context'
import { describedTopology, labelledTopology } from './labelled'
import { layoutOf } from './layout'
import { pageMeasure } from './measure'
import { TopologyInWords } from './topology-in-words'
import { TopologyPicture } from './topology-picture'
import { usePlaces } from './use-places'
import { useRoom } from './use-room'

interface TopologyViewProps {
  readonly words: TopologyWords
}

/** The picture as wide as there is room for it, and the same in words. */
export function TopologyView({ words }: TopologyViewProps) {
  const view = useResults()
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const places = usePlaces()
  const topology = useMemo(() => labelledTopology(view, words), [view, words])
  const measure = useMemo(pageMeasure, [])
  const layout = useMemo(() => (room === null ? null : layoutOf(topology, room, measure)), [topology, room, measure])
  return (
    <>
      <div ref={frame}>
        {layout === null ? null : (
          <TopologyPicture
            description={describedTopology(topology, words, view)}
            layout={layout}
            links={{ ...places, nameOf: words.change }}
            title={view.catalog.results.topology.title}
          />
        )}
      </div>
      <TopologyInWords topology={topology} words={words} />
    </>
  )
}
