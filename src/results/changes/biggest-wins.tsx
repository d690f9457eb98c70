import { useId } from 'react'
import type { ChangedCell } from '../../engine/changes/effects'
import type { Win } from '../../engine/changes/wins'
import { useResults } from '../results-context'
import { namesOf } from '../view'
import { ChangeItem, ChangeSources } from './change-item'
import { changeText } from './change-text'
import { type ChangesData, searchOf } from './changes-data'
import { useWins } from './use-wins'

interface BiggestWinsProps {
  readonly data: ChangesData
}

const shownAtFirst = 5

/** The single changes that better most, and what each costs elsewhere. */
export function BiggestWins({ data }: BiggestWinsProps) {
  const { title: heading, lead, working, none } = data.words.wins
  const wins = useWins(searchOf(useResults(), data))
  const title = useId()
  const list = (shown: readonly Win[]) => (
    <ol className="grid gap-x-8 lg:grid-cols-2">
      {shown.map((win) => (
        <WinItem data={data} key={win.changes[0].key} win={win} />
      ))}
    </ol>
  )
  return (
    <section aria-busy={wins === null} aria-labelledby={title} className="card flex min-h-40 flex-col gap-2">
      <h2 id={title}>{heading}</h2>
      {wins === null ? <p className="text-muted">{working}</p> : null}
      {wins?.length === 0 ? <p>{none}</p> : null}
      {wins && wins.length > 0 ? (
        <>
          <p className="text-muted">{lead}</p>
          {list(wins.slice(0, shownAtFirst))}
          {wins.length > shownAtFirst ? (
            <details>
              <summary className="text-accent">{data.words.more(wins.length - shownAtFirst)}</summary>
              {list(wins.slice(shownAtFirst))}
            </details>
          ) : null}
        </>
      ) : null}
    </section>
  )
}

function WinItem({ data, win }: BiggestWinsProps & { readonly win: Win }) {
  const view = useResults()
  const { wins: words } = data.words
  const groups = win.changes.flatMap(({ group }) => (group === null ? [] : [group]))
  return (
    <li className="flex flex-col gap-0.5 border-line border-t py-2">
      <p>
        <ChangeItem change={win.changes[0]} data={data} groups={groups} />
      </p>
      <p>
        <span className="font-semibold">{words.betters(countOf(win.better), win.users)}</span>
        {win.worse.length > 0 ? ` · ${words.worsens(countOf(win.worse))}` : null}
      </p>
      <details className="text-sm">
        <summary className="text-accent">
          {words.which}
          <span className="sr-only">: {changeText(view, data.words, win.changes[0], groups)}</span>
        </summary>
        <div className="mt-1 flex flex-col gap-2">
          <ChangedCells cells={win.better} data={data} />
          {win.worse.length > 0 ? <p className="font-semibold">{words.worsens(countOf(win.worse))}</p> : null}
          <ChangedCells cells={win.worse} data={data} />
          <ChangeSources changes={win.changes.slice(0, 1)} data={data} />
        </div>
      </details>
    </li>
  )
}

const countOf = (cells: readonly ChangedCell[]): number => new Set(cells.map(({ feature }) => feature)).size

interface ChangedCellsProps {
  readonly data: ChangesData
  readonly cells: readonly ChangedCell[]
}

/** Which features change, from what to what; with the group where there are several. */
export function ChangedCells({ data: { words }, cells }: ChangedCellsProps) {
  const view = useResults()
  const { features, statuses } = view.catalog.knowledge
  const label = (status: ChangedCell['before']) => statuses[status === 'unknown' ? 'unanswered' : status].label
  if (cells.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5">
      {cells.map(({ feature, group, before, after }) => {
        const text = words.wins.nowWorks(features[feature].name, label(before), label(after))
        return (
          <li className="wrap-anywhere" key={`${feature} ${group}`}>
            {view.groupNames.length > 1 ? words.forGroup(text, namesOf(view, [group])) : text}
          </li>
        )
      })}
    </ul>
  )
}
