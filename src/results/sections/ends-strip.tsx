import { type ReactNode, useId } from 'react'
import { formatDate } from '../../i18n/format'
import { endName, pastSentence } from '../end-text'
import { type End, nextEnds } from '../ends-ahead'
import { sourcesOf } from '../premises'
import { useResults } from '../results-context'
import { placesOf, scopeOf } from '../view'

/** What ends next for the tenant and how many days are left, and what has ended already although it still runs. */
export function EndsStrip() {
  const { catalog, ends } = useResults()
  const words = catalog.results.ends
  const title = useId()
  const ahead = nextEnds(ends)
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <h2 id={title}>{words.title}</h2>
      {ahead.length === 0 ? <p>{words.none}</p> : null}
      {ahead.length + ends.last.length > 0 ? (
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] gap-x-6 gap-y-4">
          {ahead.map((end) => (
            <EndItem end={end} key={keyOf(end)} left={words.inDays(end.days)} tone="border-accent">
              {endName(catalog, end.subject)}
            </EndItem>
          ))}
          {ends.last.map((end) => (
            <EndItem end={end} key={keyOf(end)} left={null} tone="border-limited">
              {pastSentence(catalog, end)}
            </EndItem>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

const keyOf = ({ subject, day }: End) => `${day} ${subject.kind === 'change' ? subject.warning : subject.product}`

interface EndItemProps {
  readonly end: End
  readonly left: string | null
  readonly tone: string
  readonly children: ReactNode
}

function EndItem({ end, left, tone, children }: EndItemProps) {
  const view = useResults()
  const scope = scopeOf(view, placesOf(view, end.groups))
  const { sources } = sourcesOf(view, end.sources)
  return (
    <li className={`flex min-w-0 flex-col gap-0.5 border-s-4 ps-3 ${tone}`}>
      <p>
        <time className="font-bold" dateTime={end.day}>
          {formatDate(view.catalog.language, end.day)}
        </time>
        {left ? <span className="whitespace-nowrap text-muted"> · {left}</span> : null}
      </p>
      <p>{children}</p>
      {scope ? <p className="wrap-anywhere">{scope}</p> : null}
      {sources ? <p className="text-muted text-sm">{sources}</p> : null}
    </li>
  )
}
