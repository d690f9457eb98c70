import { questionsIn } from '../../engine/condition'
import type { QuestionId } from '../../knowledge/ids'
import type { Condition, Knowledge } from '../../knowledge/types'

type Answers = Readonly<Record<string, string>>

/** Plain on purpose: it shares no code with the engine’s three-valued evaluation. */
function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers))
  if ('any' in condition) return condition.any.some((part) => holds(part, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  return (condition.isOneOf as readonly string[]).includes(answers[condition.question] ?? '')
}

/** Whether some tenant meets all the conditions, by trying every answer to the questions they test. */
export function canHoldTogether(knowledge: Knowledge, conditions: readonly Condition[]): boolean {
  const tested = new Set<QuestionId>(conditions.flatMap((condition) => [...questionsIn(condition)]))
  for (const question of tested) {
    const parent = knowledge.questions[question].askedWhen?.question
    if (parent !== undefined) tested.add(parent as QuestionId)
  }
  // A question is answered after the one it depends on, so the order is that of asking.
  const questions = (Object.keys(knowledge.questions) as QuestionId[]).filter((id) => tested.has(id))
  const search = (place: number, answers: Answers): boolean => {
    const id = questions[place]
    if (id === undefined) return conditions.every((condition) => holds(condition, answers))
    const { askedWhen, options } = knowledge.questions[id]
    if (askedWhen && !askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')) return search(place + 1, answers)
    return options.some((option) => search(place + 1, { ...answers, [id]: option }))
  }
  return search(0, {})
}
