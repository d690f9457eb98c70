import { CountItem } from '../count-item'
import { verdictCounts } from '../counts'
import { shownName } from '../view'
import { ComparedCell, ComparedReason } from './compared-cell'
import { lacking, type ShownComparison } from './comparison'
import { RowName } from './row-name'
import { rowKey } from './rows'

/** The comparison where there is no room for columns: a card for each feature of each group. */
export function CompareCards({ comparison }: { readonly comparison: ShownComparison }) {
  const { scenarios, groups, words, open } = comparison
  const catalog = scenarios[0]?.view.catalog
  if (!catalog) return null
  return (
    <div className="flex flex-col gap-4">
      <h3>{words.results}</h3>
      {scenarios.map(({ id, name, view }) => (
        <section key={id}>
          <h4 className="font-semibold wrap-anywhere">{name}</h4>
          <ul className="text-sm">
            {verdictCounts(view.assessment).map(({ verdict, count }) => (
              <CountItem
                count={count}
                key={verdict}
                label={catalog.knowledge.statuses[verdict].label}
                verdict={verdict}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.map((group) => (
        <section key={group.name}>
          <h3 className="wrap-anywhere">{shownName(group.name, catalog)}</h3>
          {lacking(scenarios, group).length > 0 ? (
            <p className="text-muted text-sm">{words.missing(lacking(scenarios, group))}</p>
          ) : null}
          <ul>
            {group.rows.map((row) => (
              <li className="border-line border-b py-3" key={row.feature}>
                <div className="font-semibold">
                  <RowName comparison={comparison} group={group} row={row} />
                </div>
                <dl className="mt-1.5 flex flex-col gap-2 ps-4.5">
                  {scenarios.map(({ id, name }, place) => (
                    <div key={id}>
                      <dt className="text-muted text-sm wrap-anywhere">{name}</dt>
                      <dd>
                        <ComparedCell comparison={comparison} group={group} place={place} row={row} />
                        {row.differs && open.has(rowKey(group, row)) ? (
                          <ComparedReason comparison={comparison} group={group} place={place} row={row} />
                        ) : null}
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
