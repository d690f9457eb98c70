import { Suspense, use } from 'react'
import type { ChangesWords } from '../../i18n/changes-words'
import { loadLibrary } from '../../i18n/load'
import { contradictions } from '../../knowledge/contradictions'
import type { ContradictionId } from '../../knowledge/ids'
import { sourceOf } from '../../knowledge/sources'
import type { Contradiction } from '../../knowledge/types'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'

interface SidesProps {
  readonly id: ContradictionId
  readonly words: ChangesWords
}

/** What each of the contradicting places says. */
export function Sides(props: SidesProps) {
  return (
    <Suspense>
      <Readings {...props} />
    </Suspense>
  )
}

function Readings({ id, words }: SidesProps) {
  const { language } = useResults().catalog
  const library = use(loadLibrary(language))
  const contradiction: Contradiction = contradictions[id]
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold text-muted text-sm">{words.sides}</p>
      <ol className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {contradiction.readings.map((citation, place) => (
          <li className="border-line border-s-4 ps-3" key={library.contradictions[id].readings[place]}>
            <span className="block font-semibold text-muted text-sm">{words.side(place + 1)}</span>
            <p>{library.contradictions[id].readings[place]}</p>
            <p className="text-sm">
              <SourceLine cited={{ id: citation.source, source: sourceOf(citation.source), places: [citation] }} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
