import { mulberry32 } from '../../src/engine/oracle/random-setups'
import type { QuestionId } from '../../src/knowledge/ids'
import type { Subject } from './claims'

/** An answer to every question; null where another answer rules the question out. */
export type Answers = Readonly<Record<string, string | null>>

/** Fully answered setups of one group, the same for the same seed on every machine. */
export function setupsOf(subject: Subject, count: number, seed: number): readonly Answers[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, () => setupOf(subject, random))
}

/** Were every answer a toss, something would always be left to do and nothing would ever work. */
function setupOf({ knowledge, questions }: Subject, random: () => number): Answers {
  const answers: Record<string, string | null> = {}
  const eagerness = pick([0, 0.5, 0.9, 1], random)
  for (const id of parentsFirst(questions, (one) => knowledge.questions[one].askedWhen !== undefined)) {
    const { options, askedWhen } = knowledge.questions[id]
    const isAsked = askedWhen === undefined || askedWhen.isOneOf.includes(answers[askedWhen.question] ?? '')
    const done = Object.values(knowledge.prerequisites).find(({ question }) => question === id)?.doneWhen
    const answer = done && random() < eagerness ? done : pick(options, random)
    answers[id] = isAsked ? answer : null
  }
  return answers
}

const parentsFirst = (ids: readonly QuestionId[], isDependent: (id: QuestionId) => boolean) => [
  ...ids.filter((id) => !isDependent(id)),
  ...ids.filter(isDependent),
]

function pick<Choice>(choices: readonly Choice[], random: () => number): Choice {
  const choice = choices[Math.floor(random() * choices.length)]
  if (choice === undefined) throw new Error('There is nothing to choose from.')
  return choice
}
