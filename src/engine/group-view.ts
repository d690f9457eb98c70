import type { Edition } from './edition'
import { type Answers, OpenAnswers } from './readings'
import type { DatedSetup, Group } from './setup'

/** The prerequisites not done, each as its bit. */
export interface Missing {
  /** Answered with anything but done. */
  readonly toDo: number
  readonly unanswered: number
}

/** One group as the engine reads it: what its answers and the tenant's leave open. */
export interface GroupView {
  readonly name: string
  readonly answers: OpenAnswers
  readonly missing: Missing
  /** At a caveat's place in the edition: whether its condition is met whatever is still unanswered. */
  readonly caveats: readonly boolean[]
}

/** Reads the answers of one group, with those of its tenant, in the light of an edition. */
export function viewGroup(edition: Edition, setup: DatedSetup, group: Group): GroupView {
  const given = answersOf(setup, group)
  const answers = new OpenAnswers(edition.questions, given)
  const caveats = edition.caveats.map(({ truth }) => truth === undefined || truth(answers) === 'holds')
  return { name: group.name, answers, missing: missingIn(edition, given), caveats }
}

export function answersOf(setup: DatedSetup, group: Group): Answers {
  const own = group as unknown as Readonly<Record<string, unknown>>
  const shared: Readonly<Record<string, unknown>> = setup.tenant ?? {}
  return (question) => own[question] ?? shared[question]
}

/** The prerequisites in force that the answers do not show done. */
export function missingIn(edition: Edition, answers: Answers): Missing {
  let toDo = 0
  let unanswered = 0
  for (const { bit, question, doneWhen } of edition.prerequisites) {
    const answer = answers(question)
    if (answer === undefined) unanswered |= bit
    else if (answer !== doneWhen) toDo |= bit
  }
  return { toDo, unanswered }
}
