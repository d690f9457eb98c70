import { type StepProgress, standingOf } from '../../engine/progress'
import { formatDate } from '../../i18n/format'
import type { RunbookSectionWords } from '../../i18n/runbook-section-words'
import type { Citation, IsoDate } from '../../knowledge/types'
import type { StepPart } from '../../runbook/step-text'
import { namesOf, placesOf, type ResultsView } from '../view'
import type { RunbookView, ShownStep } from './runbook-view'

/** The parts of a step in the order in which they are done; one that has nothing to say is left out. */
export function partsOf(
  view: ResultsView,
  runbook: RunbookView,
  { planned, step, words }: ShownStep,
): readonly StepPart[] {
  const labels = view.catalog.runbook.step
  const scripts = (part: typeof step.undo) =>
    typeof part === 'string'
      ? []
      : runbook.render(part, planned.groups).map(({ lines, groups }) => ({
          label: groups.length < planned.groups.length ? labels.onlyFor(namesOf(view, placesOf(view, groups))) : null,
          lines,
        }))
  const parts: readonly StepPart[] = [
    {
      id: 'check-before',
      label: labels.checkBefore,
      sentences: said(words.before),
      scripts: scripts(step.checkBefore),
      runs: false,
    },
    { id: 'work', label: labels.work, sentences: words.byHand, scripts: scripts(step.work), runs: true },
    {
      id: 'check-after',
      label: labels.checkAfter,
      sentences: said(words.expected),
      scripts: scripts(step.checkAfter),
      runs: false,
    },
    {
      id: 'undo',
      label: step.undo === 'impossible' ? labels.impossible : labels.undo,
      sentences: said(words.undo),
      scripts: scripts(step.undo),
      runs: false,
    },
  ]
  return parts.filter(
    (part) => part.sentences.length > 0 || part.scripts.length > 0 || part.label === labels.impossible,
  )
}

export interface StepFact {
  readonly label: string
  readonly value: string
}

/** What a reader has to know before beginning a step. */
export function factsOf(view: ResultsView, { words }: RunbookView, { planned, step }: ShownStep): readonly StepFact[] {
  const { catalog, groupNames } = view
  const labels: RunbookSectionWords['step'] = catalog.runbook.step
  const { role, minutes, impact } = step
  const prerequisites = planned.for.map((id) => catalog.knowledge.prerequisites[id].name)
  return [
    { label: labels.forPrerequisites, value: prerequisites.join(', ') },
    ...(groupNames.length > 1
      ? [{ label: labels.groups, value: namesOf(view, placesOf(view, planned.groups)).join(', ') }]
      : []),
    { label: labels.where, value: `${catalog.knowledge.shells[step.shell]}, ${labels.machines[step.shell]}` },
    { label: labels.role, value: role === 'not-stated' ? labels.notStated : words.roles[role.value] },
    { label: labels.time, value: minutes === 'not-stated' ? labels.notStated : labels.minutes(minutes.value) },
    { label: labels.impact, value: impact === 'not-stated' ? labels.notStated : words.impacts[impact.value] },
  ]
}

/** What somebody noted about a step, in words. */
export function notedOf(
  { catalog, today }: ResultsView,
  { words: { acceptance } }: RunbookView,
  noted: StepProgress,
): readonly StepFact[] {
  const labels = catalog.runbook.step
  const day = (date: IsoDate) => formatDate(catalog.language, date)
  const { done, owner, due, note, accepted } = noted
  const label = standingOf(noted, today) === 'accepted' ? acceptance.label : acceptance.labelOver
  return [
    ...(done ? [{ label: labels.done, value: labels.yes }] : []),
    ...(owner ? [{ label: labels.owner, value: owner }] : []),
    ...(due ? [{ label: labels.due, value: day(due) }] : []),
    ...(note ? [{ label: labels.note, value: note }] : []),
    ...(accepted && !done ? [{ label, value: acceptance.value(day(accepted.until), accepted.reason) }] : []),
  ]
}

/** Where all that is said of a step is written, each place once. */
export function citationsOf({ step: { role, minutes, impact, citations } }: ShownStep): readonly Citation[] {
  const stated = [role, minutes, impact].flatMap((one) => (one === 'not-stated' ? [] : [one.citation]))
  const seen = new Set<string>()
  return [...citations, ...stated].filter(({ source, section, item = '' }: Citation) => {
    const key = `${source} ${section} ${item}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const said = (sentence: string): readonly string[] => (sentence === '' ? [] : [sentence])
