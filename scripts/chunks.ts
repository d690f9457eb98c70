interface Group {
  readonly name: string
  readonly test?: RegExp
  readonly tags?: ['$initial']
}

/** Modules of `src` whose path matches. */
const of = (path: string) => new RegExp(`[\\\\/]src[\\\\/](${path.replaceAll('/', '[\\\\/]')})\\.tsx?$`)

const wordsOf = (language: string): readonly Group[] => [
  { name: `shell-${language}`, test: of(`i18n/${language}/shell`) },
  { name: `asking-${language}`, test: of(`i18n/${language}/asking`) },
  { name: language, test: of(`i18n/${language}/(index|names)`) },
  {
    name: `later-${language}`,
    test: of(
      `i18n/${language}/(runbook|changes|what-if|topology|sharing|library|proof|assessments|compare|files|accessibility)`,
    ),
  },
]

/**
 * What is loaded together stands in one file each, with what it needs and no file before it has: there it compresses
 * better than in the many small parts that the imports alone would make. The first in the list that takes a module has it.
 */
const groups: readonly Group[] = [
  { name: 'first', tags: ['$initial'] },
  // What words are made with as well: in one language's file, the other language would fetch that file too.
  { name: 'wizard', test: of('wizard/wizard|i18n/(format|plural|moment|per-language|exchange-answer)') },
  ...wordsOf('en'),
  ...wordsOf('fr'),
  { name: 'deciding', test: of('engine/assess|wizard/(draft-setup|use-setup|planner|live-panel)') },
  { name: 'parsing', test: of('io/(zod-without-eval|[a-z]+-schema)|wizard/step-schema') },
  {
    name: 'pages',
    test: of('wizard/(step-page|mailboxes-body|names-body|look-up-content|text-errors|step-resolver|check-page)'),
  },
  { name: 'keeping', test: of('app/assessments/(keeping-notices|keeper-of)') },
  { name: 'results', test: of('app/results-route') },
  {
    name: 'unfolded',
    test: of(
      '(results|runbook|app/share|app/what-if|wizard/trial|engine/changes)/.*|app/shared-link|app/paste-link|app/result-places',
    ),
  },
  { name: 'steps', test: of('knowledge/(runbook/.*|troubleshooting|changes)') },
  { name: 'compare', test: of('app/compare/.*') },
  { name: 'take-away', test: of('app/take-away/.*|io/export/workbook') },
  { name: 'library', test: of('app/(library-route|accessibility-page)|library/.*') },
  { name: 'assessments', test: of('app/assessments/.*') },
]

export const chunkGroups = groups.map((group, place) => ({ ...group, priority: groups.length - place }))
