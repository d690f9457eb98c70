import type { LabelledTopology } from './labelled'
import { narrowLayout } from './narrow-layout'
import type { TopologyLayout } from './parts'
import type { NodeId } from './types'
import type { Measure } from './typeset'
import { wideLayout } from './wide-layout'

/** Below it the two sides stand under each other. */
const narrowest = 720

/** All places of the picture, for a width; its height follows. */
export function layoutOf(topology: LabelledTopology, width: number, measure: Measure): TopologyLayout {
  if (width < narrowest) return narrowLayout(inOrder(topology), width, measure)
  const usual = wideLayout(inOrder(topology), width, measure)
  const exchangeUp = withExchangeFirst(topology)
  if (crosses(exchangeUp)) return usual
  const other = wideLayout(exchangeUp, width, measure)
  return emptiness(other) < emptiness(usual) ? other : usual
}

/** A picture is the better the lower it is, and the less its places are stretched. */
const emptiness = ({ height, slack }: TopologyLayout): number => height + slack

/** Exchange Online further up: the shorter ways, where no server below those of Exchange leads to it. */
const exchangeFirst: readonly NodeId[] = [
  'entra-id',
  'intune',
  'exchange-online',
  'skype-online',
  'teams',
  'sharepoint',
]

function withExchangeFirst(topology: LabelledTopology): LabelledTopology {
  const rank = ({ id }: { readonly id: NodeId }) => exchangeFirst.indexOf(id)
  return inOrder({ ...topology, nodes: topology.nodes.toSorted((a, b) => rank(a) - rank(b)) })
}

/** The links as their places stand, those of a place in the order of where they lead. */
function inOrder(topology: LabelledTopology): LabelledTopology {
  const place = placesOf(topology)
  return {
    ...topology,
    links: topology.links.toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to)),
  }
}

/** Whether some link between the sides leads further up than one that starts above it. */
function crosses(topology: LabelledTopology): boolean {
  const place = placesOf(topology)
  const sideOf = new Map(topology.nodes.map(({ id, side }) => [id, side]))
  const ends = topology.links.filter(({ from, to }) => sideOf.get(from) !== sideOf.get(to)).map(({ to }) => place(to))
  return ends.some((end, index) => end < (ends[index - 1] ?? end))
}

const placesOf =
  ({ nodes }: LabelledTopology) =>
  (id: NodeId) =>
    nodes.findIndex((node) => node.id === id)
