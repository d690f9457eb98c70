import { exchangeReleases } from './exchange-releases'
import { type ExchangeUpdateId, type ExchangeVersion, exchangeVersions, updatesOf } from './exchange-updates'
import type { PrerequisiteId } from './ids'
import { type AnswerTo, groupQuestions, type QuestionId } from './questions'
import { onExchange2013OrLater } from './runbook/conditions'
import type { Citation, Citations, Condition, IsoDate } from './types'

/** What a change takes, cheapest first. */
export type Effort = 'configure' | 'licence' | 'update' | 'replace' | 'move'

/** What is done; the catalogs say it in the imperative. */
export type ActId =
  | PrerequisiteId
  | 'hybrid-configuration-wizard'
  | 'edge-routing'
  | 'update-skype-client'
  | 'update-exchange'
  | 'replace-exchange'
  | 'replace-skype-server'
  | 'move-mailboxes'

/** An answer that a change brings about. */
export interface Settled {
  readonly question: QuestionId
  /** The answers from which there is a way; from any other there is none. */
  readonly from: readonly AnswerTo<QuestionId>[]
  /** Answers too coarse to tell whether it is so already: that is to be found out first. */
  readonly coarse?: readonly AnswerTo<QuestionId>[]
  /** Without an answer it may be so already, and is to be found out first. */
  readonly mayBeSo?: true
  readonly to: AnswerTo<QuestionId>
}

/** One act of an admin, and all the answers that it settles. */
export interface Change extends DeclaredChange {
  /** Whose answers they are: each group is changed by itself. */
  readonly concerns: 'tenant' | 'group'
}

interface DeclaredChange {
  readonly act: ActId
  readonly effort: Effort
  readonly settles: readonly [Settled, ...Settled[]]
  /** Possible only where a group concerned answers so. */
  readonly when?: Condition
  /** First day on which it can be done; missing: always. */
  readonly from?: IsoDate
  /** First day on which something newer takes its place. */
  readonly until?: IsoDate
  readonly citations: Citations
}

/** Acts that fulfil a prerequisite whose answer is yes once done. */
const yesFrom = (question: Exclude<PrerequisiteId, 'sharepoint-online'>): Settled => ({
  question,
  from: ['no'],
  mayBeSo: true,
  to: 'yes',
})

function prerequisite(id: Exclude<PrerequisiteId, 'sharepoint-online'>, ...citations: Citations): DeclaredChange {
  return { act: id, effort: 'configure', settles: [yesFrom(id)], citations }
}

const licence = (...parts: Parameters<typeof prerequisite>): DeclaredChange => ({
  ...prerequisite(...parts),
  effort: 'licence',
})

const meeting = (item: string): Citation => ({ source: 'teams-exchange-2023', section: 'meeting-requirements', item })
const filesText = [
  { source: 'teams-exchange-2019', section: 'additional-information' },
  { source: 'teams-exchange-2023', section: 'licence-requirements' },
] as const satisfies Citations
const preparation = [
  { source: 'skype-exchange-2020', section: 'preparation' },
  { source: 'skype-exchange-2025', section: 'preparation' },
] as const satisfies Citations
const connector = { source: 'intune-connector-2019', section: 'connector-requirements' } as const

const declared: readonly DeclaredChange[] = [
  prerequisite('directory-sync', { source: 'teams-exchange-2019', section: 'introduction' }, meeting('2'), connector),
  prerequisite('exchange-oauth', { source: 'exchange-oauth-2021', section: 'step' }, meeting('5')),
  {
    // The page on meetings names the wizard for both; the manual article does them in separate steps.
    act: 'hybrid-configuration-wizard',
    effort: 'configure',
    settles: [yesFrom('exchange-oauth'), yesFrom('ews-spns')],
    when: onExchange2013OrLater,
    citations: [{ source: 'hybrid-wizard', section: 'whole-page' }, meeting('5'), meeting('7')],
  },
  prerequisite('exchange-published', meeting('4')),
  prerequisite('hybrid-writeback', meeting('6'), { source: 'entra-connect-second-run', section: 'whole-page' }),
  prerequisite('ews-spns', meeting('7')),
  prerequisite('teams-scheduler-app', { source: 'teams-exchange-2023', section: 'delegation-requirements' }),
  {
    act: 'sharepoint-online',
    effort: 'licence',
    settles: [{ question: 'sharepoint', from: ['on-premises', 'none'], mayBeSo: true, to: 'online' }],
    citations: filesText,
  },
  licence('sharepoint-licence', ...filesText),
  prerequisite('group-creation', ...filesText, { source: 'group-creation-2020', section: 'whole-page' }),
  licence('teams-licence', meeting('1')),
  licence('exchange-online-licence', { source: 'teams-exchange-2023', section: 'footnote', item: '9' }),
  prerequisite('skype-certificates', ...preparation),
  prerequisite('exchange-autodiscover', ...preparation),
  prerequisite('autodiscover-dns', ...preparation),
  prerequisite('skype-oauth-url', ...preparation),
  prerequisite('skype-partner-application', { source: 'skype-oauth-2019', section: 'step', item: '3' }),
  prerequisite(
    'shared-sip-space',
    { source: 'skype-exchange-online-2016', section: 'shared-sip-space' },
    { source: 'lync-exchange-online-2018', section: 'shared-sip-space' },
  ),
  prerequisite(
    'hosting-provider',
    { source: 'skype-exchange-online-2016', section: 'hosting-provider' },
    { source: 'lync-exchange-online-2018', section: 'hosting-provider' },
  ),
  prerequisite('remote-user-access', { source: 'lync-exchange-online-2018', section: 'introduction' }),
  {
    act: 'edge-routing',
    effort: 'configure',
    settles: [{ question: 'edge-routing', from: ['default-route'], mayBeSo: true, to: 'dns-srv' }],
    citations: [{ source: 'hosting-provider-help', section: 'whole-page' }],
  },
  prerequisite('intune-mdm-authority', connector),
  prerequisite('intune-connector-account', { source: 'intune-connector-2019', section: 'cmdlet-requirements' }),
  licence('intune-licence', { source: 'intune-connector-2019', section: 'step', item: '1' }),
  {
    act: 'update-skype-client',
    effort: 'update',
    settles: [{ question: 'skype-client', from: ['older'], mayBeSo: true, to: 'current' }],
    citations: [
      { source: 'skype-exchange-2020', section: 'table' },
      { source: 'skype-exchange-2025', section: 'table' },
    ],
  },
  ...exchangeVersions.flatMap(updatesWithin),
  ...replacementsOfExchange(),
  replacementOfSkypeServer('skype-server-2019', { until: '2025-07-01' }),
  replacementOfSkypeServer('skype-server-se', { from: '2025-07-01' }),
  {
    act: 'move-mailboxes',
    effort: 'move',
    settles: [
      { question: 'mailbox', from: ['exchange-server', 'dedicated-legacy', 'dedicated-vnext'], to: 'exchange-online' },
    ],
    citations: [
      { source: 'teams-exchange-2023', section: 'table' },
      { source: 'skype-exchange-2025', section: 'table' },
    ],
  },
]

/** Ways in which an answer can become another. What is not here cannot be done: nothing goes back, nothing is taken down. */
export const changes: readonly Change[] = declared.map((change) => ({
  ...change,
  concerns: change.settles.every(({ question }) => question in groupQuestions) ? 'group' : 'tenant',
}))

/** An update to the newest of its version on each day: nobody is told to install one that has been superseded. */
function updatesWithin(version: ExchangeVersion): readonly DeclaredChange[] {
  const ids = updatesOf(version)
  return ids.slice(1).map((to, index) => ({
    act: 'update-exchange',
    effort: 'update',
    settles: [{ question: 'exchange', from: ids.slice(0, index + 1), coarse: [version], to }],
    ...windowOf(to, ids[index + 2]),
    citations: releaseOf(to),
  }))
}

/** To the newest update of the newest version on each day: Exchange Server 2019, then the subscription edition. */
function replacementsOfExchange(): readonly DeclaredChange[] {
  const older = exchangeVersions.filter((version) => version !== '2019' && version !== 'se')
  const to2019 = updatesOf('2019').map((to, index, ids) => replacementOfExchange(older, to, ids[index + 1] ?? 'se-rtm'))
  return [...to2019, replacementOfExchange([...older, '2019'], 'se-rtm', undefined)]
}

function replacementOfExchange(
  versions: readonly ExchangeVersion[],
  to: ExchangeUpdateId,
  next: ExchangeUpdateId | undefined,
): DeclaredChange {
  return {
    act: 'replace-exchange',
    effort: 'replace',
    settles: [{ question: 'exchange', from: [...versions.flatMap(updatesOf), ...versions], to }],
    ...windowOf(to, next),
    citations: releaseOf(to),
  }
}

function replacementOfSkypeServer(
  to: 'skype-server-2019' | 'skype-server-se',
  window: Pick<DeclaredChange, 'from' | 'until'>,
): DeclaredChange {
  const older = ['lync-server-2013', 'skype-server-2015'] as const
  return {
    act: 'replace-skype-server',
    effort: 'replace',
    settles: [{ question: 'skype', from: to === 'skype-server-se' ? [...older, 'skype-server-2019'] : older, to }],
    ...window,
    citations: [
      to === 'skype-server-se'
        ? { source: 'skype-server-se-release', section: 'whole-page' }
        : { source: 'skype-server-2019-lifecycle', section: 'product-file' },
    ],
  }
}

function windowOf(to: ExchangeUpdateId, next: ExchangeUpdateId | undefined): Pick<DeclaredChange, 'from' | 'until'> {
  const from = exchangeReleases[to].released
  return next === undefined ? { from } : { from, until: exchangeReleases[next].released }
}

function releaseOf(id: ExchangeUpdateId): Citations {
  const { source } = exchangeReleases[id]
  return [{ source, section: 'table' }]
}
