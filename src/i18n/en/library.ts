import { formatDate, formatList, formatNumber } from '../format'
import type { LibraryWords } from '../library-words'
import { plural } from '../plural'
import { contradictions } from './contradictions'

const number = (value: number) => formatNumber('en', value)
const date = (day: string) => formatDate('en', day)

export const library: LibraryWords = {
  index: {
    title: 'What Coexist knows',
    lead: 'Every feature and every prerequisite, with what the sources say of it on each host and version, today and before.',
    find: 'Find a feature or a prerequisite',
    shown: (shown, all) => `${number(shown)} of ${number(all)} entries shown`,
    none: 'Nothing matches.',
    clear: 'Show everything',
    prerequisites: 'Prerequisites',
    register: 'Read them all on one page',
    proof: 'How it was checked',
  },
  exchangeRange,
  exchangeSpan,
  skype: {
    'skype-online': 'Skype for Business Online',
    'skype-server-se': 'Skype for Business Server SE',
    'skype-server-2019': 'Skype for Business Server 2019',
    'skype-server-2015': 'Skype for Business Server 2015',
    'lync-server-2013': 'Lync Server 2013',
  },
  everyHost: 'Every host',
  beside: (deployments) => `with ${formatList('en', deployments)}`,
  table: {
    title: 'On each host and version',
    lead: (day) => `As of ${date(day)}, with every prerequisite done.`,
    host: 'Mailboxes on',
    status: 'Status',
    scrollLabel: 'Status on each host and version, scrolls sideways',
    premises: 'Taken for granted',
    otherAnswers: 'What another answer changes',
  },
  waits: {
    title: 'What it waits for',
    none: 'It waits for no prerequisite.',
    where: 'Needed on',
  },
  statements: {
    title: 'What the sources say',
    lead: 'The statements in force, each with the places it rests on.',
    none: 'No source speaks of this feature today.',
  },
  history: {
    title: 'Edition by edition',
    lead: 'The status that each edition of the pages gives, with every prerequisite done.',
    from: (day) => `From ${date(day)}`,
    opens: 'The first day that Coexist answers for.',
    edition: (title) => `New edition: ${title}.`,
    ended: 'No longer in force',
    endedOn: (day) => `until ${date(day)}`,
  },
  prerequisite: {
    table: 'The features that wait for it',
    lead: (day) => `As of ${date(day)}. Where it is needed and not done, the feature needs action.`,
    feature: 'Feature',
    where: 'Needed on',
    none: 'No feature waits for it on this day.',
    history: 'Edition by edition',
    waiting: (count) =>
      plural('en', count, { one: '1 feature waits for it', other: `${number(count)} features wait for it` }),
    look: 'How to find out',
  },
  register: {
    title: 'Where sources disagree',
    lead: 'Pages of Microsoft contradict each other, and sometimes themselves. Each case is listed with what every source says, what Coexist makes of it, and why.',
    reading: (place) => `Reading ${number(place)}`,
    undated: (checkedOn) => `without a date, read on ${date(checkedOn)}`,
    position: 'Position',
    kinds: { 'keeps-both': 'Keeps the readings side by side', 'leaves-open': 'Leaves it open' },
    follows: (reading) => `Follows reading ${number(reading)}`,
    why: 'Why',
    touches: 'Features touched',
  },
  contradictions,
}

function exchangeRange(version: string, first: string | null, last: string | null): string {
  if (first !== null && last !== null) return `${version} ${first} to ${last}`
  if (first !== null) return `${version} ${first} or later`
  return last === null ? version : `${version} up to ${last}`
}

function exchangeSpan(first: string | null, last: string | null): string {
  if (first !== null && last !== null) return `Exchange Server ${first} to ${last}`
  if (first !== null) return `Exchange Server ${first} or later`
  return last === null ? 'Exchange Server' : `Exchange Server up to ${last}`
}
