import { formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { RunbookSectionWords } from '../runbook-section-words'

const number = (value: number) => formatNumber('en', value)
const list = (items: readonly (string | number)[]) => formatList('en', items.map(String))

export const runbook: RunbookSectionWords = {
  title: 'Runbook',
  lead: 'Every step that fulfils what is to do or unknown above, in an order in which nothing waits for something below it. You run the steps yourself; nothing is run from here.',
  loading: 'The steps are being loaded.',
  failed: 'The steps could not be loaded.',
  retry: 'Try again',
  empty: 'No step is needed, or none is documented for what is left to do.',
  progress: (done, steps) =>
    plural('en', steps, { one: `${done} of 1 step done`, other: `${done} of ${steps} steps done` }),
  time: {
    label: 'Time',
    value: (minutes, untimed) => {
      const without = plural('en', untimed, {
        one: '1 step has no stated time',
        other: `${number(untimed)} steps have no stated time`,
      })
      if (minutes === 0) return untimed === 0 ? 'None' : `Not stated for ${number(untimed)} of the steps`
      return untimed === 0 ? duration(minutes) : `${duration(minutes)}; ${without}`
    },
  },
  roles: {
    label: 'Roles',
    notStated: (steps) =>
      plural('en', steps, { one: 'not stated for 1 step', other: `not stated for ${number(steps)} steps` }),
  },
  ways: {
    label: 'How to set up hybrid',
    wizard: 'With the Hybrid Configuration Wizard',
    manual: 'By hand, command by command',
  },
  missingNames: {
    text: 'Some commands hold a placeholder for a name that you have not given. Replace it before you run them.',
    placeholders: (names) => list(names.map((name) => `<${name}>`)),
    give: 'Give the names',
  },
  fulfilled: (prerequisites) =>
    plural('en', prerequisites.length, {
      one: `Every step for ${list(prerequisites)} is ticked off. Change the answer to see what that unlocks:`,
      other: `Every step for ${list(prerequisites)} is ticked off. Change the answers to see what that unlocks:`,
    }),
  unfoldAll: 'Unfold all steps',
  foldAll: 'Fold all steps',
  copy: {
    command: 'Copy',
    step: 'Copy step',
    all: 'Copy all steps',
    copied: 'Copied',
    selected: 'This browser does not let us copy. The text is selected: copy it with the keyboard.',
  },
  order: {
    title: 'What waits for what',
    description: (steps, columns) =>
      `${number(steps)} steps in ${number(columns)} columns. An arrow leads from each step to those that wait for it.`,
    scrollLabel: 'Order of the steps, scrolls sideways',
    inWords: 'The same in words',
    step: (place, name) => `${place}. ${name}`,
    after: (step, blocking) =>
      plural('en', blocking.length, {
        one: `${step}: waits for step ${list(blocking)}`,
        other: `${step}: waits for steps ${list(blocking)}`,
      }),
    first: (step) => `${step}: can begin at once`,
    free: (numbers) =>
      plural('en', numbers.length, {
        one: `At any time: step ${list(numbers)}`,
        other: `At any time: steps ${list(numbers)}`,
      }),
    done: 'Done',
  },
  step: {
    kinds: { do: 'Do', check: 'Check', 'follow-up': 'Follow up', keep: 'Keep as it is' },
    done: 'Done',
    yes: 'yes',
    unfold: 'Unfold',
    fold: 'Fold',
    address: 'Link to this step',
    waitsFor: 'Waits for',
    forPrerequisites: 'For',
    groups: 'Groups',
    where: 'Where',
    machines: {
      'exchange-management-shell': 'on an Exchange server',
      'exchange-online-powershell': 'on your computer, connected to Exchange Online',
      'microsoft-graph-powershell': 'on your computer, connected to Microsoft Graph',
      'msonline-powershell': 'on your computer, connected to your tenant',
      'skype-management-shell': 'on a Skype for Business or Lync server',
      'edge-server': 'on the Edge server itself',
      'entra-connect-server': 'on that server itself',
      browser: 'on any computer',
    },
    role: 'Role',
    time: 'Time',
    minutes: (minutes) => `about ${duration(minutes)}`,
    impact: 'Impact',
    notStated: 'not stated',
    checkBefore: 'Check before',
    work: 'What to do',
    checkAfter: 'Check after',
    undo: 'Undo',
    impossible: 'Cannot be undone',
    warning: 'Take care',
    onlyFor: (groups) => `For ${list(groups)}`,
    sources: 'Sources',
    owner: 'Owner',
    due: 'Due by',
    note: 'Note',
    overdue: 'Overdue',
  },
  output: {
    title: 'Let the output prove it',
    lead: 'What you paste is read in this page only. It is not kept and not sent anywhere. The step is ticked off only if the output shows that it is done.',
    label: (command) => `Output of ${command}`,
    read: 'Read the output',
    passes: 'The output shows that this step is done. It has been ticked off.',
    fails: 'The output shows that this step is not done yet:',
    notRecognised:
      'This is not recognised as the whole output of that command, so nothing has been ticked off. Paste it as the shell shows it, from the first line to the last.',
    tooLong: (limit) => `The text has more than ${number(limit)} characters and has not been read.`,
    failed: 'The output could not be read: a part of this page was not loaded. Try again.',
    propertyOf: (property, object) => `${property} of ${object}`,
    found: (value) => `is ${value}`,
    foundEmpty: 'is empty',
    notFound: 'is not there',
    wanted: {
      is: (value) => `must be ${value}`,
      'is-not': (value) => `must not be ${value}`,
      empty: () => 'must be empty',
      filled: () => 'must not be empty',
      guid: () => 'must be the identifier of an application',
      'ends-with': (value) => `must end in ${value}`,
      address: (value) => `must be ${value}`,
      listed: () => 'must be listed',
      'not-listed': () => 'must not be listed',
      'first-of': (value) => `must be ${value}, as listed first`,
      holds: (value) => `must contain ${value}`,
    },
  },
  troubles: {
    title: 'Still not working?',
    lead: 'When everything for a feature is done and it does not work with mailboxes on Exchange Server, look at this, in this order. Nothing is changed. Replace what stands in angle brackets.',
    expected: 'Expected',
    otherwise: 'Otherwise',
    openTest: 'Open the test',
    asUnder: (feature) => `as under “${feature}”`,
  },
  paper: {
    title: 'Appendix: runbook',
    notLoaded: 'The steps had not been loaded when this was printed. Print the report again.',
    sources: 'Sources of the runbook',
    doneBy: 'Done by',
    date: 'Date',
  },
}

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [plural('en', hours, { one: '1 hour', other: `${number(hours)} hours` })] : []),
    ...(rest > 0 ? [plural('en', rest, { one: '1 minute', other: `${number(rest)} minutes` })] : []),
  ]
  return parts.join(' ')
}
