import { assess } from '../../engine/assess'
import { chosenRunbook } from '../../engine/runbook'
import { estates } from '../../engine/scenarios/estates'
import { settle } from '../../engine/settle'
import type { DatedSetup } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { exchangeVersions } from '../../knowledge/exchange-updates'
import type { PrerequisiteId } from '../../knowledge/ids'
import { groupQuestions, tenantQuestions } from '../../knowledge/questions'
import { runbookSteps as steps } from '../../knowledge/runbook/steps'
import type { RunbookStep, RunbookWay } from '../../knowledge/runbook/types'
import { names, undone } from './test-scripts'

const ways: readonly RunbookWay[] = ['wizard', 'manual']
const allSteps: Readonly<Record<string, RunbookStep>> = steps

/** Every day on which a step begins or is no longer done; between them the steps are the same. */
const days = [
  ...new Set(Object.values(allSteps).flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])])),
]
  .filter((day) => day >= knowledge.firstDay)
  .concat('2026-11-21')

const hosts = [
  {},
  ...groupQuestions.mailbox.options.filter((mailbox) => mailbox !== 'exchange-server').map((mailbox) => ({ mailbox })),
  ...exchangeVersions.map((exchange) => ({ mailbox: 'exchange-server', exchange }) as const),
]

/** All is done but one prerequisite. */
const gaps = Object.keys(knowledge.prerequisites) as readonly PrerequisiteId[]
function answersBut(gap: PrerequisiteId): {
  readonly tenant: Readonly<Record<string, string>>
  readonly group: Readonly<Record<string, string>>
} {
  const answers = gaps.map((id) => {
    const { question, doneWhen } = knowledge.prerequisites[id]
    const undone = question === 'sharepoint' ? 'none' : 'no'
    return [question, id === gap ? undone : doneWhen] as const
  })
  const isOfGroup = ([question]: readonly [string, string]) => Object.hasOwn(groupQuestions, question)
  return {
    tenant: Object.fromEntries(answers.filter((one) => !isOfGroup(one))),
    group: Object.fromEntries(answers.filter(isOfGroup)),
  }
}

const singleGaps = (): readonly DatedSetup[] =>
  gaps.flatMap((gap) =>
    days.flatMap((asOf) =>
      tenantQuestions.cloud.options.flatMap((cloud) => hosts.map((host) => withGap(gap, { asOf, cloud, host }))),
    ),
  )

interface Surroundings {
  readonly asOf: string
  readonly cloud: string
  readonly host: Readonly<Record<string, string>>
}

function withGap(gap: PrerequisiteId, { asOf, cloud, host }: Surroundings): DatedSetup {
  const { tenant, group } = answersBut(gap)
  const setup = {
    version: 1,
    asOf,
    tenant: { ...tenant, areas: ['teams', 'skype', 'intune'], cloud },
    groups: [{ ...group, name: 'A', skype: 'skype-server-2015', ...host }],
    names,
  }
  // The answers come from the knowledge's own lists.
  return settle(knowledge, setup as unknown as DatedSetup)
}

/** Setups whose runbooks differ in more than the day. */
function distinct(setups: Iterable<DatedSetup>): readonly (readonly [DatedSetup, RunbookWay])[] {
  const found = new Map<string, readonly [DatedSetup, RunbookWay]>()
  for (const setup of setups) {
    const assessment = assess(knowledge, setup)
    for (const way of ways) {
      const { plan } = chosenRunbook(knowledge, steps, { setup, assessment, way })
      if (plan.length === 0) continue
      const key = JSON.stringify([
        plan,
        setup.tenant?.cloud,
        setup.groups.map(({ exchange, mailbox }) => [exchange, mailbox]),
      ])
      if (!found.has(key)) found.set(key, [setup, way])
    }
  }
  return [...found.values()]
}

const swept = distinct([...Object.values<DatedSetup>(estates), ...singleGaps()])
const whole = ways.flatMap((way) => days.map((asOf) => [settle(knowledge, { ...undone, asOf }), way] as const))

/** Setups with every runbook that there can be: on every day, in every cloud and on every host, for each prerequisite alone and all. */
export const sweptSetups = [...swept, ...whole]
