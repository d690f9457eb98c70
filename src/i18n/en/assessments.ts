import type { AssessmentsWords } from '../assessments-words'
import { formatList, formatNumber } from '../format'
import { formatMoment } from '../moment'
import { plural } from '../plural'

const number = (value: number) => formatNumber('en', value)
const tenths = (value: number) => number(Math.round(value * 10) / 10)
const size = (bytes: number) => {
  if (bytes < 1e6) return `${number(Math.ceil(bytes / 1000))}\u00a0kB`
  return bytes < 1e9 ? `${tenths(bytes / 1e6)}\u00a0MB` : `${tenths(bytes / 1e9)}\u00a0GB`
}
const assessments = (count: number) =>
  plural('en', count, { one: `${number(count)} assessment`, other: `${number(count)} assessments` })

export const assessmentsWords: AssessmentsWords = {
  title: 'Your assessments',
  lead: 'All assessments on this device, in this browser. Each is saved while you answer; nothing is sent anywhere.',
  search: 'Search by title or group',
  shown: (shown, all) => (shown === all ? assessments(all) : `${number(shown)} of ${assessments(all)}`),
  noneFound: 'No assessment matches.',
  empty: {
    title: 'Nothing is kept on this device',
    text: 'Answer a question and the assessment shows up here. An assessment saved as a file can be imported below.',
    begin: 'Start an assessment',
  },
  untitled: (groups) => `Untitled: ${formatList('en', groups)}`,
  numberedGroup: (group) => `Group ${group}`,
  groups: (count) => plural('en', count, { one: `${number(count)} group`, other: `${number(count)} groups` }),
  users: (count) => plural('en', count, { one: `${number(count)} user`, other: `${number(count)} users` }),
  changed: (moment) => `Changed ${formatMoment('en', moment)}`,
  progress: (done, steps) =>
    `${number(done)} of ${plural('en', steps, { one: '1 step', other: `${number(steps)} steps` })} done`,
  noSteps: 'No steps',
  current: 'Open here',
  actions: {
    open: { text: 'Open', of: (name) => `Open ${name}` },
    rename: { text: 'Rename', of: (name) => `Rename ${name}` },
    duplicate: { text: 'Duplicate', of: (name) => `Duplicate ${name}` },
    remove: { text: 'Delete', of: (name) => `Delete ${name}` },
  },
  rename: { label: 'Title of the assessment', save: 'Save', cancel: 'Cancel' },
  removed: (name) => `“${name}” is deleted.`,
  undo: 'Undo',
  duplicated: (name) => `“${name}” is added.`,
  renamed: (name) => `The assessment is now called “${name}”.`,
  stale: 'This assessment was changed in another tab at the same moment. The list shows it as it is now; try again.',
  storage: {
    title: 'Take along, bring in, erase',
    text: (count, bytes) => `${assessments(count)}, ${size(bytes)}.`,
    site: (used, quota) => `The browser counts ${size(used)} for this site and allows ${size(quota)}.`,
    exportAll: 'Export all',
    exportHelp: 'One JSON file with every assessment, its names and the progress of its runbook.',
    importAll: 'Import',
    importHelp: 'A file that Coexist saved, with one assessment or all of them. What is here stays as it is.',
  },
  imported: (count) =>
    `${plural('en', count, { one: '1 assessment is', other: `${number(count)} assessments are` })} imported.`,
  refused: {
    title: (count) =>
      `${plural('en', count, { one: '1 entry was', other: `${number(count)} entries were` })} not imported:`,
    entry: (place, name) => (name === null ? `Entry ${number(place)}` : `Entry ${number(place)}, “${name}”`),
  },
  erase: {
    open: 'Erase everything…',
    title: 'Erase everything on this device?',
    text: (count) =>
      `${plural('en', count, { one: 'The assessment', other: `All ${number(count)} assessments` })}, every draft, the notes on runbooks and links, and the language you chose are erased from this browser. This cannot be undone. Export first if you may need them again.`,
    confirm: 'Erase everything',
    cancel: 'Cancel',
    failed: 'The browser refused to erase everything. Clear the data of this site in the settings of the browser.',
  },
  unreadable: {
    text: (count) =>
      `${plural('en', count, { one: '1 entry', other: `${number(count)} entries` })} on this device cannot be read: damaged, or written by another version. Nothing of it is shown, and it stays until you delete it.`,
    save: 'Save as a file',
    remove: 'Delete what cannot be read',
  },
  shared: {
    title: (title) => (title === null ? 'Read-only: a shared assessment' : `Read-only: “${title}”, shared with you`),
    text: (version) =>
      `${version === null ? '' : `The link was made with knowledge version ${version}; the results follow the knowledge of today. `}Nothing here changes what the sender sees, or your own assessments. Ticks and notes you set stay with this link on this device.`,
    copy: 'Make my own copy',
    copyFirst: {
      title: 'To change an answer, make your own copy',
      text: 'This assessment came with a link and stays as its sender made it. Your copy is kept among your assessments on this device, with the progress of the runbook.',
      copy: 'Make my own copy and change the answer',
      back: 'Back to the shared assessment',
    },
  },
  notices: {
    refused:
      'This browser keeps only the assessment you are working on. Save others as a file before you begin a new one.',
    full: 'The storage of this browser is full: only the assessment you are working on is kept. Export or delete others, or save this one as a file.',
    changed:
      'This assessment was changed in another tab. Nothing is overwritten: what you change here goes on as a copy.',
    removed:
      'This assessment was deleted in another tab. This tab still holds it; what you change here goes on as a copy.',
    showOther: 'Show the other tab’s version',
    keepCopy: 'Go on here as a copy',
    isCopy: 'The other tab has its own version, so your changes here are saved as a copy.',
    manage: 'Your assessments',
    close: 'Close',
  },
}
