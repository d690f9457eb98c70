import { expect } from '@playwright/test'
import { formatDate, formatList } from '../src/i18n/format'
import type { FeatureId } from '../src/knowledge/ids'
import { sourceOf } from '../src/knowledge/sources'
import type { Source } from '../src/knowledge/types'
import { verdictCounts } from '../src/results/counts'
import { endName, pastSentence } from '../src/results/end-text'
import { type End, nextEnds } from '../src/results/ends-ahead'
import { headlineSentences } from '../src/results/headline-sentences'
import { partsOf } from '../src/results/report/parts'
import { groupAnswers, tenantAnswers } from '../src/results/setup-answers'
import { featureNames, type ResultsView } from '../src/results/view'
import { statusKinds } from '../src/ui/status-mark'
import { type PdfPage, tight } from './print-fixtures'

/** Everything that the assessment names by an id, in words; and the texts that only the report has. */
export function expectedTexts(view: ResultsView): readonly string[] {
  const { assessment, catalog, groupNames, setup } = view
  const words = catalog.knowledge
  const results = assessment.groups.flatMap(({ features }) => Object.values(features))
  const statements = results.flatMap(({ because, caveats }) => [...because, ...caveats])
  const prerequisites = results.flatMap(({ prerequisites, toCheck }) => [...prerequisites, ...toCheck])
  const successors = results.flatMap(({ successor }) => (successor ? [words.successors[successor.id].sentence] : []))
  return [
    ...headlineSentences(view).main,
    ...headlineSentences(view).further,
    setup.title ?? words.areas.teams.name,
    catalog.results.asOf(assessment.asOf),
    catalog.results.knowledgeVersion(assessment.knowledge),
    ...groupNames,
    ...view.rows.map(({ name }) => name),
    ...statements.map((id) => (id === 'undocumented' ? words.undocumented.sentence : words.statements[id])),
    ...prerequisites.map((id) => words.prerequisites[id].name),
    ...results.flatMap(({ ask }) => ask.map((id) => words.questions[id].label)),
    ...successors,
    ...assessment.assumes.map(({ id }) => words.assumptions[id].sentence),
    ...assessment.warnings.map(({ id, since }) =>
      words.warnings[id].sentence(since ? formatDate(catalog.language, since) : ''),
    ),
    ...endTexts(view),
    ...results.flatMap((result) => result.sources.map((id) => sourceOf(id).title)),
    ...catalog.shell.footer.notAnswered.items,
    ...listedTexts(view),
  ]
}

/** What ends next and what ended last, each with its day. */
function endTexts({ catalog, ends }: ResultsView): readonly string[] {
  const { title, none, inDays } = catalog.results.ends
  const day = (end: End) => formatDate(catalog.language, end.day)
  const next = nextEnds(ends).map((end) => `${day(end)}·${inDays(end.days)}·${endName(catalog, end.subject)}`)
  return [
    title,
    ...(next.length > 0 ? next : [none]),
    ...ends.last.map((end) => `${day(end)}·${pastSentence(catalog, end)}`),
  ]
}

/** The lines of the report's own lists: what stands together on paper is expected together. */
function listedTexts(view: ResultsView): readonly string[] {
  const { assessment, catalog, sources, notes } = view
  const { results, knowledge: words } = catalog
  const list = (features: readonly FeatureId[]) => formatList(catalog.language, featureNames(view, features))
  const waiting = assessment.prerequisites.filter(({ gates }) => gates.length > 0)
  return [
    ...tenantAnswers(view).map(({ question, answer }) => words.questions[question].label + answer),
    ...groupAnswers(view).flatMap(({ question, answers }) => [
      words.questions[question].label,
      ...answers.map((answer) => answer ?? ''),
    ]),
    ...verdictCounts(assessment).map(({ verdict, count }) => words.statuses[verdict].label + count),
    ...notes.map(({ number, statement }) => number + words.statements[statement]),
    ...assessment.prerequisites.map(({ id, status }) => {
      const { name, sentence } = words.prerequisites[id]
      return `${results.prerequisites.states[status]}${name}.${sentence}`
    }),
    ...waiting.map(({ gates }) =>
      results.prerequisites.features(results.prerequisites.holdsBack(gates.length), list(gates)),
    ),
    ...waiting
      .filter(({ unlocks }) => unlocks.length > 0)
      .map(({ unlocks }) =>
        results.prerequisites.features(results.prerequisites.unlocks(unlocks.length), list(unlocks)),
      ),
    ...assessment.questions.map(
      ({ id, decides }) => `${words.questions[id].label}·${results.openQuestions.decides(decides)}`,
    ),
    ...sources.map((id, place) => `${catalog.report.sourceNumber(place + 1)}${sourceOf(id).title}`),
    ...sources.flatMap((id) => placeTexts(sourceOf(id))),
  ]
}

function placeTexts({ title, place }: Source) {
  if (place.kind === 'address') return [title, place.url]
  return place.kind === 'repository' ? [title, place.repository, place.path] : [title, place.name]
}

/** How often the label of each status stands in a text, the longer labels taken out before those they contain. */
export function labelCounts(text: string, view: ResultsView): Readonly<Record<string, number>> {
  const labels = statusKinds.map((kind) => ({ kind, label: tight(view.catalog.knowledge.statuses[kind].label) }))
  let rest = text
  const counts: Record<string, number> = {}
  for (const { kind, label } of labels.toSorted((a, b) => b.label.length - a.label.length)) {
    const pieces = rest.split(label)
    if (pieces.length > 1) counts[kind] = pieces.length - 1
    rest = pieces.join('|')
  }
  return counts
}

/** The part of the text from the title of the matrix to that of the section after it. */
export function matrixPart(text: string, { catalog, notes }: ResultsView): string {
  const end = notes.length > 0 ? catalog.results.notes.title : catalog.results.prerequisites.title
  const start = text.indexOf(tight(catalog.results.matrix.title))
  return text.slice(start, text.indexOf(tight(end), start))
}

export function expectHeaderOnEveryPage(pages: readonly PdfPage[], view: ResultsView): void {
  const parts = partsOf(view.groupNames.length).map((places) =>
    places.map((place) => tight(view.groupNames[place] ?? '')),
  )
  const text = pages.map((sheet) => sheet.text).join('\f')
  const sheets = matrixPart(text, view).split('\f')
  const names = view.rows.map(({ name }) => tight(name))
  const bare = sheets.filter((sheet) => {
    if (!names.some((name) => sheet.includes(name))) return false
    return !parts.some((part) => part.every((group) => sheet.includes(group)))
  })
  expect(bare, 'pages of the matrix without a header row').toEqual([])
}

/** All tables have as many columns: on each page, whole rows make a multiple of it. */
export function expectWholeRows(pages: readonly PdfPage[], view: ResultsView): void {
  const columns = partsOf(view.groupNames.length)[0]?.length ?? 1
  const text = pages.map((sheet) => sheet.text).join('\f')
  const counts = matrixPart(text, view)
    .split('\f')
    .map((sheet) => Object.values(labelCounts(sheet, view)).reduce((sum, count) => sum + count, 0))
  expect(
    counts.filter((count) => count % columns !== 0),
    'pages on which a row splits',
  ).toEqual([])
}
