import { formatDate, formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { CountsWords, EndsWords, ResultsWords } from '../results-words'
import { headline } from './headline'
import { synonyms } from './synonyms'

const number = (value: number) => formatNumber('en', value)
const date = (day: string) => formatDate('en', day)
const list = (items: readonly string[]) => formatList('en', items)

export const results: ResultsWords = {
  title: 'Results',
  onThisPage: 'On this page',
  asOf: (day) => `As of ${date(day)}`,
  knowledgeVersion: (version) => `Knowledge version ${version}`,
  users: (count) => plural('en', count, { one: '1 user', other: `${number(count)} users` }),
  allGroups: 'All groups',
  groups: (names) =>
    plural('en', names.length, { one: `Group concerned: ${list(names)}`, other: `Groups concerned: ${list(names)}` }),
  headline,
  toolbar: {
    label: 'Share and change',
    share: 'Share',
    takeAway: 'Take away',
    printReport: 'Print report',
    printRunbook: 'Print the runbook too',
    printSummary: 'Print the summary only',
    editAnswers: 'Edit answers',
  },
  day: {
    label: 'As of',
    today: 'Today',
    problems: {
      notADay: (_first, held) => `This date is incomplete or does not exist. The results still hold for ${date(held)}.`,
      tooEarly: (first, held) =>
        `The sources go back to ${date(first)}: choose that day or a later one. The results still hold for ${date(held)}.`,
    },
    differences: {
      title: 'What differs from today',
      none: 'No status differs from today.',
      onDay: (day) => `On ${date(day)}:`,
      today: 'Today:',
      sources: 'What makes the difference',
    },
  },
  ends: ends(),
  brokenSection: {
    title: 'This part cannot be shown.',
    text: 'The fault is in Coexist, not in your answers. The rest of the page holds.',
  },
  assumes: { title: 'What these results assume' },
  warnings: { title: 'Warnings' },
  topology: { title: 'Your setup', failed: 'The picture could not be loaded. Reload the page to try again.' },
  counts: { title: 'Summary', total },
  matrix: {
    title: 'Feature matrix',
    feature: 'Feature',
    filterLabel: 'Show features by status',
    all: 'All',
    find: 'Find a feature',
    clear: 'Show all features',
    shown: (shown, all) => `${number(shown)} of ${number(all)} features shown`,
    none: 'No feature matches.',
    sortBy: 'Sort by',
    pageOrder: 'Order of Microsoft’s page',
    byName: 'Name',
    byStatus: (group) => `Status for ${group}, worst first`,
    notes: (numbers) =>
      plural('en', numbers.length, {
        one: `See note ${list(numbers.map(String))}`,
        other: `See notes ${list(numbers.map(String))}`,
      }),
    noResult: 'No result for this group',
    silent: (count) =>
      plural('en', count, {
        one: '1 feature is not documented for any group:',
        other: `${number(count)} features are not documented for any group:`,
      }),
    synonyms,
  },
  detail: {
    why: 'Why',
    possible: 'What can apply',
    prerequisites: 'Do first',
    toCheck: 'Check whether done',
    ask: 'To find out',
    noted: 'Notes',
    everywhere: (feature) => `${feature} on every host and version`,
    compare: 'Compare the readings',
    successor: 'Successor',
    noSuccessor: 'No source names a successor.',
    sources: 'Sources',
  },
  notes: {
    title: 'Notes',
    on: (features) => `On ${list(features)}`,
    forGroups: (feature, groups) => `${feature} (${list(groups)})`,
  },
  prerequisites: {
    title: 'Prerequisites',
    none: 'No feature waits for a prerequisite.',
    states: { 'to-do': 'To do', unknown: 'Unknown', done: 'Done' },
    holdsBack: (count) =>
      plural('en', count, { one: 'Holds back 1 feature', other: `Holds back ${number(count)} features` }),
    unlocks: (count) =>
      plural('en', count, {
        one: 'Unlocks 1 feature when done alone',
        other: `Unlocks ${number(count)} features when done alone`,
      }),
    unlocksNothing: 'Unlocks nothing alone: other prerequisites or answers are missing too.',
    holdsBackNothing: 'No feature waits for it as things stand.',
    features: (counted, names) => `${counted}: ${names}.`,
    change: 'Change the answer',
  },
  openQuestions: {
    title: 'What to find out',
    lead: 'Most decisive first. Each leads to its question, which says where to look the answer up.',
    none: 'Every answer that can change a result is given.',
    decides: (count) => plural('en', count, { one: 'decides 1 result', other: `decides ${number(count)} results` }),
  },
  sources: {
    title: 'Sources',
    dated: date,
    checkedOn: (day) => `checked on ${date(day)}`,
  },
}

function ends(): EndsWords {
  const days = (count: number) => plural('en', count, { one: '1 day', other: `${number(count)} days` })
  return {
    title: 'What ends next',
    none: 'No end ahead is known for this tenant.',
    inDays: (count) => `in ${days(count)}`,
    end: {
      mainstreamEnd: (product) => `${product}: end of mainstream support`,
      supportEnd: (product) => `${product}: end of support`,
      serviceEnd: (product) => `${product}: end of service`,
    },
    clientEnd: (client) => `If the client is ${client}: end of support`,
    past: {
      supportEnd: (product, count) =>
        count === 0
          ? `${product} is out of support from this day on.`
          : `${product} has been out of support for ${days(count)}.`,
      serviceEnd: (product, count) =>
        count === 0 ? `${product} ends on this day.` : `${product} has been out of service for ${days(count)}.`,
    },
    pastClient: (client, count) =>
      count === 0
        ? `If the client is ${client}: it is out of support from this day on.`
        : `If the client is ${client}: it has been out of support for ${days(count)}.`,
  }
}

function total({ results: all, features, groups }: Parameters<CountsWords['total']>[0]): string {
  const what = plural('en', features, { one: '1 feature', other: `${number(features)} features` })
  if (groups === 1) return what
  return `${number(all)} results: ${what}, ${number(groups)} groups`
}
