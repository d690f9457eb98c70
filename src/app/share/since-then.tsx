import { use, useId, useMemo } from 'react'
import { assess } from '../../engine/assess'
import type { Assessment } from '../../engine/assessment'
import { settle } from '../../engine/settle'
import { loadSharing } from '../../i18n/load-sharing'
import type { SinceWords, Then } from '../../i18n/sharing-words'
import { useLanguage } from '../../i18n/use-catalog'
import { pastKnowledge } from '../../io/past-knowledge'
import type { Knowledge } from '../../knowledge/types'
import { type DayDifference, dayDifferences } from '../../results/day-differences'
import { ResultsContext } from '../../results/results-context'
import { DifferenceList } from '../../results/sections/difference-list'
import { type ResultsInput, viewOf } from '../../results/view'
import type { Origin } from './origin'

interface SinceThenProps {
  readonly origin: Origin
  readonly input: ResultsInput
}

/** What has changed since a link was made or a file saved: the day, and what is known. */
export function SinceThen({ origin, input }: SinceThenProps) {
  const words = use(loadSharing(useLanguage())).since
  const { knowledge, assessment } = input
  const isOtherVersion = origin.knowledge !== knowledge.version
  const past = use(isOtherVersion ? pastOf(origin.knowledge) : sameKnowledge)
  const view = useMemo(() => viewOf(input), [input])
  const differences = useMemo(
    () => dayDifferences(knowledge, assessedThen(origin, past ?? knowledge), assessment, past ?? knowledge),
    [knowledge, origin, past, assessment],
  )
  const then: Then = { day: origin.setup.asOf, version: past ? origin.knowledge : null }
  return (
    <ResultsContext value={view}>
      <Since
        all={resultsIn(assessment)}
        day={assessment.asOf}
        differences={differences}
        kind={origin.kind}
        missing={isOtherVersion && past === null ? origin.knowledge : null}
        then={then}
        words={words}
      />
    </ResultsContext>
  )
}

const sameKnowledge = Promise.resolve(null)
const asked = new Map<string, Promise<Knowledge | null>>()

/** The same promise each time, so that React can wait on it. */
function pastOf(version: string): Promise<Knowledge | null> {
  const known = asked.get(version) ?? pastKnowledge(version)
  asked.set(version, known)
  return known
}

const assessedThen = ({ setup }: Origin, knowledge: Knowledge) => assess(knowledge, settle(knowledge, setup))

const resultsIn = ({ groups }: Assessment) =>
  groups.reduce((sum, { features }) => sum + Object.keys(features).length, 0)

interface SinceProps {
  readonly kind: Origin['kind']
  readonly then: Then
  readonly day: string
  readonly differences: readonly DayDifference[]
  /** How many results there are. */
  readonly all: number
  /** The version of which nothing is kept here. */
  readonly missing: string | null
  readonly words: SinceWords
}

function Since({ kind, then, day, differences, all, missing, words }: SinceProps) {
  const id = useId()
  const count = differences.reduce((sum, { groups }) => sum + groups.length, 0)
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-2 print:hidden">
      <h2 id={id}>{words.title[kind]}</h2>
      <p>{count === 0 ? words.none(then) : words.differ(count, all, then)}</p>
      {missing === null ? null : <p className="text-muted text-sm">{words.unknownVersion(missing)}</p>}
      {count === 0 ? null : (
        <details>
          <summary className="w-fit font-semibold text-accent">{words.show}</summary>
          <div className="mt-2">
            <DifferenceList
              differences={differences}
              words={{
                before: words.before(then),
                after: words.now(day),
                sources: words.sources,
                withdrawn: words.withdrawn,
              }}
            />
          </div>
        </details>
      )}
    </section>
  )
}
