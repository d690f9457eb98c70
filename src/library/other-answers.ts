import { questionsIn } from '../engine/condition'
import type { Verdict } from '../engine/verdict'
import type { FeatureId, QuestionId } from '../knowledge/ids'
import type { IsoDate, Knowledge } from '../knowledge/types'
import { gridOf, type Places, placesWhere } from './grid'
import { isInForce, statementsOn } from './history'
import { situationsOf } from './situations'
import { usualAnswer, verdictIn, verdictsOn } from './verdicts'

/** An answer other than the usual one, and the status it leads to. */
export interface OtherAnswer {
  readonly question: QuestionId
  readonly answer: string
  readonly verdict: Verdict
  readonly places: readonly Places[]
}

/** The questions about the tenant or its users, beside hosts and prerequisites, that decide about a feature on a day. */
export function premisesOf(knowledge: Knowledge, feature: FeatureId, day: IsoDate): readonly QuestionId[] {
  const deciding = statementsOn(knowledge, feature).filter(
    ([, statement]) => statement.effect.kind !== 'warns' && isInForce(statement, day),
  )
  const asked = new Set(deciding.flatMap(([, { when }]) => questionsIn(when)))
  const work = new Set<QuestionId>(Object.values(knowledge.prerequisites).map(({ question }) => question))
  return [...asked].filter((id) => !work.has(id) && !['mailbox', 'exchange', 'skype'].includes(id))
}

/** What changes where one of these questions is answered otherwise. */
export function otherAnswers(knowledge: Knowledge, feature: FeatureId, day: IsoDate): readonly OtherAnswer[] {
  const situations = situationsOf(knowledge, knowledge.features[feature].area)
  const usual = verdictsOn(knowledge, feature, day)
  return premisesOf(knowledge, feature, day).flatMap((question) => {
    const others = knowledge.questions[question].options.filter((one) => one !== usualAnswer(knowledge, question))
    return others.flatMap((answer) => {
      const says = verdictsOn(knowledge, feature, day, { prerequisites: 'done', answers: { [question]: answer } })
      const grid = gridOf(situations, (host, deployment) => {
        const said = says(host, deployment)
        return said === usual(host, deployment) ? '' : said
      })
      const changed = [...new Set(grid.rows.flatMap(({ cells }) => cells))].filter((cell) => cell !== '')
      return changed.map((cell) => ({
        question,
        answer,
        verdict: verdictIn(cell),
        places: placesWhere(grid, (other) => other === cell),
      }))
    })
  })
}
