import type { Draft, DraftGroup } from '../io/draft-type'
import { emptyDraft } from './first-draft'

/** A draft of these groups, everything else left out. */
export function draftWith(groups: readonly Partial<DraftGroup>[], rest: Partial<Omit<Draft, 'groups'>> = {}): Draft {
  return {
    ...emptyDraft,
    ...rest,
    groups: groups.map((group, index) => ({
      id: `g${index + 1}`,
      name: String(index + 1),
      users: '',
      build: '',
      answers: {},
      ...group,
    })),
  }
}

/** 1,200 users on Exchange 2016 CU23, 310 in Exchange Online, nothing else answered. */
export const mixedTenant: Draft = draftWith([
  { name: 'Head office', users: '1200', answers: { mailbox: 'exchange-server', exchange: '2016-cu23' } },
  { name: 'Sales', users: '310', answers: { mailbox: 'exchange-online' } },
])
