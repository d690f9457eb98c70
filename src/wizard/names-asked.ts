import { type NameId, nameIds } from '../engine/setup'
import type { Draft } from '../io/draft-type'

/**
 * The names that can stand in a command for this tenant. One that has been typed stays, even emptied: nothing that a
 * link would carry is out of sight, and no field goes away under the reader's hands.
 */
export function namesAsked(draft: Draft): readonly NameId[] {
  const hasServer = draft.groups.some(({ answers }) => answers.mailbox === 'exchange-server')
  const hasSkype = draft.areas.length === 0 || draft.areas.includes('skype')
  return nameIds.filter((id) => (id === 'sip-domain' ? hasSkype : hasServer) || draft.names[id] !== undefined)
}
