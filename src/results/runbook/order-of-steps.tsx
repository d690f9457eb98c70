import { useMemo } from 'react'
import type { Progress } from '../../engine/progress'
import type { OrderWords } from '../../i18n/runbook-section-words'
import { layoutOf, type OrderLayout } from '../../runbook/layout'
import { useResults } from '../results-context'
import { useNotes } from './notes-source'
import { type GraphStep, OrderGraph } from './order-graph'
import { useRunbook } from './runbook-context'
import type { ShownStep } from './runbook-view'

/** What waits for what, as a picture that scrolls where it is wide, and in words. */
export function OrderOfSteps() {
  const { plan, shown, notes } = useRunbook()
  const words = useResults().catalog.runbook.order
  const progress = useNotes(notes, (kept) => kept.progress)
  const layout = useMemo(() => layoutOf(plan), [plan])
  if (layout.steps.length === 0) return null
  const lines = orderInWords(shown, layout, words)
  return (
    <div className="flex flex-col gap-2">
      <h3>{words.title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
      <section aria-label={words.scrollLabel} className="overflow-x-auto p-1" tabIndex={0}>
        <OrderGraph
          description={words.description(layout.steps.length, layout.columns)}
          form="named"
          layout={layout}
          steps={graphSteps(shown, progress)}
          title={words.title}
        />
      </section>
      {layout.free.length > 0 ? <p className="text-muted">{words.free(numbersOf(shown, layout.free))}</p> : null}
      <details>
        <summary className="font-semibold text-accent">{words.inWords}</summary>
        <ul className="mt-2 flex flex-col gap-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

export const graphSteps = (shown: readonly ShownStep[], progress: Progress): ReadonlyMap<string, GraphStep> =>
  new Map(shown.map(({ id, number, words }) => [id, { number, name: words.name, isDone: progress[id]?.done === true }]))

/** The steps that the picture shows, each with those that lead to it. */
function orderInWords(shown: readonly ShownStep[], { steps }: OrderLayout, words: OrderWords): readonly string[] {
  const drawn = new Set(steps.map(({ id }) => id))
  return shown
    .filter(({ id }) => drawn.has(id))
    .map(({ number, planned, words: { name } }) => {
      const step = words.step(number, name)
      return planned.after.length === 0 ? words.first(step) : words.after(step, numbersOf(shown, planned.after))
    })
}

export const numbersOf = (shown: readonly ShownStep[], ids: readonly string[]): readonly number[] =>
  shown.filter(({ id }) => ids.includes(id)).map(({ number }) => number)
