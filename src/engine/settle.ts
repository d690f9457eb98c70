import type { QuestionId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/types'
import { isAsked } from './influence'
import type { DatedSetup, Group } from './setup'

/**
 * The setup with only the answers that count: those to questions that this setup asks.
 * What is left out changes nothing in the assessment.
 */
export function settle(knowledge: Knowledge, setup: DatedSetup): DatedSetup {
  const consistent = { ...setup, groups: setup.groups.map((group) => withoutContradicted(knowledge, group)) }
  const { areas, ...answers } = consistent.tenant ?? {}
  const tenant = {
    ...(areas ? { areas } : {}),
    ...keep(answers, (question) => isAsked(knowledge, consistent, question)),
  }
  const groups = consistent.groups.map(({ name, users, ...own }, index) => ({
    name,
    ...(users === undefined ? {} : { users }),
    ...keep(own, (question) => isAsked(knowledge, consistent, question, index)),
  }))
  const { tenant: _, ...rest } = consistent
  return { ...rest, ...(Object.keys(tenant).length > 0 ? { tenant } : {}), groups }
}

/** An answer whose question another answer rules out, such as the version of an Exchange Server that is not there. */
export function withoutContradicted(knowledge: Knowledge, group: Group): Group {
  const answers: Readonly<Record<string, unknown>> = { ...group }
  const contradicted = Object.entries(knowledge.questions).filter(([, { askedWhen }]) => {
    if (askedWhen === undefined) return false
    const answer = answers[askedWhen.question]
    return typeof answer !== 'string' || !askedWhen.isOneOf.includes(answer)
  })
  const out = new Set(contradicted.map(([id]) => id))
  return Object.fromEntries(Object.entries(group).filter(([id]) => !out.has(id))) as unknown as Group
}

function keep<T extends object>(answers: T, isKept: (question: QuestionId) => boolean): Partial<T> {
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) => answer !== undefined && isKept(question as QuestionId)),
  ) as Partial<T>
}
