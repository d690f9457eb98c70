import { contradictionOf } from '../knowledge/contradicted-statements'
import type { ContradictionId, PrerequisiteId, QuestionId, StatementId, SuccessorId } from '../knowledge/ids'
import type { Explanation } from './explanation'
import { notedIn } from './notes'
import { type CitedSource, sourcesOfResult } from './sources'
import type { ResultsView } from './view'

/** A sentence of the knowledge, and its number where the matrix refers to it as a note. */
export interface Said {
  readonly sentence: string
  readonly note: number | null
  /** The contradiction that it settles or leaves open. */
  readonly contradiction: ContradictionId | null
}

/** What there is to say about a result, in words where it has some. */
export interface ExplanationText {
  /** Answers are missing: the reasons hold for some of them only. */
  readonly isOpen: boolean
  readonly reasons: readonly Said[]
  readonly prerequisites: readonly PrerequisiteId[]
  readonly toCheck: readonly PrerequisiteId[]
  readonly ask: readonly QuestionId[]
  readonly caveats: readonly Said[]
  /** Undefined where nothing is retired, null where nothing took its place. */
  readonly successor: SuccessorId | null | undefined
  readonly sources: readonly CitedSource[]
}

export function explanationText(view: ResultsView, { result, verdict }: Explanation): ExplanationText {
  const noted = notedIn(view.knowledge, result)
  const say = (id: StatementId | 'undocumented') => saidBy(view, id, noted)
  return {
    isOpen: verdict === 'unanswered',
    reasons: result.because.map(say),
    prerequisites: result.prerequisites,
    toCheck: result.toCheck,
    ask: result.ask,
    caveats: result.caveats.map(say),
    successor: result.successor === undefined ? undefined : (result.successor?.id ?? null),
    sources: sourcesOfResult(view.knowledge, result),
  }
}

function saidBy(
  { catalog, notes }: ResultsView,
  id: StatementId | 'undocumented',
  noted: readonly StatementId[],
): Said {
  const { undocumented, statements } = catalog.knowledge
  if (id === 'undocumented') return { sentence: undocumented.sentence, note: null, contradiction: null }
  const note = noted.includes(id) ? notes.find(({ statement }) => statement === id) : undefined
  return { sentence: statements[id], note: note?.number ?? null, contradiction: contradictionOf(id) ?? null }
}
