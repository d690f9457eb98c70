import { useResults } from './results-context'
import { loadedTopology } from './topology/load-topology'

/** The page behind has asked for the picture long ago. */
export function PaperTopology() {
  const loaded = loadedTopology(useResults().catalog.language)
  return loaded ? <loaded.PaperTopologyView words={loaded.words} /> : null
}
