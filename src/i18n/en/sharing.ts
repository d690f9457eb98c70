import { formatDate, formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { InsideWords, ShareDialogWords, SharingWords, SinceWords, Then } from '../sharing-words'

const number = (value: number) => formatNumber('en', value)
const date = (day: string) => formatDate('en', day)
const count = (value: number, one: string, other: string) => `${number(value)} ${plural('en', value, { one, other })}`

const inside: InsideWords = {
  title: 'What is inside',
  assessment: 'Title',
  day: 'Day',
  fixedDay: (day) => `As of ${date(day)}, whenever it is opened`,
  followsToday: (day) => `As of the day on which it is opened; made on ${date(day)}`,
  groups: 'Groups',
  group: (name, users) => (users === null ? name : `${name} (${count(users, 'user', 'users')})`),
  answers: 'Answers',
  answersAbout: (tenant, groups) => `${number(tenant)} about the tenant, ${number(groups)} about its groups`,
  names: 'Names for commands',
  runbook: 'Runbook',
  steps: (done, dated, accepted) =>
    formatList('en', [
      ...(done > 0 ? [count(done, 'step done', 'steps done')] : []),
      ...(dated > 0 ? [count(dated, 'due day', 'due days')] : []),
      ...(accepted > 0 ? [count(accepted, 'step accepted as not done', 'steps accepted as not done')] : []),
    ]),
  owners: 'Owners',
  notes: 'Notes',
  leftOut: 'Left out',
  withheld: ({ title, groups, names, progress, owners, notes }) =>
    formatList('en', [
      ...(title ? ['the title'] : []),
      ...(groups ? ['the names of groups'] : []),
      ...(names > 0 ? [count(names, 'name for commands', 'names for commands')] : []),
      ...(progress ? ['the progress of the steps'] : []),
      ...(owners > 0 ? [count(owners, 'owner', 'owners')] : []),
      ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
    ]),
}

const dialog: ShareDialogWords = {
  title: 'Share this assessment',
  kinds: {
    legend: 'What to share',
    everything: { label: 'Everything', detail: 'Title, names and answers.' },
    anonymous: { label: 'Without names', detail: 'No title, names, owners or notes. Groups are called by a number.' },
    locked: { label: 'Everything, locked', detail: 'Opens only for those to whom you tell the passphrase.' },
    noCipher: 'Not available here: browsers encrypt only on pages opened over https.',
  },
  withProgress: 'With the progress of the steps',
  inside,
  passphrase: {
    label: 'Passphrase',
    help: (shortest) =>
      `At least ${shortest} characters. Tell it by another way than the link; it is kept nowhere, and nobody can recover it.`,
    tooShort: (shortest) => `Enter at least ${shortest} characters.`,
    suggest: 'Suggest one',
    lock: 'Lock the link',
    locking: 'Locking…',
    lockedNow: 'The link is locked with this passphrase.',
  },
  link: 'Link',
  code: 'Code',
  length: (characters) => `${number(characters)} characters`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyCode: 'Copy code',
  codeCopied: 'Code copied. Whoever opens Coexist can paste it there.',
  notCopied: 'The browser refused to copy. Copy this text yourself:',
  send: 'Send with an app',
  saveFile: 'Save as file',
  tooLong: 'This assessment is too long for a link that every program keeps whole. Save it as a file and send that.',
  qrCode: 'QR code of the link',
  paper: 'The printed report carries this link too.',
  close: 'Close',
}

const since: SinceWords = {
  title: { link: 'Since this link was made', file: 'Since this file was saved' },
  differ: (differing, all, then) =>
    `${number(differing)} of ${count(all, 'status', 'statuses')} ${differing === 1 ? 'differs' : 'differ'} from ${when(then)}.`,
  none: (then) => `No status differs from ${when(then)}.`,
  unknownVersion: (version) =>
    `The knowledge of version ${version} is not kept here, so only what the day changes is compared.`,
  show: 'Show the differences',
  before: (then) => `On ${date(then.day)}${then.version === null ? '' : `, version ${then.version}`}:`,
  now: (day) => `On ${date(day)}:`,
  sources: 'Sources',
  withdrawn: 'A statement that the knowledge no longer makes.',
}

function when({ day, version }: Then): string {
  return version === null ? date(day) : `${date(day)} by knowledge version ${version}`
}

export const sharing: SharingWords = {
  dialog,
  locked: {
    title: 'This assessment is locked',
    text: 'It came with the link and opens with the passphrase that its sender tells you. It is unlocked on this device; nothing is sent.',
    passphrase: 'Passphrase',
    open: 'Open',
    opening: 'Opening…',
    wrong: 'This passphrase does not open the link. Check capitals, spaces and hyphens, or ask the sender.',
    noCipher:
      'This page cannot unlock it: browsers decrypt only on pages opened over https. Open the link at an address that begins with https, or paste its code there.',
  },
  since,
}
