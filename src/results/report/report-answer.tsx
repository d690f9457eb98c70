import { headlineSentences } from '../headline-sentences'
import { type Premise, premises } from '../premises'
import { useResults } from '../results-context'
import { ReportEnds } from './report-ends'
import { sourceMarks } from './source-marks'

export function ReportAnswer() {
  const view = useResults()
  const { main, further } = headlineSentences(view)
  const { assumptions, warnings } = premises(view)
  const words = view.catalog.results
  return (
    <>
      <p className="mt-[4mm] font-bold text-[12pt] leading-snug">{main.join(' ')}</p>
      {further.length > 0 ? <p className="mt-[1.5mm]">{further.join(' ')}</p> : null}
      {/* Side by side, so that both stay on the first page. */}
      <div className="flex gap-[7mm] *:flex-1">
        <ReportEnds />
        <Premises premises={assumptions} title={words.assumes.title} />
      </div>
      <Premises premises={warnings} title={words.warnings.title} />
    </>
  )
}

interface PremisesProps {
  readonly title: string
  readonly premises: readonly Premise[]
}

function Premises({ title, premises: list }: PremisesProps) {
  const view = useResults()
  if (list.length === 0) return null
  return (
    <div>
      <h2>{title}</h2>
      <ul className="list-disc ps-[5mm]">
        {list.map(({ id, sentence, groups, sourceIds }) => (
          <li key={id}>
            {sentence} {groups} {sourceMarks(view, sourceIds)}
          </li>
        ))}
      </ul>
    </div>
  )
}
