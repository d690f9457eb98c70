import { formatDate, formatList, formatNumber } from '../format'
import { formatMoment } from '../moment'
import { plural } from '../plural'
import type { WizardWords } from '../wizard-words'

const number = (value: number) => formatNumber('en', value)
const list = (items: readonly string[]) => formatList('en', items)
const count = (value: number, one: string, other: string) => plural('en', value, { one, other })
const questions = (value: number) => count(value, '1 question', `${number(value)} questions`)
const groups = (value: number) => count(value, '1 group', `${number(value)} groups`)

export const wizard: WizardWords = {
  steps: {
    scope: {
      name: 'What to assess',
      title: 'What to assess',
      lead: 'A title for the report, the day it speaks of, and the cloud your tenant is in.',
    },
    mailboxes: {
      name: 'Mailboxes',
      title: 'Mailboxes',
      lead: 'A group is a set of users whose mailboxes are in one place. Give it a name that the readers of the report know.',
    },
    identity: {
      name: 'Identity and sync',
      title: 'Identity and sync',
      lead: 'How your own directory and servers are joined to Microsoft 365.',
    },
    licences: {
      name: 'Licences and files',
      title: 'Licences and files',
      lead: 'Where files are kept, and what the users of each group may use.',
    },
    skype: {
      name: 'Skype and Lync',
      title: 'Skype and Lync',
      lead: 'Which server or service holds these accounts, and how it is joined to Exchange.',
    },
    devices: {
      name: 'Devices',
      title: 'Devices',
      lead: 'The connector between Intune and Exchange Online, for a date when it still existed.',
    },
    names: {
      name: 'Names for the runbook',
      title: 'Names for the runbook',
      lead: 'Optional. These names fill the commands of the runbook. They stay on this device; a shared link or a saved file holds them only if you include title, names and notes.',
    },
    check: {
      name: 'Check answers',
      title: 'Check your answers',
      lead: 'Change whatever is wrong. What you leave open is shown as “To find out”, never guessed.',
    },
  },
  progress: {
    label: 'Steps',
    position: (step, all) => `Step ${step} of ${all}`,
    done: 'answered',
    current: 'current step',
    unanswered: (value) => `${questions(value)} open`,
    minutesLeft: (minutes) => count(minutes, 'About 1 minute left.', `About ${number(minutes)} minutes left.`),
    nothingLeft: 'Every question is answered.',
    canSkip: 'You can skip any question: what it would have decided is shown as “To find out”.',
  },
  navigation: {
    back: 'Back',
    next: 'Continue',
    toResults: 'See results',
    returnToCheck: 'Return to your answers',
    returnToResults: 'Return to the results',
  },
  question: {
    notKnown: 'I don’t know yet',
    whereToLook: 'Where to look it up',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'This browser does not let us copy. The command is selected: copy it with the keyboard.',
    versionList: list,
    why: 'Why we ask',
    decides: (value, features) =>
      count(
        value,
        `This decides 1 feature: ${list(features)}.`,
        `This decides ${number(value)} features: ${list(features)}.`,
      ),
    decidesAmongOthers: (value, features) => `This decides ${number(value)} features, among them ${list(features)}.`,
    decidesCaveat: (features) =>
      `This changes no verdict. It decides whether a caveat applies. ${count(features.length, 'Feature', 'Features')} concerned: ${list(features)}.`,
    decidesCaveatOfMany: (value) =>
      `This changes no verdict. It decides whether a caveat applies to ${number(value)} features.`,
    decidesWarning: 'This changes no verdict. It decides whether a warning stands in the results.',
    decidesPrerequisite: 'This changes no verdict. It decides whether a prerequisite is listed as done.',
  },
  scope: {
    title: {
      label: 'Title of the assessment',
      help: 'Optional, for example your organisation’s name. It can identify you.',
    },
    asOf: { label: 'As of', help: 'Results hold for this date. Leave it empty for today.' },
    areas: { label: 'What do you want to assess?', help: 'Areas you leave out do not appear in the results.' },
  },
  groups: {
    label: 'Groups',
    numbered: (place) => `Group ${place}`,
    pageTitle: (group) => `Mailboxes: ${group}`,
    name: { label: 'Group name', help: 'Up to 120 characters, different for each group.' },
    users: { label: 'Number of users', help: 'Optional. Used for the head counts only.' },
    add: 'Add another group',
    duplicate: 'Duplicate this group',
    remove: 'Remove this group',
    removed: (group) => `The group “${group}” is removed.`,
    restore: 'Undo',
    noMore: (most) => `An assessment has at most ${number(most)} groups.`,
  },
  exchange: {
    versionNotKnown: 'I don’t know yet',
    build: {
      label: 'Or the build number',
      help: 'As Get-ExchangeServer shows it, for example 15.1.2507.6 or Version 15.1 (Build 2507.6).',
    },
    found: (build, update) => `${build} is ${update}.`,
    foundBelow: (build, update) => `${build} counts as ${update}, the nearest release at or below it.`,
    foundOldest: (value, update) => `The oldest of these ${number(value)} servers runs ${update}.`,
  },
  allGroups: { label: 'Same for all groups', set: (answer) => `${answer}, for all groups` },
  names: { converted: (host) => `In commands: ${host}` },
  errors: {
    title: (value) => count(value, 'One entry needs another look', `${number(value)} entries need another look`),
    titleTooLong: 'Shorten the title to 120 characters.',
    notADay: 'Enter a date, for example 21/11/2026, or leave the field empty.',
    dayTooEarly: (first) => `Enter a date no earlier than ${formatDate('en', first)}.`,
    noArea: 'Choose at least one area.',
    nameMissing: 'Enter a name for the group.',
    nameTooLong: 'Shorten the name of the group to 120 characters.',
    nameTaken: 'Another group has this name. Enter a different one.',
    notACount: 'Enter a whole number from 0 to 10,000,000, or leave the field empty.',
    notAHostName:
      'Enter a name such as mail.contoso.com, of letters, digits and hyphens between dots. Each part has at most 63 characters and no hyphen at its ends, the whole at most 253. Or leave the field empty.',
    buildUnreadable: 'This holds no build number. Enter one such as 15.1.2507.6, or choose the version above.',
    buildOfExchangeOnline: 'This is a build number of Exchange Online. Enter that of your own server.',
    buildTooOld: 'This build number is older than any release of Exchange Server that Coexist knows.',
    buildNotExchange: 'This is no build number of Exchange Server. Check the first two numbers.',
  },
  check: {
    change: 'Change',
    whatIsChanged: (label, group) => (group === null ? `“${label}”` : `“${label}” for ${group}`),
    tenant: 'Your tenant',
    empty: 'None',
    keptTitle: 'Kept, but not counted',
    keptText: 'Nothing asks for these answers any more. They come back if you change the answer that ruled them out.',
    kept: ({ question, answer, group }) =>
      group === null ? `${question} ${answer}` : `${question} ${answer} (${group})`,
  },
  brokenPanel: 'The panel failed. Your answers are not affected.',
  panel: {
    title: 'So far',
    scope: ({ results, groups: value, users }) => {
      const scope = `${count(results, '1 result', `${number(results)} results`)} for ${groups(value)}`
      return users === null ? scope : `${scope}, ${count(users, '1 user', `${number(users)} users`)}`
    },
    barTitle: 'Results by status',
    share: (status, value) => `${status}: ${number(value)}`,
    changed: (value) =>
      value === 0
        ? 'Your last answer changed nothing.'
        : count(value, 'Your last answer changed 1 result.', `Your last answer changed ${number(value)} results.`),
    inGroups: groups,
    becomes: 'becomes',
    showMore: (value) => `Show ${number(value)} more`,
    showFewer: 'Show fewer',
  },
  draft: {
    saved: 'Saved on this device',
    notKept: 'This browser does not let us save. Your answers stay until you close the page.',
    unreadable: 'A draft on this device could not be read. It has been set aside, and you start afresh.',
    title: 'You have a draft on this device',
    earlierTitle: 'You have an earlier draft',
    savedAt: (moment, value) => `Saved on ${formatMoment('en', moment)}, ${groups(value)}.`,
    resume: 'Resume',
    discard: 'Discard the draft',
    discarded: 'The draft is discarded.',
    restore: 'Undo',
  },
}
