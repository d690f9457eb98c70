import { use, useState } from 'react'
import { useVerdictsBefore } from '../change-mark'
import { useResults } from '../results-context'
import type { AreaRows } from './area-rows'
import { GridRow } from './grid-row'
import { RollUpsContext, useMatrix } from './matrix-context'
import type { MatrixRow } from './matrix-table-model'
import { SilentRows } from './silent-rows'

/** The rows of one area, below its name. */
export function GridArea({ rows: { area, speaking, silent } }: { readonly rows: AreaRows }) {
  const { catalog } = useResults()
  const { places, named, onFold } = useMatrix()
  const rollUps = use(RollUpsContext)
  const before = useVerdictsBefore()
  const [isUnfolded, setUnfolded] = useState(false)
  const columns = places.length + (rollUps ? 2 : 1)
  const rowOf = (row: MatrixRow) => {
    const { feature, cells } = row.original
    return (
      <GridRow
        before={before(feature, cells)}
        catalog={catalog}
        isOpen={row.getIsExpanded()}
        key={row.id}
        named={named?.feature === feature ? named.place : null}
        onFold={onFold}
        places={places}
        reach={rollUps?.get(feature)}
        row={row.original}
      />
    )
  }
  return (
    <tbody>
      {area ? (
        <tr>
          <th className="border-line border-b bg-sunken p-0 font-semibold" colSpan={columns} scope="rowgroup">
            <span className="sticky start-0 inline-block px-2 py-(--cell)">{catalog.knowledge.areas[area].name}</span>
          </th>
        </tr>
      ) : null}
      {speaking.map(rowOf)}
      {silent.length > 0 ? (
        <tr>
          <td className="border-line border-b p-0" colSpan={columns}>
            <div className="sticky start-0 w-[100cqi] px-2 py-2">
              <SilentRows isUnfolded={isUnfolded} onUnfold={setUnfolded} rows={silent} />
            </div>
          </td>
        </tr>
      ) : null}
      {isUnfolded ? silent.map(rowOf) : null}
    </tbody>
  )
}
