import type { Assessment } from '../../engine/assessment'
import type { DatedSetup, Group } from '../../engine/setup'
import type { OptionOf } from '../../knowledge/ids'
import { linksOf } from './links'
import {
  type AnswerPlace,
  type NodeId,
  type NodeState,
  nodeOrder,
  type SkypeServer,
  type Topology,
  type TopologyNode,
} from './types'

/** Everything drawn follows from the answers and what they lead to. */
export function topologyOf(setup: DatedSetup, assessment: Assessment): Topology {
  const links = linksOf(setup, assessment)
  const joined = new Set<NodeId>(links.flatMap(({ from, to }) => [from, to]))
  const nodes = (['network', 'cloud', 'unknown'] as const).flatMap((side) =>
    nodeOrder[side].flatMap((id) => {
      const node = nodeOf(id, setup, assessment)
      return node.isShown || joined.has(id) ? [{ id, side, ...node.parts }] : []
    }),
  )
  return { cloud: setup.tenant?.cloud ?? null, nodes, links }
}

interface Described {
  /** Whether it is drawn even where no link leads to it. */
  readonly isShown: boolean
  readonly parts: Pick<TopologyNode, 'state' | 'boxes' | 'answer'>
}

function nodeOf(id: NodeId, setup: DatedSetup, assessment: Assessment): Described {
  const { areas } = assessment
  const tenant = setup.tenant ?? {}
  const plain = (isShown: boolean, answer: AnswerPlace | null, state: NodeState = 'present'): Described => ({
    isShown,
    parts: { state, boxes: [], answer },
  })
  switch (id) {
    case 'active-directory':
    case 'entra-id':
      return plain(id === 'entra-id' || tenant['directory-sync'] !== undefined, { question: 'directory-sync' })
    case 'exchange-server':
      return mailboxesOn(setup, ({ mailbox }) => mailbox === 'exchange-server')
    case 'exchange-online':
      return mailboxesOn(setup, ({ mailbox }) => mailbox !== undefined && mailbox !== 'exchange-server')
    case 'unknown-host':
      return mailboxesOn(setup, ({ mailbox }) => mailbox === undefined)
    case 'skype-server':
      return skypeServers(setup, areas.includes('skype'))
    case 'edge':
      return plain(false, { question: 'edge-routing' })
    case 'skype-online':
      return skypeOnline(setup, assessment)
    case 'sharepoint':
      return plain(areas.includes('teams'), { question: 'sharepoint' }, sharePointState(tenant.sharepoint))
    case 'sharepoint-server':
      return plain(areas.includes('teams') && tenant.sharepoint === 'on-premises', { question: 'sharepoint' })
    case 'teams':
      return plain(areas.includes('teams'), null)
    case 'intune':
      return plain(areas.includes('intune'), { question: 'intune-mdm-authority' })
    default:
      return id satisfies never
  }
}

function mailboxesOn({ groups }: DatedSetup, isThere: (group: Group) => boolean): Described {
  const boxes = groups.flatMap((group, place) =>
    isThere(group)
      ? [{ kind: 'mailboxes' as const, group: place, answer: { question: 'mailbox' as const, group: place } }]
      : [],
  )
  return { isShown: boxes.length > 0, parts: { state: 'present', boxes, answer: null } }
}

/** One box for each version, newest first, with all groups that are on it. */
function skypeServers({ groups }: DatedSetup, isInScope: boolean): Described {
  const servers: readonly SkypeServer[] = [
    'skype-server-se',
    'skype-server-2019',
    'skype-server-2015',
    'lync-server-2013',
  ]
  const boxes = servers.flatMap((server) => {
    const places = groups.flatMap(({ skype }, place) => (skype === server ? [place] : []))
    const [first] = places
    return first === undefined
      ? []
      : [{ kind: 'skype' as const, server, groups: places, answer: { question: 'skype' as const, group: first } }]
  })
  return { isShown: isInScope && boxes.length > 0, parts: { state: 'present', boxes, answer: null } }
}

function skypeOnline({ groups }: DatedSetup, assessment: Assessment): Described {
  const place = groups.findIndex(({ skype }) => skype === 'skype-online')
  return {
    isShown: place >= 0 && assessment.areas.includes('skype'),
    parts: {
      state: hasEnded(assessment, place) ? 'ended' : 'present',
      boxes: [],
      answer: place >= 0 ? { question: 'skype', group: place } : null,
    },
  }
}

/** The service ends for all features of the area at once; one tells of all. */
function hasEnded({ groups }: Assessment, place: number): boolean {
  return groups[place]?.features['skype-presence-outlook']?.status === 'retired'
}

function sharePointState(answer: OptionOf<'sharepoint'> | undefined): NodeState {
  if (answer === undefined) return 'unknown'
  return answer === 'online' ? 'present' : 'absent'
}
