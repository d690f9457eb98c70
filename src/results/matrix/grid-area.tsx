import { useState } from 'react'
import { useResults } from '../results-context'
import type { AreaRows } from './area-rows'
import { GridRow } from './grid-row'
import { useMatrix } from './matrix-context'
import { SilentRows } from './silent-rows'

/** The rows of one area, below its name. */
export function GridArea({ rows: { area, speaking, silent } }: { readonly rows: AreaRows }) {
  const { catalog } = useResults()
  const { places, rollUps } = useMatrix()
  const [isUnfolded, setUnfolded] = useState(false)
  const columns = places.length + (rollUps ? 2 : 1)
  return (
    <tbody>
      {area ? (
        <tr>
          <th className="border-line border-b bg-sunken p-0 font-semibold" colSpan={columns} scope="rowgroup">
            <span className="sticky start-0 inline-block px-2 py-(--cell)">{catalog.knowledge.areas[area].name}</span>
          </th>
        </tr>
      ) : null}
      {speaking.map((row) => (
        <GridRow isOpen={row.getIsExpanded()} key={row.id} row={row} />
      ))}
      {silent.length > 0 ? (
        <tr>
          <td className="border-line border-b p-0" colSpan={columns}>
            <div className="sticky start-0 w-[100cqi] px-2 py-2">
              <SilentRows isUnfolded={isUnfolded} onUnfold={setUnfolded} rows={silent} />
            </div>
          </td>
        </tr>
      ) : null}
      {isUnfolded ? silent.map((row) => <GridRow isOpen={row.getIsExpanded()} key={row.id} row={row} />) : null}
    </tbody>
  )
}
