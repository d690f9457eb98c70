import { answerTests } from '../engine/condition'
import { type ExchangeUpdateId, type ExchangeVersion, exchangeVersions, updatesOf } from '../knowledge/exchange-updates'
import type { AreaId, OptionOf } from '../knowledge/ids'
import { questions } from '../knowledge/questions'
import type { Knowledge } from '../knowledge/types'

/** Updates of one version of Exchange Server that follow each other. */
export interface ExchangeRange {
  readonly version: ExchangeVersion
  readonly first: ExchangeUpdateId
  readonly last: ExchangeUpdateId
}

/** Where mailboxes can be. */
export interface Host {
  readonly mailbox: OptionOf<'mailbox'>
  /** Only on Exchange Server. */
  readonly exchange: ExchangeRange | null
}

export type Deployment = Exclude<OptionOf<'skype'>, 'none'>

/** Hosts, each beside every deployment of Skype; a lone null stands where the area does not ask for one. */
export interface Situations {
  readonly hosts: readonly Host[]
  readonly deployments: readonly (Deployment | null)[]
}

/** Every situation that some statement on the area can tell from the others. */
export function situationsOf(knowledge: Knowledge, area: AreaId): Situations {
  const clouds = questions.mailbox.options.filter((mailbox) => mailbox !== 'exchange-server')
  return {
    hosts: [
      ...clouds.map((mailbox): Host => ({ mailbox, exchange: null })),
      ...exchangeRanges(knowledge, area).map((exchange): Host => ({ mailbox: 'exchange-server', exchange })),
    ],
    deployments: knowledge.areas[area].absentWhen === undefined ? [null] : questions.skype.options.filter(isDeployment),
  }
}

const isDeployment = (option: OptionOf<'skype'>): option is Deployment => option !== 'none'

function exchangeRanges(knowledge: Knowledge, area: AreaId): readonly ExchangeRange[] {
  const ofArea = Object.values(knowledge.statements).filter(({ affects }) =>
    affects.some((feature) => knowledge.features[feature].area === area),
  )
  const tests = ofArea
    .flatMap(({ when }) => (when ? answerTests(when) : []))
    .filter(({ question }) => question === 'exchange')
    .map(({ isOneOf }) => new Set<string>(isOneOf))
  const classOf = (update: ExchangeUpdateId) => tests.map((test) => (test.has(update) ? '1' : '0')).join('')
  return exchangeVersions.flatMap((version) => {
    const ranges: ExchangeRange[] = []
    for (const update of updatesOf(version)) {
      const last = ranges.at(-1)
      if (last && classOf(last.last) === classOf(update)) ranges[ranges.length - 1] = { ...last, last: update }
      else ranges.push({ version, first: update, last: update })
    }
    return ranges
  })
}
