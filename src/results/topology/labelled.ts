import { formatNumber } from '../../i18n/format'
import { hostName } from '../../i18n/knowledge-words'
import type { TopologyWords } from '../../i18n/topology-words'
import type { ResultsView } from '../view'
import { topologyOf } from './model'
import type {
  AnswerPlace,
  LinkId,
  LinkState,
  LinkTarget,
  NodeId,
  NodeState,
  Side,
  TopologyBox,
  TopologyLink,
  TopologyNode,
} from './types'

export interface LabelledBox {
  readonly title: string
  readonly notes: readonly string[]
  readonly answer: AnswerPlace
}

export interface LabelledNode {
  readonly id: NodeId
  readonly side: Side
  readonly state: NodeState
  readonly title: string
  readonly notes: readonly string[]
  readonly boxes: readonly LabelledBox[]
  readonly answer: AnswerPlace | null
}

export interface LabelledLink {
  readonly id: LinkId
  readonly state: LinkState
  readonly from: NodeId
  readonly to: NodeId
  readonly title: string
  readonly stateWord: string
  /** The whole of it: what is joined to what, by what, and how far it is. */
  readonly sentence: string
  readonly leadsTo: LinkTarget
}

export interface LabelledZone {
  readonly title: string
  readonly note: string | null
  readonly answer: AnswerPlace | null
}

/** The picture with its words, still without places. */
export interface LabelledTopology {
  readonly zones: Readonly<Record<Side, LabelledZone>>
  readonly nodes: readonly LabelledNode[]
  readonly links: readonly LabelledLink[]
}

export function labelledTopology(view: ResultsView, words: TopologyWords): LabelledTopology {
  const { cloud, nodes, links } = topologyOf(view.setup, view.assessment)
  return {
    zones: {
      network: { title: words.network, note: null, answer: null },
      cloud: {
        title: words.clouds[cloud ?? 'worldwide'],
        note: cloud === null ? words.cloudNotKnown : words.cloudNotes[cloud],
        answer: { question: 'cloud' },
      },
      unknown: { title: words.elsewhere, note: null, answer: null },
    },
    nodes: nodes.map((node) => labelledNode(node, view, words)),
    links: links.map((link) => labelledLink(link, view, words)),
  }
}

function labelledNode(node: TopologyNode, view: ResultsView, words: TopologyWords): LabelledNode {
  const { id, side, state, answer } = node
  const isEmptyHost = id === 'exchange-online' && node.boxes.length === 0
  return {
    id,
    side,
    state,
    answer,
    title: words.nodes[id],
    notes: [...(isEmptyHost ? [words.noMailboxes] : []), ...(state === 'present' ? [] : [words.nodeStates[state]])],
    boxes: node.boxes.map((box) => labelledBox(box, view, words)),
  }
}

function labelledBox(box: TopologyBox, view: ResultsView, words: TopologyWords): LabelledBox {
  const { catalog, setup, groupNames } = view
  const { answer } = box
  if (box.kind === 'skype')
    return {
      title: catalog.knowledge.questions.skype.options[box.server].name,
      notes: groupNames.length > 1 ? [words.groupCount(box.groups.length)] : [],
      answer,
    }
  const group = setup.groups[box.group]
  const users = group?.users
  const host = group ? hostName(catalog.knowledge, group) : ''
  const counted = users === undefined ? [] : [catalog.results.users(users)]
  const hosted = group?.mailbox === undefined ? counted : [host, ...counted]
  return { title: groupNames[box.group] ?? '', notes: hosted, answer }
}

function labelledLink(link: TopologyLink, { catalog }: ResultsView, words: TopologyWords): LabelledLink {
  const { id, state, from, to, leadsTo, reason } = link
  const stateWord = state === 'impossible' ? words.impossible : catalog.results.prerequisites.states[state]
  const said = {
    name: catalog.knowledge.prerequisites[id].name,
    from: words.nodes[from],
    to: words.nodes[to],
    state: stateWord,
  }
  const sentence = reason === null ? words.link(said) : `${words.link(said)} ${words.reasons[reason]}`
  return { id, state, from, to, leadsTo, title: words.links[id], stateWord, sentence }
}

/** What the picture shows, counted. */
export function describedTopology({ links }: LabelledTopology, words: TopologyWords, view: ResultsView): string {
  const count = (state: LinkState) => links.filter((link) => link.state === state).length
  const { language } = view.catalog
  return words.description({
    groups: view.groupNames.length,
    links: links.length,
    states: (['done', 'to-do', 'unknown', 'impossible'] as const)
      .filter((state) => count(state) > 0)
      .map((state) => {
        const word = state === 'impossible' ? words.impossible : view.catalog.results.prerequisites.states[state]
        return words.counted(formatNumber(language, count(state)), word.toLowerCase())
      }),
  })
}
