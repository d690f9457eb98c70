import type { Assessment } from '../../engine/assessment'
import type { DatedSetup } from '../../engine/setup'
import type { LinkId, TopologyLink } from './types'

type LinkRule = Pick<TopologyLink, 'id' | 'from' | 'to'>

/** From top to bottom, as the places stand. */
const rules: readonly LinkRule[] = [
  { id: 'directory-sync', from: 'active-directory', to: 'entra-id' },
  { id: 'hybrid-writeback', from: 'active-directory', to: 'entra-id' },
  { id: 'ews-spns', from: 'exchange-server', to: 'entra-id' },
  { id: 'exchange-published', from: 'exchange-server', to: 'teams' },
  { id: 'teams-scheduler-app', from: 'exchange-server', to: 'teams' },
  { id: 'sharepoint-online', from: 'teams', to: 'sharepoint' },
  { id: 'skype-partner-application', from: 'exchange-server', to: 'skype-online' },
  { id: 'exchange-oauth', from: 'exchange-server', to: 'exchange-online' },
  { id: 'skype-certificates', from: 'exchange-server', to: 'skype-server' },
  { id: 'exchange-autodiscover', from: 'exchange-server', to: 'skype-server' },
  { id: 'autodiscover-dns', from: 'exchange-server', to: 'skype-server' },
  { id: 'skype-oauth-url', from: 'exchange-server', to: 'skype-server' },
  { id: 'shared-sip-space', from: 'skype-server', to: 'exchange-online' },
  { id: 'hosting-provider', from: 'edge', to: 'exchange-online' },
  { id: 'remote-user-access', from: 'edge', to: 'exchange-online' },
  { id: 'intune-connector-account', from: 'exchange-online', to: 'intune' },
]

/** The links of this tenant: those it needs, those it has anyway, and those it cannot have. */
export function linksOf(setup: DatedSetup, assessment: Assessment): readonly TopologyLink[] {
  const listed = new Map(assessment.prerequisites.map(({ id, status }) => [id, status]))
  return rules.flatMap((rule): readonly TopologyLink[] => {
    const ends = endsOf(rule, setup)
    const impossible = impossibleOf(rule.id, setup, assessment)
    if (impossible) return [{ ...rule, ...ends, state: 'impossible', ...impossible }]
    const status = listed.get(rule.id)
    if (status === undefined) return []
    return [{ ...rule, ...ends, state: status, reason: null, leadsTo: { prerequisite: rule.id } }]
  })
}

/** Without Exchange Server, the Skype servers are joined to Exchange Online. */
function endsOf({ from, to }: LinkRule, { groups }: DatedSetup): Pick<LinkRule, 'from' | 'to'> {
  const isWithin = from === 'exchange-server' && to === 'skype-server'
  if (!isWithin || groups.some(({ mailbox }) => mailbox === 'exchange-server')) return { from, to }
  return groups.some(({ mailbox }) => mailbox !== undefined)
    ? { from: 'skype-server', to: 'exchange-online' }
    : { from, to }
}

type Impossible = Pick<TopologyLink, 'reason' | 'leadsTo'>

function impossibleOf(id: LinkId, setup: DatedSetup, { groups }: Assessment): Impossible | null {
  const placesWith = (isMeant: (group: DatedSetup['groups'][number]) => boolean) =>
    setup.groups.flatMap((group, place) => (isMeant(group) ? [place] : []))
  if (id === 'hosting-provider') {
    const isRuledOut = groups.some(({ features }) =>
      Object.values(features).some(({ because }) => because.includes('a-default-route-rules-out-the-hosting-provider')),
    )
    return isRuledOut ? { reason: 'default-route', leadsTo: { question: 'edge-routing' } } : null
  }
  if (id === 'exchange-published') {
    const places = placesWith(({ mailbox }) => mailbox === 'exchange-server')
    const [first] = places
    const isTooOld = places.every((place) => groups[place]?.features['teams-meetings']?.status === 'unsupported')
    return first !== undefined && isTooOld
      ? { reason: 'exchange-too-old', leadsTo: { question: 'exchange', group: first } }
      : null
  }
  if (id === 'skype-partner-application') {
    const places = placesWith(({ mailbox, skype }) => mailbox === 'exchange-server' && skype === 'skype-online')
    const [first] = places
    const isGone = places.every((place) => groups[place]?.features['skype-presence-outlook']?.status === 'retired')
    return first !== undefined && isGone
      ? { reason: 'skype-online-ended', leadsTo: { question: 'skype', group: first } }
      : null
  }
  if (id === 'intune-connector-account') {
    const results = groups.flatMap(({ features }) => features['intune-exchange-connector'] ?? [])
    const isGone = results.length > 0 && results.every(({ status }) => status === 'retired')
    return isGone ? { reason: 'connector-withdrawn', leadsTo: { feature: 'intune-exchange-connector' } } : null
  }
  return null
}
