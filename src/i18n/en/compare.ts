import type { CompareWords } from '../compare-words'
import { formatList, formatNumber } from '../format'
import { plural } from '../plural'

const number = (value: number) => formatNumber('en', value)

export const compare: CompareWords = {
  title: 'Compare scenarios',
  lead: 'Two to four scenarios side by side. Your assessment stays as it is.',
  toResults: 'Back to the results',
  kinds: {
    draft: { name: 'Today', text: 'Your assessment as it stands.' },
    done: { name: 'Prerequisites done', text: 'The same, once every prerequisite that is to do is done.' },
    online: { name: 'All in Exchange Online', text: 'The same, with the mailboxes of every group in Exchange Online.' },
    trial: { name: 'What if', text: 'The same, with the answers you try out on the results page.' },
    kept: { name: 'Kept assessment', text: 'Another assessment kept in a browser.' },
    link: { name: 'Shared assessment', text: 'An assessment that came with a link.' },
  },
  scenarios: 'Scenarios',
  rename: { text: 'Rename', label: 'Name of the scenario', save: 'Save', cancel: 'Cancel' },
  remove: 'Remove',
  of: (name) => `(${name})`,
  tooFew: 'Add a scenario: a comparison takes two at least.',
  full: 'Four scenarios at most. Remove one to add another.',
  add: {
    title: 'Add a scenario',
    kind: (name) => `Add “${name}”`,
    kept: 'Assessment on this device',
    choose: 'Choose',
    paste: 'Link or code',
    pasteHelp: 'Paste the whole link to an assessment, or the code of a printed report.',
    button: 'Add',
    locked: 'This link is locked. Open it with its passphrase, make your own copy, and add that from this device.',
    compared: 'This link holds a whole comparison. Open it on the start page instead.',
  },
  results: 'Results by status',
  rows: { legend: 'Rows shown', differing: 'Differences only', all: 'All' },
  count: (differing, all) =>
    `${number(differing)} of ${plural('en', all, { one: '1 row differs', other: `${number(all)} rows differ` })}.`,
  same: 'Every status is the same in all scenarios.',
  noGroup: 'Group not in this scenario',
  noResult: 'No result',
  missing: (scenarios) => `Not in: ${formatList('en', scenarios)}`,
  unfoldAll: 'Unfold all reasons',
  foldAll: 'Fold all reasons',
  print: 'Print comparison',
  share: {
    title: 'Link to this comparison',
    text: 'It holds all scenarios and opens read-only. Notes, progress and names for commands stay on this device.',
    withNames: 'Include the names of groups and scenarios',
    withNamesHelp: 'Otherwise groups are called by a number, and scenarios by what they are.',
    tooLong:
      'With more than 1,800 characters this link is too long for some programs. Leave out the names, or remove a scenario.',
  },
  shared: {
    title: 'Read-only: a shared comparison',
    text: (version) =>
      `${version === null ? '' : `The link was made with knowledge version ${version}; the results follow the knowledge of today. `}Nothing here changes what the sender sees, or your own assessments.`,
  },
  paper: { link: 'Link to this comparison', code: 'Code of this comparison' },
}
