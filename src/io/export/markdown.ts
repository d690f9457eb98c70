import type { FeatureResult } from '../../engine/assessment'
import { rollUp, shareOf } from '../../engine/roll-up'
import { verdictOf } from '../../engine/verdict'
import { formatDate, formatList } from '../../i18n/format'
import { hostName } from '../../i18n/knowledge-words'
import type { FeatureId, SourceId, StatementId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { Source } from '../../knowledge/types'
import type { Exported } from './csv'

/** The assessment as a Markdown document: the matrix, then why, what comes first, what to find out, and the sources. */
export function assessmentMarkdown(exported: Exported): string {
  const { setup, assessment, catalog } = exported
  const { results } = catalog
  return [
    `# ${plain(setup.title || results.title)}`,
    `${results.asOf(assessment.asOf)} · ${results.knowledgeVersion(assessment.knowledge)}`,
    section(results.assumes.title, assumptions(exported)),
    section(results.warnings.title, warnings(exported)),
    section(results.matrix.title, matrix(exported)),
    section(catalog.export.why, reasons(exported)),
    section(results.prerequisites.title, prerequisites(exported)),
    section(results.openQuestions.title, openQuestions(exported)),
    section(results.sources.title, sources(exported)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`

/** Text of a reader's own, with nothing left that Markdown would read as markup. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&').replace(/\s+/g, ' ')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

function assumptions({ assessment, catalog }: Exported): readonly string[] {
  return assessment.assumes.map(({ id }) => `- ${catalog.knowledge.assumptions[id].sentence}`)
}

function warnings({ assessment, catalog }: Exported): readonly string[] {
  return assessment.warnings.map(({ id, groups, since }) => {
    const sentence = catalog.knowledge.warnings[id].sentence(since ? formatDate(catalog.language, since) : '')
    return groups.length === 0 ? `- ${sentence}` : `- ${sentence} ${catalog.results.groups(groups.map(plain))}`
  })
}

function assessed({ knowledge, assessment }: Exported): readonly FeatureId[] {
  const ids = Object.keys(knowledge.features) as FeatureId[]
  return ids.filter((id) => assessment.groups.some(({ features }) => features[id] !== undefined))
}

function matrix(exported: Exported): readonly string[] {
  const { assessment, catalog, setup } = exported
  const heads = assessment.groups.map(({ name }, index) => {
    const group = setup.groups[index]
    return group ? `${plain(name)} (${hostName(catalog.knowledge, group)})` : plain(name)
  })
  const label = (result: FeatureResult | undefined) =>
    result ? catalog.knowledge.statuses[verdictOf(result)].label : ''
  // Of a single group, its own result says it all.
  const share = (id: FeatureId) =>
    assessment.groups.length > 1 ? [catalog.rollUp.share(shareOf(rollUp(setup, assessment, id)))] : []
  return table(
    [catalog.export.feature, ...(assessment.groups.length > 1 ? [catalog.rollUp.title] : []), ...heads],
    assessed(exported).map((id) => [
      catalog.knowledge.features[id].name,
      ...share(id),
      ...assessment.groups.map(({ features }) => label(features[id])),
    ]),
  )
}

/** Why each verdict, once for groups of which the same is to be said. */
function reasons(exported: Exported): readonly string[] {
  const { assessment, catalog } = exported
  return assessed(exported).flatMap((id) => {
    const alike = new Map<string, string[]>()
    for (const { name, features } of assessment.groups) {
      const result = features[id]
      if (!result) continue
      const text = reasonOf(exported, result)
      alike.set(text, [...(alike.get(text) ?? []), name])
    }
    const lines = [...alike].map(([text, names]) => {
      const who =
        names.length === assessment.groups.length ? catalog.export.everybody : listed(exported, names.map(plain))
      return `- ${catalog.export.of(who, text)}`
    })
    return [`### ${catalog.knowledge.features[id].name}`, '', ...lines, '']
  })
}

const listed = ({ catalog }: Exported, items: readonly string[]) => formatList(catalog.language, items)

function reasonOf(exported: Exported, result: FeatureResult): string {
  const { knowledge: words, export: own } = exported.catalog
  const sentence = (id: StatementId | 'undocumented') =>
    id === 'undocumented' ? words.undocumented.sentence : words.statements[id]
  const names = (ids: FeatureResult['prerequisites']) =>
    listed(
      exported,
      ids.map((id) => words.prerequisites[id].name),
    )
  return [
    `**${words.statuses[verdictOf(result)].label}**.`,
    ...result.because.map(sentence),
    result.prerequisites.length > 0 ? own.needs(names(result.prerequisites)) : '',
    result.toCheck.length > 0 ? own.toCheck(names(result.toCheck)) : '',
    result.ask.length > 0 ? own.ask(result.ask.map((id) => words.questions[id].label).join(' ')) : '',
    ...result.caveats.map((id) => own.noted(words.statements[id])),
    result.successor ? words.successors[result.successor.id].sentence : '',
    `[${result.sources.join(', ')}]`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function prerequisites(exported: Exported): readonly string[] {
  const { assessment, catalog } = exported
  const { features, prerequisites: words } = catalog.knowledge
  if (assessment.prerequisites.length === 0) return []
  const { prerequisite, state, groupsConcerned, holdsBack, unlocks } = catalog.export
  const names = (ids: readonly FeatureId[]) => ids.map((id) => features[id].name).join(', ')
  return table(
    [prerequisite, state, groupsConcerned, holdsBack, unlocks],
    assessment.prerequisites.map((one) => [
      words[one.id].name,
      catalog.results.prerequisites.states[one.status],
      one.groups.map(plain).join(', '),
      names(one.gates),
      names(one.unlocks),
    ]),
  )
}

function openQuestions({ assessment, catalog }: Exported): readonly string[] {
  const { questions } = catalog.knowledge
  return assessment.questions.map(
    ({ id, decides }) => `- ${questions[id].label} ${catalog.results.openQuestions.decides(decides)}`,
  )
}

const sources = (exported: Exported): readonly string[] =>
  citedIn(exported).map((id) => `- [${id}] ${sourceLine(sourceOf(id), exported.catalog)}`)

/** What the assessment rests on, in the order of the knowledge. */
export function citedIn({ knowledge, assessment }: Exported): readonly SourceId[] {
  const cited = new Set<SourceId>([
    ...assessment.groups.flatMap(({ features }) =>
      Object.values(features).flatMap(({ sources: named, successor }) => [...named, ...(successor?.sources ?? [])]),
    ),
    ...assessment.assumes.flatMap(({ sources: named }) => named),
    ...assessment.warnings.flatMap(({ id }) => (knowledge.warnings[id]?.citations ?? []).map(({ source }) => source)),
  ])
  return (Object.keys(knowledge.sources) as SourceId[]).filter((id) => cited.has(id))
}

/** Where a source is found: an address, a name, or a file of a repository. */
export function whereOf({ place }: Source): string {
  if (place.kind === 'address') return place.url
  return place.kind === 'name' ? place.name : `${place.repository}, ${place.path}`
}

function sourceLine(source: Source, { results }: Exported['catalog']): string {
  const { title, date, checkedOn } = source
  const dated = date ? `, ${results.sources.dated(date)}` : ''
  return `${title} (${whereOf(source)})${dated}. ${results.sources.checkedOn(checkedOn)}`
}
