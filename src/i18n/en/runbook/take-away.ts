import type { TakeAwayWords } from '../../take-away-words'

export const takeAway: TakeAwayWords = {
  title: 'Take away',
  scripts: 'Scripts (.ps1)',
  scriptsNote:
    'Run them in the order of their numbers. Without -Apply they only read and check; with -Apply they ask before each change.',
  noScript: 'No step has commands: there is no script to save.',
  markdown: 'Markdown',
  csv: 'CSV',
  columns: ['Number', 'Step', 'Kind', 'Groups', 'Shell', 'Role', 'Minutes', 'Owner', 'Due by', 'Done', 'Note'],
  document: { order: 'Running order', file: 'Script', steps: 'Steps', byHand: 'By hand' },
  script: {
    place: (number, count, shell) => `Script ${number} of ${count}: ${shell}`,
    order:
      'Run the scripts in the order of their numbers. A shell may come up twice, where its later steps wait for those of another.',
    readsOnly:
      'Run as it is, it only reads and checks. With -Apply it asks before each change (with -Confirm:$false it does not); with -Apply -WhatIf it only names the changes.',
    byHandBefore: 'Do by hand before you run this script:',
    byHandAfter: 'Do by hand after this script, which is the last:',
    byHand: (step) => `By hand, as the comments of the script say: ${step}`,
    wrongShell: (command, shell) => `${command} is not there. Run this script in: ${shell}`,
    placeholders: 'Replace each of these everywhere in this file, in this list too.',
    missing: 'Nothing was changed. Replace everywhere in this file:',
    nothingChanged: 'Nothing was changed. Run the script with -Apply to make the changes.',
  },
}
