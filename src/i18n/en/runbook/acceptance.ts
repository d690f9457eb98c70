import type { AcceptanceWords } from '../../acceptance-words'
import { formatNumber } from '../../format'

export const acceptance: AcceptanceWords = {
  label: 'Accepted as not done',
  labelOver: 'Due again, accepted as not done',
  offer: 'Accept as not done',
  reason: 'Reason',
  until: 'Accepted until',
  untilHelp: 'The day after it, the step is due again.',
  accept: 'Accept',
  change: 'Change the acceptance',
  cancel: 'Cancel',
  withdraw: 'Withdraw the acceptance',
  reasonMissing: 'Give the reason, so that others can follow it later.',
  dayMissing: (today) => `Give a day after ${today}.`,
  value: (until, reason) => (reason ? `until ${until}. ${reason}` : `until ${until}`),
  inForce: (until) => `Accepted as not done until ${until}`,
  over: (until) => `Due again: accepted until ${until} only`,
  accepted: (steps, until, isForAll) =>
    isForAll
      ? `${formatNumber('en', steps)} accepted until ${until}`
      : `${formatNumber('en', steps)} accepted, the first until ${until}`,
  dueAgain: (steps) => `${formatNumber('en', steps)} due again`,
  columns: ['Accepted until', 'Reason'],
}
