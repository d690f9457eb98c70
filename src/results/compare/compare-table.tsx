import { StatusMark, statusKinds } from '../../ui/status-mark'
import { verdictCounts } from '../counts'
import { inkTones } from '../tones'
import { shownName } from '../view'
import { ComparedCell, ComparedReason } from './compared-cell'
import { lacking, type ShownComparison } from './comparison'
import { RowName } from './row-name'
import { type ComparedGroup, rowKey } from './rows'

const cell = 'border-line border-b px-2 py-1.5 align-top'

/** One column a scenario: its counts, then every feature of every group. On screen and on paper. */
export function CompareTable({ comparison }: { readonly comparison: ShownComparison }) {
  const { scenarios, groups } = comparison
  const catalog = scenarios[0]?.view.catalog
  if (!catalog) return null
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 text-left">
      <colgroup>
        <col className={scenarios.length > 3 ? 'w-[24%]' : 'w-[30%]'} />
        {scenarios.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th className={`${cell} sticky top-0 z-10 bg-surface align-bottom`} scope="col">
            {catalog.results.matrix.feature}
          </th>
          {scenarios.map(({ id, name }) => (
            <th className={`${cell} sticky top-0 z-10 bg-surface align-bottom wrap-anywhere`} key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <CountRows comparison={comparison} />
      {groups.map((group) => (
        <GroupRows comparison={comparison} group={group} key={group.name} />
      ))}
    </table>
  )
}

/** How many results of each status each scenario has, over all groups. */
function CountRows({ comparison: { scenarios, words } }: { readonly comparison: ShownComparison }) {
  const labels = scenarios[0]?.view.catalog.knowledge.statuses
  const counts = scenarios.map(
    ({ view }) => new Map(verdictCounts(view.assessment).map((one) => [one.verdict, one.count])),
  )
  const found = statusKinds.filter((verdict) => counts.some((ofScenario) => ofScenario.has(verdict)))
  return (
    <tbody>
      <tr className="break-after-avoid">
        <th className={`${cell} bg-sunken`} colSpan={scenarios.length + 1} scope="rowgroup">
          {words.results}
        </th>
      </tr>
      {found.map((verdict) => (
        <tr key={verdict}>
          <th className={`${cell} font-semibold ${inkTones[verdict]}`} scope="row">
            <span className="inline-flex items-start gap-2">
              <StatusMark className="mt-0.75 size-4" kind={verdict} />
              {labels?.[verdict].label}
            </span>
          </th>
          {counts.map((ofScenario, place) => (
            <td className={`${cell} font-bold`} key={scenarios[place]?.id}>
              {ofScenario.get(verdict) ?? 0}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function GroupRows({ comparison, group }: { readonly comparison: ShownComparison; readonly group: ComparedGroup }) {
  const { scenarios, words, open } = comparison
  const catalog = scenarios[0]?.view.catalog
  const without = lacking(scenarios, group)
  if (!catalog) return null
  return (
    <tbody>
      <tr className="break-after-avoid">
        <th className={`${cell} bg-sunken wrap-anywhere`} colSpan={scenarios.length + 1} scope="rowgroup">
          {shownName(group.name, catalog)}
          {without.length > 0 ? <span className="block font-normal text-muted">{words.missing(without)}</span> : null}
        </th>
      </tr>
      {group.rows.flatMap((row) => {
        const key = rowKey(group, row)
        const verdicts = (
          <tr key={key}>
            <th className={`${cell} font-normal`} scope="row">
              <RowName comparison={comparison} group={group} row={row} />
            </th>
            {scenarios.map(({ id }, place) => (
              <td className={cell} key={id}>
                <ComparedCell comparison={comparison} group={group} place={place} row={row} />
              </td>
            ))}
          </tr>
        )
        if (!(row.differs && open.has(key))) return [verdicts]
        return [
          verdicts,
          <tr key={`${key} why`}>
            <td className={`${cell} bg-sunken`} />
            {scenarios.map(({ id }, place) => (
              <td className={`${cell} bg-sunken`} key={id}>
                <ComparedReason comparison={comparison} group={group} place={place} row={row} />
              </td>
            ))}
          </tr>,
        ]
      })}
    </tbody>
  )
}
