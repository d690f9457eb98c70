import type { PrerequisiteResult } from '../../engine/assessment'
import type { TopologyLinkId, TopologyWords } from '../../i18n/topology-words'
import type { FeatureId, OptionOf, PrerequisiteId, QuestionId } from '../../knowledge/ids'

export type Side = 'network' | 'cloud' | 'unknown'

/** From top to bottom within each side: so ordered, no two links between the sides cross. */
export const nodeOrder = {
  network: ['active-directory', 'exchange-server', 'skype-server', 'edge', 'sharepoint-server'],
  cloud: ['entra-id', 'teams', 'sharepoint', 'skype-online', 'exchange-online', 'intune'],
  unknown: ['unknown-host'],
} as const

export type NodeId = (typeof nodeOrder)[Side][number]

/** The servers that an admin hosts Skype for Business or Lync on. */
export type SkypeServer = Exclude<OptionOf<'skype'>, 'none' | 'skype-online'>

/** Where an answer is given: the place of the group, where groups answer apart. */
export interface AnswerPlace {
  readonly question: QuestionId
  readonly group?: number
}

/** What stands inside a node, a box each. */
export type TopologyBox =
  | { readonly kind: 'mailboxes'; readonly group: number; readonly answer: AnswerPlace }
  | {
      readonly kind: 'skype'
      readonly server: SkypeServer
      readonly groups: readonly number[]
      readonly answer: AnswerPlace
    }

/** `absent`: drawn because something leads there, though the tenant does not have it; `ended`: the service is gone. */
export type NodeState = 'present' | 'absent' | 'unknown' | 'ended'

export interface TopologyNode {
  readonly id: NodeId
  readonly side: Side
  readonly state: NodeState
  readonly boxes: readonly TopologyBox[]
  readonly answer: AnswerPlace | null
}

/** The tenant as a picture says it: places, and what joins them. */
export interface Topology {
  readonly cloud: OptionOf<'cloud'> | null
  readonly nodes: readonly TopologyNode[]
  readonly links: readonly TopologyLink[]
}

/** `impossible`: nothing that could be done here would make it work. */
export type LinkState = PrerequisiteResult['status'] | 'impossible'

export type ImpossibleReason = keyof TopologyWords['reasons']

/** The prerequisites that join two places; licences and rights join nothing. */
export type LinkId = TopologyLinkId

export interface TopologyLink {
  /** The prerequisite that it stands for. */
  readonly id: LinkId
  readonly from: NodeId
  readonly to: NodeId
  readonly state: LinkState
  /** Only where it is impossible: why. */
  readonly reason: ImpossibleReason | null
  readonly leadsTo: LinkTarget
}

/** The prerequisite on the page; where it is not listed, the answer that rules it out, or what is known of the feature. */
export type LinkTarget = { readonly prerequisite: PrerequisiteId } | AnswerPlace | { readonly feature: FeatureId }
