import { Fragment } from 'react'
import { type CellChanges, type ChangeSet, settledBy } from '../../engine/changes/cell-changes'
import type { CellTable } from '../../engine/changes/cell-table'
import { VerdictBadge } from '../verdict-badge'
import { ChangeItem, ChangeSources } from './change-item'
import type { ChangesData } from './changes-data'

interface CellChangeListProps {
  readonly data: ChangesData
  readonly found: CellChanges
  readonly table: CellTable
}

const shownAtFirst = 4

/** What betters one cell: all that it waits for, then the smallest changes. */
export function CellChangeList({ data, found: { whole, sets }, table }: CellChangeListProps) {
  const { words } = data
  const others = sets.filter((set) => whole === null || !isSame(set, whole))
  if (whole === null && others.length === 0) return <p className="text-muted">{words.none}</p>
  const all = [...(whole?.changes ?? []), ...others.flatMap(({ changes }) => changes)]
  const list = (from: number, to?: number) => (
    <ul className="flex flex-col gap-1">
      {others.slice(from, to).map((set) => (
        <li key={set.changes.map(({ key }) => key).join()}>
          <SetLine data={data} set={set} table={table} />
        </li>
      ))}
    </ul>
  )
  return (
    <div className="flex max-w-prose flex-col gap-2">
      {whole ? (
        <div className="flex flex-col gap-1">
          <p>{words.whole(whole.changes.length)}</p>
          <ol className="flex list-decimal flex-col gap-1 ps-5">
            {whole.changes.map((change) => (
              <li key={change.key}>
                <ChangeItem change={change} data={data} />
              </li>
            ))}
          </ol>
          <p className="flex flex-wrap items-center gap-x-2">
            {words.leadsTo} <After set={whole} />
          </p>
        </div>
      ) : null}
      {others.length > 0 ? <p>{whole ? words.smallToo : words.small}</p> : null}
      {others.length > 0 ? list(0, shownAtFirst) : null}
      {others.length > shownAtFirst ? (
        <details>
          <summary className="text-accent">{words.more(others.length - shownAtFirst)}</summary>
          <div className="mt-1">{list(shownAtFirst)}</div>
        </details>
      ) : null}
      <ChangeSources changes={all} data={data} />
    </div>
  )
}

const isSame = (one: ChangeSet, other: ChangeSet) =>
  [...settledBy(one)].sort().join() === [...settledBy(other)].sort().join()

interface SetLineProps {
  readonly data: ChangesData
  readonly set: ChangeSet
  readonly table: CellTable
}

function SetLine({ data, set, table }: SetLineProps) {
  const { words } = data
  const remaining = set.after === 'conditional' ? bitCount(table.lacking(set.changes)) : 0
  return (
    <>
      {set.changes.map((change, place) => (
        <Fragment key={change.key}>
          {place > 0 ? ` ${words.together} ` : null}
          <ChangeItem change={change} data={data} />
        </Fragment>
      ))}{' '}
      {words.leadsTo} <After set={set} />
      {remaining > 0 ? <span className="text-muted text-sm"> ({words.remaining(remaining)})</span> : null}
    </>
  )
}

const After = ({ set: { after } }: { readonly set: ChangeSet }) => (
  <VerdictBadge className="align-middle" verdict={after === 'unknown' ? 'unanswered' : after} />
)

const bitCount = (bits: number): number => [...bits.toString(2)].filter((digit) => digit === '1').length
