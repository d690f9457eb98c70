import { useId, useState } from 'react'
import type { FeatureId } from '../../knowledge/ids'
import { CopyButton } from '../../ui/copy-button'
import { useResults } from '../results-context'
import { useMatrix } from './matrix-context'

/** Copies the address of a cell of this row: of the group in whose column the reader came, unless another is chosen. */
export function CellLink({ feature }: { readonly feature: FeatureId }) {
  const { catalog, groupNames } = useResults()
  const { cellLink, lastPlace, named, places } = useMatrix()
  const words = catalog.matrixView.cellLink
  const group = useId()
  const [place, setPlace] = useState(
    () => (named?.feature === feature ? named.place : lastPlace.current) ?? places[0] ?? 0,
  )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {groupNames.length > 1 ? (
        <>
          <label className="text-muted text-sm" htmlFor={group}>
            {words.group}
          </label>
          <select
            className="min-h-9 min-w-0 max-w-full rounded-lg sm:max-w-72 border border-edge bg-surface px-2 text-sm"
            id={group}
            onChange={({ target }) => setPlace(Number(target.value))}
            value={place}
          >
            {groupNames.map((name, own) => (
              <option key={name} value={own}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <CopyButton key={place} label={words.copy} text={() => cellLink(feature, place)} words={words} />
    </div>
  )
}
