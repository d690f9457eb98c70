import { statuses } from '../../engine/assessment'
import { nameIds } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { contradictions } from '../../knowledge/contradictions'
import { lifecycles } from '../../knowledge/lifecycles'
import { runbookSteps } from '../../knowledge/runbook/steps'
import { sources } from '../../knowledge/sources'
import type { Question } from '../../knowledge/types'
import changelog from './ids-changelog.json'

/** By kind, ids in the order of the knowledge; an option is named with its question, as `cloud=worldwide`. */
type IdsByKind = Readonly<Record<string, readonly string[]>>

interface Change {
  /** The version of the knowledge that brought the change. */
  readonly version: string
  readonly added: IdsByKind
  /** By kind, what left, and the id that took its place; null where there is none. */
  readonly withdrawn: Readonly<Record<string, Readonly<Record<string, string | null>>>>
}

export interface IdsChangelog {
  /** Oldest first. */
  readonly changes: readonly Change[]
}

/** Which ids came and went with which version: kept by hand, so that nobody loses an id that other programs store. */
export const idsChangelog: IdsChangelog = changelog

/** Every id that a setup, an assessment or the published knowledge can hold today. */
export function idsToday(): IdsByKind {
  const { areas, assumptions, features, prerequisites, questions, statements, successors, warnings } = knowledge
  const tables = { areas, features, questions, prerequisites, statements, sources, warnings, assumptions, successors }
  return {
    ...Object.fromEntries(
      Object.entries({ ...tables, steps: runbookSteps, contradictions, lifecycles }).map(([kind, table]) => [
        kind,
        Object.keys(table),
      ]),
    ),
    options: Object.entries(questions).flatMap(([id, question]) => optionsOf(question).map((one) => `${id}=${one}`)),
    names: nameIds,
    statuses,
  }
}

const optionsOf = ({ options, coarse = {} }: Question) => [...options, ...Object.keys(coarse)]

/** The ids that the changelog says exist after its last change. */
export function idsListed({ changes }: IdsChangelog): IdsByKind {
  const kinds = [...new Set(changes.flatMap(({ added }) => Object.keys(added)))]
  return Object.fromEntries(
    kinds.map((kind) => {
      const left = new Set(changes.flatMap(({ withdrawn }) => Object.keys(withdrawn[kind] ?? {})))
      return [kind, changes.flatMap(({ added }) => added[kind] ?? []).filter((id) => !left.has(id))]
    }),
  )
}

/** By kind, the ids of one list that the other lacks; only kinds that have some. */
export function idsMissing(from: IdsByKind, wanted: IdsByKind): IdsByKind {
  const missing = Object.entries(wanted).map(
    ([kind, ids]) => [kind, ids.filter((id) => !from[kind]?.includes(id))] as const,
  )
  return Object.fromEntries(missing.filter(([, ids]) => ids.length > 0))
}
