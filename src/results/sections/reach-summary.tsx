import { useId, useMemo, useState } from 'react'
import { type RollUp, shareOf } from '../../engine/roll-up'
import { Chevron } from '../chevron'
import { ReachBar } from '../reach-bar'
import { useResults } from '../results-context'
import { rollUpsOf } from '../roll-ups'

/** How many features work for everyone, for some and for nobody; and, once unfolded, for how many of them. */
export function ReachSummary() {
  const results = useResults()
  const words = results.catalog.rollUp.summary
  const [title, list] = [useId(), useId()]
  const [isOpen, setOpen] = useState(false)
  const rollUps = useMemo(() => rollUpsOf(results), [results])
  if (!rollUps) return null
  const some = results.rows.flatMap((row) => {
    const reach = rollUps.get(row.feature)
    return reach && standingOf(reach) === 'some' ? [{ ...row, reach }] : []
  })
  const count = (wanted: Standing) => [...rollUps.values()].filter((reach) => standingOf(reach) === wanted).length
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2 border-line border-t pt-3">
      <h3 id={title}>{words.title}</h3>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-3">
        {(['everyone', 'some', 'nobody'] as const).map((reach) => (
          <div className="flex justify-between gap-x-3 sm:flex-col" key={reach}>
            <dt>{words[reach]}</dt>
            <dd className="font-semibold tabular-nums">{words.features(count(reach))}</dd>
          </div>
        ))}
      </dl>
      {some.length > 0 ? (
        <button
          aria-controls={isOpen ? list : undefined}
          aria-expanded={isOpen}
          className="flex items-start gap-1.5 self-start text-left text-accent underline underline-offset-3"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <Chevron isOpen={isOpen} />
          {words.each(some.length)}
        </button>
      ) : null}
      {isOpen ? (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-x-6 gap-y-2" id={list}>
          {some.map(({ feature, name, reach }) => (
            <li key={feature}>
              {name}
              <ReachBar catalog={results.catalog} reach={reach} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

type Standing = 'everyone' | 'some' | 'nobody'

function standingOf(reach: RollUp): Standing {
  const { working, all } = shareOf(reach)
  if (working === all) return 'everyone'
  return working === 0 ? 'nobody' : 'some'
}
