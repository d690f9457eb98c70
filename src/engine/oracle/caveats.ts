import { teamsFeatures } from './feature-ids'
import type { Answers } from './opinion'
import { teams2023 } from './printed-tables'

export type FixedCaveat = 'disable-private-meetings' | 'cloud-not-named-by-source' | 'modern-hybrid-sources-disagree'

const fixedCaveatIds: readonly FixedCaveat[] = [
  'disable-private-meetings',
  'cloud-not-named-by-source',
  'modern-hybrid-sources-disagree',
]

/** Which of the caveats named by the contract a result must carry. The answers may be partial. */
export function fixedCaveats(feature: string, answers: Answers, asOf: string, status: string): FixedCaveat[] {
  const holds: Record<FixedCaveat, boolean> = {
    'disable-private-meetings': isMeetingOnServer(feature, answers) && answers['discoverable-meetings'] !== 'no',
    'cloud-not-named-by-source': isCloudUnnamed(feature, answers) && status !== 'unsupported' && status !== 'retired',
    'modern-hybrid-sources-disagree':
      isMeetingOnServer(feature, answers) && answers['hybrid-type'] === 'modern' && asOf >= teams2023.edition,
  }
  return fixedCaveatIds.filter((id) => holds[id])
}

const isMeetingOnServer = (feature: string, answers: Answers): boolean =>
  feature === 'teams-meetings' && answers.mailbox === 'exchange-server'

const isCloudUnnamed = (feature: string, answers: Answers): boolean =>
  teamsFeatures.includes(feature) && (answers.cloud === 'china' || answers.cloud === 'dod')
