import { evaluate, type OpenOptions } from './condition'
import type { Edition } from './edition'
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
  readonly open: OpenOptions
  readonly missing: Missing
  /** At a caveat's place in the edition: whether its condition is met whatever is still unanswered. */
  readonly caveats: readonly boolean[]
}

/** The answer to a question, given for the group or for its tenant. */
export type Answers = (question: string) => unknown

/** Reads the answers of one group, with those of its tenant, in the light of an edition. */
export function viewGroup(edition: Edition, setup: DatedSetup, group: Group): GroupView {
  const answers = answersOf(setup, group)
  const open = openOptions(edition, answers)
  const caveats = edition.caveats.map(({ when }) => when === undefined || evaluate(when, open) === 'holds')
  return { name: group.name, open, missing: missingIn(edition, answers), caveats }
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

const notAsked = [null] as const

export function openOptions(edition: Edition, answers: Answers): OpenOptions {
  const open: OpenOptions = (question) => {
    const entry = edition.questions[question]
    if (entry === undefined) return notAsked
    const asked = entry.askedWhen ? evaluate(entry.askedWhen, open) : 'holds'
    if (asked === 'fails') return notAsked
    const answer = answers(question)
    if (typeof answer === 'string') return entry.single[answer] ?? entry.coarse?.[answer] ?? notAsked
    if (entry.presumed !== undefined) return entry.single[entry.presumed] ?? notAsked
    return asked === 'undecided' ? entry.optionsOrNone : entry.options
  }
  return open
}
