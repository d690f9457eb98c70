import { decidingAnswers, possibleResults } from '../../engine/changes/reasons'
import { changesFor } from '../../engine/changes/search'
import type { DatedSetup } from '../../engine/setup'
import { formatList } from '../../i18n/format'
import { contradictionOf } from '../../knowledge/contradicted-statements'
import type { FeatureId } from '../../knowledge/ids'
import { ChangeLink } from '../change-link'
import type { Explanation } from '../explanation'
import { Item } from '../explanation-item'
import { useResults } from '../results-context'
import { VerdictBadge } from '../verdict-badge'
import { namesOf, type ResultsView } from '../view'
import { CellChangeList } from './cell-change-list'
import { answersInWords } from './change-text'
import { type ChangesData, searchOf } from './changes-data'
import { Sides } from './sides'

export interface CellReasonsProps {
  readonly data: ChangesData
  readonly feature: FeatureId
  readonly explanation: Explanation
}

/** The answers behind a result, what others would give, and what would better it; apart for groups that differ in it. */
export function CellReasons({ data, feature, explanation }: CellReasonsProps) {
  const view = useResults()
  const { because, contested } = explanation.result
  const contradictions = contested
    ? because.flatMap((id) => (id === 'undocumented' ? [] : (contradictionOf(id) ?? [])))
    : []
  const parts = partsOf(view, data, explanation, feature)
  return (
    <>
      {contradictions.map((id) => (
        <Sides id={id} key={id} words={data.words} />
      ))}
      {parts.map(({ groups, reasons, possibilities, found, table }) => (
        <div className="flex flex-col gap-2" key={groups.join()}>
          {parts.length > 1 ? <p className="font-semibold wrap-anywhere">{namesOf(view, groups).join(', ')}</p> : null}
          <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <Item title={data.words.decided}>
              {reasons.map(({ question, answer }) => (
                <ChangeLink group={groups[0]} key={question} question={question}>
                  {data.words.answer(
                    view.catalog.knowledge.questions[question].label,
                    answersInWords(view, data.words, question, [answer]).join(''),
                  )}
                </ChangeLink>
              ))}
            </Item>
            <Item title={data.words.possible}>
              {possibilities.map(({ question, outcomes }) => (
                <div key={question}>
                  <ChangeLink group={groups[0]} question={question}>
                    {view.catalog.knowledge.questions[question].label}
                  </ChangeLink>
                  <ul>
                    {outcomes.map(({ verdict, answers }) => (
                      <li className="flex flex-wrap items-center gap-x-2" key={verdict ?? ''}>
                        {formatList(view.catalog.language, answersInWords(view, data.words, question, answers))}
                        {verdict === null ? (
                          <span className="text-muted">{data.words.noResult}</span>
                        ) : (
                          <VerdictBadge verdict={verdict} />
                        )}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </Item>
            <Item title={data.words.title}>
              {explanation.verdict === 'supported' || table === undefined
                ? []
                : [<CellChangeList data={data} found={found} key="changes" table={table} />]}
            </Item>
          </dl>
        </div>
      ))}
    </>
  )
}

/**
 * Groups that share a result may have come to it by different answers, or have different ways out of it. Those that answer
 * alike are looked at once: for a dozen groups it would keep the page waiting.
 */
function partsOf(view: ResultsView, data: ChangesData, explanation: Explanation, feature: FeatureId) {
  const { knowledge, setup } = view
  const search = searchOf(view, data)
  const each = answeringAlike(setup, explanation.groups).map(([group, ...others]) => {
    const found = changesFor(search, group, feature)
    const sets = [...(found.whole ? [found.whole] : []), ...found.sets]
    const reasons = decidingAnswers(knowledge, setup, group, feature)
    const possibilities = possibleResults(knowledge, setup, group, feature)
    const ways = sets.map(({ changes, after }) => [after, changes.map(({ change, settles }) => [change.act, settles])])
    const key = JSON.stringify([reasons, possibilities, ways])
    return { groups: [group, ...others], key, reasons, possibilities, found, table: search.table(group, feature) }
  })
  return each
    .filter(({ key }, place) => each.findIndex((one) => one.key === key) === place)
    .map((first) => {
      const alike = each.filter(({ key }) => key === first.key).flatMap(({ groups }) => groups)
      return { ...first, groups: alike.toSorted((a, b) => a - b) }
    })
}

/** Some groups by their answers; nothing follows from a name, or from a number of users. */
function answeringAlike({ groups }: DatedSetup, places: readonly number[]): readonly [number, ...number[]][] {
  const alike = new Map<string, [number, ...number[]]>()
  for (const place of places) {
    const answers = Object.entries({ ...groups[place], name: '', users: 0 })
    const key = JSON.stringify(answers.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const known = alike.get(key)
    if (known) known.push(place)
    else alike.set(key, [place])
  }
  return [...alike.values()]
}
