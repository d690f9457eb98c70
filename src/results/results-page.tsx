import { memo, type ReactNode, useEffect, useMemo } from 'react'
import { AfterPaint } from '../ui/after-paint'
import { LazyTenantChanges } from './changes/lazy-parts'
import type { DayChoice } from './day-choice'
import { ResultsContext, useResults } from './results-context'
import { Runbook, type RunbookProps } from './runbook/runbook'
import { guarded } from './section-boundary'
import { showSection } from './section-element'
import { AnswerFirst } from './sections/answer-first'
import { DayControl } from './sections/day-control'
import { DayDifferenceList } from './sections/day-difference-list'
import { EndsStrip } from './sections/ends-strip'
import { NotAnswered } from './sections/not-answered'
import { NoteList } from './sections/note-list'
import { OpenQuestionList } from './sections/open-question-list'
import { Assumptions, Warnings } from './sections/premises'
import { PrerequisiteList } from './sections/prerequisite-list'
import { SectionLinks, type Sections } from './sections/section-links'
import { SourceList } from './sections/source-list'
import { Summary } from './sections/summary'
import { type Printing, Toolbar } from './sections/toolbar'
import type { Share } from './share'
import { TopologyCard } from './topology/topology'
import { isNothingAnswered, type ResultsInput, viewOf } from './view'

interface ResultsPageProps extends ResultsInput {
  readonly share: Share
  readonly day: DayChoice
  /** Where answers are changed. */
  readonly editAddress: string
  readonly printing: Printing
  readonly runbook: RunbookProps
  readonly matrix: ReactNode
  readonly sections: Sections
  /** The ways to other answers and to comparisons, in the toolbar. */
  readonly scenarios?: ReactNode
  /** Stands between the summary and the matrix. */
  readonly children?: ReactNode
}

/** The verdict: the answer first, then what it rests on, the matrix, and what to do and find out. */
export function ResultsPage({
  share,
  day,
  editAddress,
  printing,
  runbook,
  matrix,
  sections,
  scenarios,
  children,
  ...input
}: ResultsPageProps) {
  const view = useResultsView(input)
  return (
    <ResultsContext value={view}>
      <div className="flex flex-col gap-5 print:hidden">
        {guarded({
          answer: <AnswerFirst />,
          toolbar: (
            <Toolbar editAddress={editAddress} printing={printing} share={share}>
              {scenarios}
            </Toolbar>
          ),
          day: <DayControl choice={day} />,
          sections: <SectionLinks {...sections} />,
          differences: view.assessment.asOf === view.today ? null : <DayDifferenceList todays={day.todays} />,
        })}
        <Premises />
        <AfterPaint>
          <Surroundings />
          {children}
          {isNothingAnswered(view) ? <OpenQuestionList /> : null}
          {guarded({ matrix })}
          <Consequences runbook={runbook} section={sections.open} />
        </AfterPaint>
      </div>
    </ResultsContext>
  )
}

/** What the answer rests on, on the screen with it. */
const Premises = memo(function Premises() {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(22rem,100%),1fr))] gap-5">
      {guarded({ summary: <Summary />, assumptions: <Assumptions /> })}
    </div>
  )
})

/** What else stands above the matrix: the picture has to measure its place, which the answer need not wait for. */
const Surroundings = memo(function Surroundings() {
  const isBlank = isNothingAnswered(useResults())
  return (
    <>
      {guarded({
        topology: <TopologyCard />,
        ends: <EndsStrip />,
        warnings: <Warnings />,
        changes: isBlank ? null : <LazyTenantChanges />,
      })}
    </>
  )
})

interface ConsequencesProps {
  readonly runbook: RunbookProps
  /** The part that the address names. */
  readonly section: string | null
}

/** What stands below the matrix. */
const Consequences = memo(function Consequences({ runbook, section }: ConsequencesProps) {
  const isBlank = isNothingAnswered(useResults())
  useEffect(() => {
    if (section !== null) showSection(section)
  }, [section])
  return (
    <div className="flex flex-col gap-5 *:contain-content">
      {guarded({
        notes: <NoteList />,
        prerequisites: <PrerequisiteList />,
        runbook: <Runbook {...runbook} />,
        questions: isBlank ? null : <OpenQuestionList />,
        sources: <SourceList />,
        notAnswered: <NotAnswered />,
      })}
    </div>
  )
})

function useResultsView({ knowledge, setup, assessment, catalog, today, changeAddress, library }: ResultsInput) {
  return useMemo(
    () => viewOf({ knowledge, setup, assessment, catalog, today, changeAddress, library }),
    [knowledge, setup, assessment, catalog, today, changeAddress, library],
  )
}
