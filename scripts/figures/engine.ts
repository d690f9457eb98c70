import { assess } from '../../src/engine/assess'
import { changesFor, searchChanges } from '../../src/engine/changes/search'
import { planRunbook } from '../../src/engine/runbook'
import type { DatedSetup } from '../../src/engine/setup'
import { decodeLink } from '../../src/io/link/decode'
import { encodeLink } from '../../src/io/link/encode'
import { knowledge } from '../../src/knowledge'
import { changes } from '../../src/knowledge/changes'
import type { FeatureId } from '../../src/knowledge/ids'
import { runbookSteps } from '../../src/knowledge/runbook/steps'
import { prove } from '../../src/proof/proof'
import type { Figure } from './figure'

const answered: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: {
    areas: ['teams'],
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'yes',
    'exchange-published': 'yes',
    'hybrid-writeback': 'yes',
    'hybrid-type': 'classic',
    'ews-spns': 'yes',
    'teams-scheduler-app': 'yes',
    sharepoint: 'online',
    'discoverable-meetings': 'no',
  },
  groups: [
    {
      name: '1',
      mailbox: 'exchange-server',
      exchange: '2016-cu23',
      'teams-licence': 'yes',
      'exchange-online-licence': 'yes',
      'sharepoint-licence': 'no',
      'group-creation': 'yes',
    },
  ],
}

const answeredEverywhere: DatedSetup = {
  ...answered,
  tenant: {
    ...answered.tenant,
    areas: ['teams', 'skype', 'intune'],
    'skype-certificates': 'yes',
    'exchange-autodiscover': 'yes',
    'autodiscover-dns': 'yes',
    'skype-oauth-url': 'no',
    'skype-partner-application': 'yes',
    'shared-sip-space': 'yes',
    'hosting-provider': 'yes',
    'remote-user-access': 'yes',
    'edge-routing': 'dns-srv',
    'intune-mdm-authority': 'yes',
    'intune-connector-account': 'yes',
    'intune-licence': 'yes',
  },
  groups: answered.groups.map((group) => ({ ...group, skype: 'skype-server-2019', 'skype-client': 'current' })),
}

/** The setup, and for each answer the same setup with the next option in its place: no two in a row are alike. */
function varied(setup: DatedSetup): readonly DatedSetup[] {
  const questions = Object.entries(knowledge.questions)
  const next = (answers: object): readonly object[] =>
    questions.flatMap(([id, { options }]) => {
      const place = options.indexOf((answers as Readonly<Record<string, string>>)[id] ?? '')
      return place < 0 ? [] : [{ ...answers, [id]: options[(place + 1) % options.length] }]
    })
  const [group = { name: '1' }] = setup.groups
  return [
    setup,
    ...next(setup.tenant ?? {}).map((tenant) => ({ ...setup, tenant }) as DatedSetup),
    ...next(group).map((one) => ({ ...setup, groups: [one] }) as DatedSetup),
  ]
}

function assessEach(setups: readonly DatedSetup[]): () => void {
  let turn = 0
  return () => {
    const setup = setups[turn % setups.length]
    if (setup) assess(knowledge, setup)
    turn += 1
  }
}

const unanswered: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  groups: Array.from({ length: 12 }, (_, index) => ({ name: String(index + 1) })),
}

/** Nearly nothing is known of one group, and little is done for the others. */
const fourGroups: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no', sharepoint: 'on-premises' },
  groups: [
    { name: '1', mailbox: 'exchange-server', exchange: '2016-cu2', skype: 'skype-server-2019' },
    { name: '2', mailbox: 'exchange-online', skype: 'lync-server-2013' },
    { name: '3', mailbox: 'dedicated-legacy', 'teams-licence': 'no' },
    { name: '4' },
  ],
}

function searchAllCells(): void {
  const search = searchChanges(knowledge, changes, fourGroups)
  const features = Object.keys(knowledge.features) as FeatureId[]
  for (const place of fourGroups.groups.keys()) for (const feature of features) changesFor(search, place, feature)
}

const twelveAnswers: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: {
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'no',
    'exchange-published': 'yes',
    'hybrid-writeback': 'no',
    sharepoint: 'online',
  },
  groups: [
    {
      name: '1',
      mailbox: 'exchange-server',
      exchange: '2016-cu23',
      'teams-licence': 'yes',
      'exchange-online-licence': 'yes',
      'sharepoint-licence': 'no',
      'group-creation': 'yes',
    },
  ],
}

const link = { setup: twelveAnswers, knowledge: knowledge.version, followsToday: true } as const

export const engineFigures: readonly Figure[] = [
  {
    name: 'assess-per-second',
    unit: 'assessments/s',
    limit: 100_000,
    isAtLeast: true,
    setup: 'one answered group, another answer each time, teams area, reasons included, Node',
    measure: () => microseconds(assessEach(varied(answered)), 20_000, 15).map((one) => 1e6 / one),
  },
  {
    name: 'assess-all-areas-per-second',
    unit: 'assessments/s',
    limit: 50_000,
    isAtLeast: true,
    setup: 'one answered group, another answer each time, all areas, reasons included, Node',
    measure: () => microseconds(assessEach(varied(answeredEverywhere)), 10_000, 15).map((one) => 1e6 / one),
  },
  {
    name: 'runbook-12-groups',
    unit: 'ms',
    limit: 2,
    setup: 'planned for 12 groups of which nothing is answered, all areas, Node',
    measure: () => {
      const subject = { setup: unanswered, assessment: assess(knowledge, unanswered), way: 'manual' } as const
      return microseconds(() => planRunbook(knowledge, runbookSteps, subject), 200, 30).map((one) => one / 1000)
    },
    statistic: 'p95',
  },
  {
    name: 'smallest-changes',
    unit: 'ms',
    limit: 50,
    setup: 'searched for all cells of four groups, all areas, little done and one group unknown, Node',
    measure: () => microseconds(searchAllCells, 5, 30).map((one) => one / 1000),
  },
  {
    name: 'assess-12-unanswered',
    unit: 'ms',
    limit: 10,
    setup: '12 groups, nothing answered, all areas, Node',
    measure: () => microseconds(() => assess(knowledge, unanswered), 10, 30).map((one) => one / 1000),
    statistic: 'p95',
  },
  {
    name: 'link-of-12-answers',
    unit: 'characters',
    limit: 40,
    setup: 'after the #, version and checksum included',
    measure: () => [`/r/${encodeLink(link)}`.length],
  },
  {
    name: 'link-encode',
    unit: 'microseconds',
    limit: 20,
    setup: '12 answers, Node',
    measure: () => microseconds(() => encodeLink(link), 5000, 15),
  },
  {
    name: 'link-decode',
    unit: 'microseconds',
    limit: 20,
    setup: '12 answers, Node',
    measure: () => {
      const text = encodeLink(link)
      return microseconds(() => decodeLink(text), 5000, 15)
    },
  },
  {
    name: 'sweep',
    unit: 's',
    limit: 60,
    setup: 'every situation of every feature on each day around a change, compared and counted, Node',
    measure: () => {
      const start = process.cpuUsage()
      prove()
      return [processorTime(start) / 1e6]
    },
  },
]

/**
 * Mean time of one call in each of several runs, after a warm-up. What is counted is processor time, so that other work
 * on the machine weighs little.
 */
function microseconds(call: () => unknown, calls: number, runs: number): readonly number[] {
  for (let index = 0; index < calls; index += 1) call()
  return Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    for (let index = 0; index < calls; index += 1) call()
    return processorTime(start) / calls
  })
}

/** Microseconds since then. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return user + system
}
