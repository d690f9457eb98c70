import type { RollUp } from '../../engine/roll-up'
import { ReachBar } from '../reach-bar'
import { useResults } from '../results-context'
import { rollUpsOf } from '../roll-ups'
import type { FeatureCell } from '../rows'
import { GroupTables } from './group-tables'
import { PaperVerdict } from './paper-verdict'

/** The whole matrix: nothing filtered, nothing folded. */
export function ReportMatrix() {
  const results = useResults()
  const { catalog, rows, assessment } = results
  const rollUps = rollUpsOf(results)
  const words = catalog.results.matrix
  return (
    <section>
      <h2>{words.title}</h2>
      <GroupTables corner={words.feature}>
        {(places) =>
          assessment.areas.map((area) => (
            <tbody key={area}>
              <tr className="break-after-avoid">
                <th colSpan={places.length + 1} scope="rowgroup">
                  {catalog.knowledge.areas[area].name}
                </th>
              </tr>
              {rows
                .filter((row) => row.area === area)
                .map(({ feature, name, cells }) => (
                  <tr key={feature}>
                    <th className="font-normal" scope="row">
                      {name}
                      <Reach reach={rollUps?.get(feature)} />
                    </th>
                    {places.map((place) => (
                      <td key={place}>
                        <Cell cell={cells[place] ?? null} />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          ))
        }
      </GroupTables>
    </section>
  )
}

const Cell = ({ cell }: { readonly cell: FeatureCell | null }) =>
  cell ? <PaperVerdict notes={cell.notes} verdict={cell.verdict} /> : '–'

/** Below the name, so that the columns keep their width. */
function Reach({ reach }: { readonly reach: RollUp | undefined }) {
  const { catalog } = useResults()
  return reach ? <ReachBar catalog={catalog} reach={reach} /> : null
}
