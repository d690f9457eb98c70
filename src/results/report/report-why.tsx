import { type Explanation, explain } from '../explanation'
import { explanationText, type Said } from '../explanation-text'
import { useResults } from '../results-context'
import type { FeatureRow } from '../rows'
import { resultsOf } from '../verdict'
import { namesOf } from '../view'
import { PaperMarks, PaperVerdict } from './paper-verdict'
import { sourceMark } from './source-marks'

/** Why each feature has its verdicts: groups with the same explanation share it. */
export function ReportWhy() {
  const { catalog, rows, assessment } = useResults()
  const words = catalog.report.why
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {assessment.areas.map((area) => (
        <div key={area}>
          <h3>{catalog.knowledge.areas[area].name}</h3>
          <div className="columns-2 gap-[7mm]">
            {rows
              .filter((row) => row.area === area)
              .map((row) => (
                <FeatureWhy key={row.feature} row={row} />
              ))}
          </div>
        </div>
      ))}
    </section>
  )
}

function FeatureWhy({ row }: { readonly row: FeatureRow }) {
  const { assessment } = useResults()
  const explanations = explain(resultsOf(assessment.groups, row.feature))
  return (
    <div className="mb-[2.5mm]">
      <h4 className="font-semibold">{row.name}</h4>
      {explanations.map((explanation) => (
        <PaperExplanation explanation={explanation} key={explanation.groups.join(' ')} row={row} />
      ))}
    </div>
  )
}

interface PaperExplanationProps {
  readonly explanation: Explanation
  readonly row: FeatureRow
}

function PaperExplanation({ explanation, row }: PaperExplanationProps) {
  const view = useResults()
  const { knowledge, results } = view.catalog
  const text = explanationText(view, explanation)
  const labels = results.detail
  const prerequisites = (ids: typeof text.prerequisites) => ids.map((id) => knowledge.prerequisites[id].name)
  const isSaid = text.isOpen || explanation.result.contested
  return (
    <div className="whole mt-[0.7mm] border-line border-s-[1.5pt] ps-[2.5mm]">
      <p>
        <PaperVerdict notes={row.cells[explanation.groups[0] ?? 0]?.notes ?? []} verdict={explanation.verdict} />{' '}
        {view.groupNames.length > 1 ? <strong>{namesOf(view, explanation.groups).join(', ')}</strong> : null}
      </p>
      {isSaid ? <p>{knowledge.statuses[explanation.verdict].meaning}</p> : null}
      <Line label={text.isOpen ? labels.possible : null}>{text.reasons}</Line>
      <Words label={labels.prerequisites} words={prerequisites(text.prerequisites)} />
      <Words label={labels.toCheck} words={prerequisites(text.toCheck)} />
      <Words label={labels.ask} words={text.ask.map((question) => knowledge.questions[question].label)} />
      {text.successor === undefined ? null : (
        <p>{text.successor === null ? labels.noSuccessor : knowledge.successors[text.successor].sentence}</p>
      )}
      <p className="text-[8pt] text-muted">
        {text.sources
          .map(({ id, places }) =>
            [
              sourceMark(view, id),
              places.map(({ section, item }) => knowledge.sections[section](item)).join(', '),
            ].join(' '),
          )
          .join('; ')}
      </p>
    </div>
  )
}

interface LineProps {
  readonly label: string | null
  readonly children: readonly Said[]
}

/** Sentences, each with its number where it is a note. */
function Line({ label, children }: LineProps) {
  const { report } = useResults().catalog
  if (children.length === 0) return null
  return (
    <p>
      {label ? <span className="font-semibold">{report.labelled(label)} </span> : null}
      {children.map(({ sentence, note }) => (
        <span key={sentence}>
          {sentence}
          <PaperMarks numbers={note === null ? [] : [note]} />{' '}
        </span>
      ))}
    </p>
  )
}

interface WordsProps {
  readonly label: string
  readonly words: readonly string[]
}

function Words({ label, words }: WordsProps) {
  const { report } = useResults().catalog
  if (words.length === 0) return null
  return (
    <p>
      <span className="font-semibold">{report.labelled(label)}</span> {words.join(', ')}
    </p>
  )
}
