import type { Assessment } from '../engine/assessment'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import type { ContradictionId, FeatureId, QuestionId, SourceId } from '../knowledge/ids'
import type { IsoDate, Knowledge } from '../knowledge/types'
import { type Ends, endsOf, nextEnds } from './ends-ahead'
import { type Headline, headlineOf } from './headline'
import { type Note, notesOf } from './notes'
import { type FeatureRow, toRows } from './rows'
import { citedSources } from './sources'

/** What the results are a function of. */
export interface ResultsInput {
  readonly knowledge: Knowledge
  /** Settled: only answers that count. */
  readonly setup: DatedSetup
  readonly assessment: Assessment
  readonly catalog: Catalog
  readonly today: IsoDate
  /** The address of the page that asks a question, for a group or for the tenant. */
  readonly changeAddress: (question: QuestionId, group?: number) => string
  readonly library: LibraryLinks
}

/** The addresses of pages on what is known, whatever the setup. */
export interface LibraryLinks {
  readonly feature: (id: FeatureId) => string
  readonly contradiction: (id: ContradictionId) => string
}

/** Everything that the parts of the results share, each worked out once, and only when first asked for. */
export interface ResultsView extends ResultsInput {
  readonly headline: Headline
  readonly rows: readonly FeatureRow[]
  readonly notes: readonly Note[]
  readonly ends: Ends
  /** All that are cited, in the order of their list. */
  readonly sources: readonly SourceId[]
  /** As shown, in the order of the groups. */
  readonly groupNames: readonly string[]
}

export function viewOf(input: ResultsInput): ResultsView {
  const { knowledge, setup, assessment, catalog } = input
  const headline = once(() => headlineOf(knowledge, assessment))
  const notes = once(() => notesOf(knowledge, assessment))
  const rows = once(() => toRows(knowledge, assessment, catalog, notes()))
  const ends = once(() => endsOf(knowledge, setup, assessment))
  const sources = once(() => {
    const shown = [...nextEnds(ends()), ...ends().last]
    return citedSources(
      knowledge,
      assessment,
      shown.flatMap((end) => end.sources),
    )
  })
  return {
    ...input,
    groupNames: assessment.groups.map(({ name }) => shownName(name, catalog)),
    // The matrix is drawn before the rest, and needs none of it.
    get headline() {
      return headline()
    },
    get rows() {
      return rows()
    },
    get notes() {
      return notes()
    },
    get ends() {
      return ends()
    },
    get sources() {
      return sources()
    },
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Groups without a name of their own are called by a number. */
export const shownName = (name: string, { wizard }: Catalog): string =>
  /^([1-9]|1\d|2[0-4])$/.test(name) ? wizard.groups.numbered(name) : name

export const featureNames = ({ catalog }: ResultsView, features: readonly FeatureId[]): readonly string[] =>
  features.map((feature) => catalog.knowledge.features[feature].name)

/** The names of some groups; all of them together have a shorter name. */
export function namesOf({ groupNames, catalog }: ResultsView, places: readonly number[]): readonly string[] {
  if (groupNames.length > 1 && places.length === groupNames.length) return [catalog.results.allGroups]
  return places.map((place) => groupNames[place] ?? '')
}

/** Whom something concerns, as a line of its own; null where there is only one group anyway. */
export function scopeOf(view: ResultsView, places: readonly number[]): string | null {
  const { groupNames, catalog } = view
  if (groupNames.length === 1 || places.length === 0) return null
  return places.length === groupNames.length ? catalog.results.allGroups : catalog.results.groups(namesOf(view, places))
}

/** The places of groups that the assessment names. */
export const placesOf = ({ assessment }: ResultsView, names: readonly string[]): readonly number[] =>
  names.map((name) => assessment.groups.findIndex((group) => group.name === name))

/** Whether the admin has told nothing about how things are. */
export function isNothingAnswered({ setup }: ResultsView): boolean {
  const { areas: _areas, ...tenant } = setup.tenant ?? {}
  return [tenant, ...setup.groups.map(({ name: _name, users: _users, ...answers }) => answers)].every(
    (answers) => Object.keys(answers).length === 0,
  )
}
