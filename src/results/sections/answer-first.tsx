import { PageHeading } from '../../ui/page-heading'
import { headlineSentences } from '../headline-sentences'
import { useResults } from '../results-context'

/** The answer before anything else: one sentence for a manager, then what it leaves out. */
export function AnswerFirst() {
  const view = useResults()
  const { main, further } = headlineSentences(view)
  const words = view.catalog.results
  return (
    <div className="flex flex-col gap-2">
      <p className="text-muted wrap-anywhere">
        {view.setup.title ? `${view.setup.title} · ` : ''}
        {words.asOf(view.assessment.asOf)}
      </p>
      <PageHeading place="/results" title={words.title}>
        {main.join(' ')}
      </PageHeading>
      {further.length > 0 ? <p className="max-w-5xl text-muted">{further.join(' ')}</p> : null}
    </div>
  )
}
