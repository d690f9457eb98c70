import type { PossibleChange } from '../../engine/changes/possible'
import type { ChangesWords } from '../../i18n/changes-words'
import { optionWords } from '../../i18n/knowledge-words'
import type { AnswerTo, QuestionId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { CitedSource } from '../sources'
import { spokenBy } from '../sources'
import { namesOf, type ResultsView } from '../view'

/** A change in words, with the groups where there are several. */
export function changeText(
  view: ResultsView,
  words: ChangesWords,
  change: PossibleChange,
  groups: readonly number[] = change.group === null ? [] : [change.group],
): string {
  const act = change.effort === 'find-out' ? words.findOut(whatIsSo(view, change)) : actOf(view, words, change)
  return groups.length === 0 || view.groupNames.length === 1 ? act : words.forGroup(act, namesOf(view, groups))
}

function actOf({ catalog }: ResultsView, words: ChangesWords, { change, settles }: PossibleChange): string {
  const [first] = settles
  return words.acts[change.act](first ? optionWords(catalog.knowledge, first.question, first.to).name : '')
}

/** A prerequisite by its name, any other answer by its own. */
function whatIsSo({ catalog, knowledge }: ResultsView, { change, settles: [first] }: PossibleChange): string {
  const { act } = change
  if (act in knowledge.prerequisites) {
    return catalog.knowledge.prerequisites[act as keyof typeof catalog.knowledge.prerequisites].name
  }
  return first ? optionWords(catalog.knowledge, first.question, first.to).name : ''
}

/** Where it is written that the changes are made so, of what speaks by the day shown. */
export function sourcesOfChanges(view: ResultsView, made: readonly PossibleChange[]): readonly CitedSource[] {
  const citations = made.flatMap(({ change }) => change.citations)
  return spokenBy(view.knowledge, citations, view.assessment.asOf).map((id) => ({
    id,
    source: sourceOf(id),
    places: citations.filter(
      (one, place) =>
        one.source === id &&
        citations.findIndex(
          ({ source, section, item }) => source === id && section === one.section && item === one.item,
        ) === place,
    ),
  }))
}

/** Answers in words; those of Exchange that stand in a row as ranges. */
export function answersInWords(
  { catalog, knowledge }: ResultsView,
  words: ChangesWords,
  question: QuestionId,
  answers: readonly AnswerTo<QuestionId>[],
): readonly string[] {
  const name = (answer: AnswerTo<QuestionId>) => optionWords(catalog.knowledge, question, answer).name
  if (answers.length < 4) return answers.map(name)
  const { options } = knowledge.questions[question]
  const runs: AnswerTo<QuestionId>[][] = []
  for (const answer of answers) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && options.indexOf(answer) === options.indexOf(last) + 1) run.push(answer)
    else runs.push([answer])
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return ''
    return first === last ? name(first) : words.range(name(first), name(last))
  })
}
