import { useMemo } from 'react'
import type { QrModules } from '../qr-code'
import { ResultsContext, useResults } from '../results-context'
import { loadedRunbook } from '../runbook/load-runbook'
import type { Notes } from '../runbook/notes-source'
import type { ShareAddress } from '../share'
import { type ResultsInput, viewOf } from '../view'
import './print.css'
import { PaperTopology } from '../paper-topology'
import { reportTitle } from '../report-title'
import { guarded } from '../section-boundary'
import { ReportAnswer } from './report-answer'
import { ReportCounts } from './report-counts'
import { ReportHead } from './report-head'
import { ReportMatrix } from './report-matrix'
import { ReportNotAnswered } from './report-not-answered'
import { ReportNotes } from './report-notes'
import { ReportPrerequisites } from './report-prerequisites'
import { ReportQuestions } from './report-questions'
import { ReportSetup } from './report-setup'
import { ReportSources } from './report-sources'
import { ReportToDo } from './report-to-do'
import { ReportWhy } from './report-why'
import { usePageMargins } from './use-page-margins'

/** The answer and what is to do, or all that there is. */
export type ReportExtent = 'summary' | 'full'

interface ReportProps extends ResultsInput {
  readonly address: ShareAddress | null
  /** The dark squares of the address’s code; null where there is none to print. */
  readonly qrCode: QrModules | null
  readonly extent?: ReportExtent
  /** Null: the report without its appendix. */
  readonly notes: Notes | null
  /** Left out only where a file would grow too large. */
  readonly withReasons?: boolean
}

/** All that the screen can unfold, on paper. */
export function Report({ address, qrCode, extent = 'full', notes, withReasons = true, ...input }: ReportProps) {
  const { knowledge, setup, assessment, catalog, today, changeAddress, library } = input
  const view = useMemo(
    () => viewOf({ knowledge, setup, assessment, catalog, today, changeAddress, library }),
    [knowledge, setup, assessment, catalog, today, changeAddress, library],
  )
  usePageMargins({
    title: reportTitle(view),
    day: catalog.results.asOf(assessment.asOf),
    knowledge: catalog.results.knowledgeVersion(assessment.knowledge),
    page: catalog.report.page.before,
    of: catalog.report.page.between,
  })
  return (
    <ResultsContext value={view}>
      <article className={extent === 'summary' ? 'report report-summary' : 'report'}>
        {guarded({
          head: <ReportHead address={address} qrCode={qrCode} />,
          answer: <ReportAnswer />,
          ...(extent === 'summary' ? summary : whole(notes, withReasons)),
        })}
      </article>
    </ResultsContext>
  )
}

/** What fits on a page: where it stands, and what is to do about it. */
const summary = { matrix: <ReportMatrix />, toDo: <ReportToDo /> }

const whole = (notes: Notes | null, withReasons: boolean) => ({
  setup: <ReportSetup />,
  topology: <PaperTopology />,
  counts: <ReportCounts />,
  matrix: <ReportMatrix />,
  notes: <ReportNotes />,
  prerequisites: <ReportPrerequisites />,
  questions: <ReportQuestions />,
  why: withReasons ? <ReportWhy /> : null,
  sources: <ReportSources />,
  notAnswered: <ReportNotAnswered />,
  appendix: notes ? <Appendix notes={notes} /> : null,
})

/** The page behind has asked for the steps long ago; if they are not there yet, the paper says so. */
function Appendix({ notes }: { readonly notes: Notes }) {
  const { language, runbook } = useResults().catalog
  const loaded = loadedRunbook(language)
  if (loaded) return <loaded.RunbookAppendix data={loaded.data} notes={notes} />
  return (
    <section>
      <h2>{runbook.paper.title}</h2>
      <p>{runbook.paper.notLoaded}</p>
    </section>
  )
}
