import { sheetsOf, tight } from '../../e2e/printed-sheets'
import { sourceOf } from '../../src/knowledge/sources'
import { headlineSentences } from '../../src/results/headline-sentences'
import type { ResultsView } from '../../src/results/view'
import type { Page } from './page'

/** How many pages the report takes, and what it does not say that it should, or says that it should not. */
export async function printedReport(page: Page, view: ResultsView, summaryAlone: boolean) {
  const sheets = await sheetsOf(await page.print())
  const text = sheets.join('')
  const { wanted, unwanted } = textsOf(view)
  const later = summaryAlone ? [] : wanted.report
  return {
    pages: sheets.length,
    wrong: [
      ...[...wanted.summary, ...later]
        .filter((one) => !text.includes(tight(one)))
        .map((one) => `“${one}” is not printed.`),
      ...[...unwanted, ...(summaryAlone ? wanted.report.slice(0, 1) : [])]
        .filter((one) => text.includes(tight(one)))
        .map((one) => `“${one}” is printed.`),
      ...sheets.flatMap((sheet, at) => (sheet === '' ? [`Page ${at + 1} is empty.`] : [])),
      ...(summaryAlone && sheets.length > 2 ? [`The summary takes ${sheets.length} pages.`] : []),
    ],
  }
}

function textsOf(view: ResultsView) {
  const { catalog, setup, groupNames, rows, sources, notes, assessment } = view
  const { results, report, runbook, knowledge } = catalog
  return {
    wanted: {
      summary: [
        ...headlineSentences(view).main,
        setup.title ?? '',
        ...groupNames,
        results.matrix.title,
        ...rows.map(({ name }) => name),
      ],
      report: [
        report.why.title,
        ...notes.map(({ statement }) => knowledge.statements[statement]),
        ...assessment.prerequisites.map(({ id }) => knowledge.prerequisites[id].name),
        ...sources.map((id) => sourceOf(id).title),
        runbook.paper.title,
      ],
    },
    /** Buttons belong to the screen. */
    unwanted: [results.toolbar.printReport, results.toolbar.editAnswers],
  }
}
