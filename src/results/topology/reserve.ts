import type { Assessment } from '../../engine/assessment'
import type { DatedSetup } from '../../engine/setup'

/**
 * About how high the picture will be, in rem, told before it has come: what stands below it then hardly moves. The
 * picture itself follows the links one by one; this counts only what weighs.
 */
export function reservedHeight({ groups }: DatedSetup, { areas, prerequisites }: Assessment, isWide: boolean): number {
  const onServers = groups.filter(({ mailbox }) => mailbox === 'exchange-server').length
  const unknown = groups.filter(({ mailbox }) => mailbox === undefined).length
  const inCloud = groups.length - onServers - unknown
  const places = 8 * areas.length + 1.5 * Math.min(prerequisites.length, 10)
  if (isWide) return 10 + places + 4.5 * (Math.max(onServers, inCloud) + Math.ceil(unknown / 3))
  return 24 + 2 * places + 6 * groups.length
}
