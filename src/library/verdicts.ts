import { assess } from '../engine/assess'
import type { FeatureResult } from '../engine/assessment'
import type { Group, TenantAnswers } from '../engine/setup'
import { type Verdict, verdictOf } from '../engine/verdict'
import type { AreaId, FeatureId, PrerequisiteId, QuestionId } from '../knowledge/ids'
import { groupQuestions } from '../knowledge/questions'
import type { IsoDate, Knowledge } from '../knowledge/types'
import { type Grid, gridOf, type SaysOf } from './grid'
import { type Situations, situationsOf } from './situations'

/** Whether what has to be done first is done, and the answers that differ from those taken for granted. */
export interface Assumed {
  readonly prerequisites: 'done' | 'missing'
  readonly answers?: Readonly<Partial<Record<QuestionId, string>>>
}

const done: Assumed = { prerequisites: 'done' }

/** What tells hosts and deployments apart is never taken for granted. */
const askedBySituation: readonly QuestionId[] = ['mailbox', 'exchange', 'skype']

/** The status of a feature on each host and beside each deployment. */
export function truthTable(knowledge: Knowledge, feature: FeatureId, day: IsoDate, assumed: Assumed = done): Grid {
  return gridOf(situationsOf(knowledge, knowledge.features[feature].area), verdictsOn(knowledge, feature, day, assumed))
}

/** The status for each pair of a host and a deployment, by their places; empty where there is no result. */
export function verdictsOn(knowledge: Knowledge, feature: FeatureId, day: IsoDate, assumed: Assumed = done): SaysOf {
  const { resultOf } = resultsOn(knowledge, knowledge.features[feature].area, day, assumed)
  return (host, deployment) => {
    const result = resultOf(feature, host, deployment)
    return result ? verdictOf(result) : ''
  }
}

/** What a cell of a truth table says. */
export const verdictIn = (cell: string): Verdict => cell as Verdict

/** Where a feature waits for a prerequisite: the cells that say `yes`. */
export function waitTable(knowledge: Knowledge, feature: FeatureId, prerequisite: PrerequisiteId, day: IsoDate): Grid {
  const { area } = knowledge.features[feature]
  const { situations, resultOf } = resultsOn(knowledge, area, day, { prerequisites: 'missing' })
  return gridOf(situations, (host, deployment) =>
    resultOf(feature, host, deployment)?.prerequisites.includes(prerequisite) ? 'yes' : 'no',
  )
}

/** The answer that stands for a question nobody is asked here: the first option, which is the usual one. */
export const usualAnswer = (knowledge: Knowledge, question: QuestionId): string =>
  knowledge.questions[question].options[0] ?? ''

interface Results {
  readonly situations: Situations
  readonly resultOf: (feature: FeatureId, host: number, deployment: number) => FeatureResult | undefined
}

const kept = new WeakMap<Knowledge, Map<string, Results>>()

/** One assessment answers for all features of an area: it is kept for the pages that ask for the next one. */
function resultsOn(knowledge: Knowledge, area: AreaId, day: IsoDate, assumed: Assumed): Results {
  const ofKnowledge = kept.get(knowledge) ?? new Map<string, Results>()
  kept.set(knowledge, ofKnowledge)
  const key = `${area} ${day} ${JSON.stringify(assumed)}`
  const known = ofKnowledge.get(key)
  if (known) return known
  const results = assessed(knowledge, area, day, assumed)
  ofKnowledge.set(key, results)
  return results
}

function assessed(knowledge: Knowledge, area: AreaId, day: IsoDate, assumed: Assumed): Results {
  const situations = situationsOf(knowledge, area)
  const answers = answersFor(knowledge, assumed)
  const ofGroup = entriesWhere(answers, (question) => question in groupQuestions)
  const ofTenant = entriesWhere(answers, (question) => !(question in groupQuestions))
  const groups = situations.hosts.flatMap(({ mailbox, exchange }) =>
    situations.deployments.map(
      (skype, place) =>
        ({
          ...ofGroup,
          name: `${mailbox} ${exchange?.first ?? ''} ${place}`,
          mailbox,
          ...(exchange ? { exchange: exchange.first } : {}),
          ...(skype ? { skype } : {}),
        }) as Group,
    ),
  )
  const tenant = { ...(ofTenant as TenantAnswers), areas: [area] }
  const assessment = assess(knowledge, { version: 1, asOf: day, tenant, groups })
  const width = situations.deployments.length
  return {
    situations,
    resultOf: (feature, host, deployment) => assessment.groups[host * width + deployment]?.features[feature],
  }
}

/** Every question answered: the usual way, and the prerequisites done or missing. */
function answersFor(knowledge: Knowledge, { prerequisites, answers }: Assumed): Readonly<Record<string, string>> {
  const asked = (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => !askedBySituation.includes(id))
  const usual = asked.map((id) => [id, usualAnswer(knowledge, id)])
  const work = Object.values(knowledge.prerequisites).map(({ question, doneWhen }) => [
    question,
    prerequisites === 'done' ? doneWhen : (knowledge.questions[question].options.find((one) => one !== doneWhen) ?? ''),
  ])
  return { ...Object.fromEntries([...usual, ...work]), ...answers }
}

const entriesWhere = (answers: Readonly<Record<string, string>>, isWanted: (question: string) => boolean) =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => isWanted(question)))
