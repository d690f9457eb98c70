import { sourceOf } from '../knowledge/sources'
import { useMediaQuery } from '../ui/use-media-query'
import type { Change, FeatureHistory } from './history'
import { useLibrary } from './library-context'
import { phone } from './phone'
import { PlaceList } from './place-list'
import { VerdictWord } from './verdict-word'

const cellStyle = 'border-line border-b px-2 py-1.5 align-top'

/** What each edition said: hosts that went the same way share a row. */
export function HistoryView({ history }: { readonly history: FeatureHistory }) {
  const isNarrow = useMediaQuery(phone)
  return (
    <>
      {isNarrow ? <HistoryList {...history} /> : <HistoryTable {...history} />}
      <ul className="flex flex-col gap-1 text-sm">
        {history.changes.map((change) => (
          <ChangeLine change={change} key={change.day} />
        ))}
      </ul>
    </>
  )
}

function HistoryTable({ changes, courses }: FeatureHistory) {
  const { words } = useLibrary()
  return (
    <div className="-mx-2">
      <table className="w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th className={`${cellStyle} font-semibold text-muted text-sm`} scope="col">
              {words.table.host}
            </th>
            {changes.map(({ day }) => (
              <th className={`${cellStyle} font-semibold text-muted text-sm`} key={day} scope="col">
                {words.history.from(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map(({ places, verdicts }) => (
            <tr className="break-inside-avoid" key={verdicts.join()}>
              <th className={`${cellStyle} font-normal`} scope="row">
                <PlaceList places={places} />
              </th>
              {changes.map(({ day }, place) => (
                <td className={cellStyle} key={day}>
                  <VerdictWord verdict={verdicts[place] ?? 'undocumented'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HistoryList({ changes, courses }: FeatureHistory) {
  const { words } = useLibrary()
  return (
    <ul className="flex flex-col">
      {courses.map(({ places, verdicts }) => (
        <li className="flex flex-col gap-2 border-line border-b py-2.5" key={verdicts.join()}>
          <span className="font-semibold">
            <PlaceList places={places} />
          </span>
          {changes.map(({ day }, place) => (
            <span className="block" key={day}>
              <span className="block text-muted text-sm">{words.history.from(day)}</span>
              <VerdictWord verdict={verdicts[place] ?? 'undocumented'} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What happened on the day. */
function ChangeLine({ change: { day, editions, ends } }: { readonly change: Change }) {
  const { catalog, words } = useLibrary()
  const said = [
    ...editions.map((page) => words.history.edition(sourceOf(page).title)),
    ...ends.map((id) => catalog.knowledge.statements[id]),
  ]
  return (
    <li>
      <span className="font-semibold">{words.history.from(day)}</span>
      <span className="text-muted"> · {said.length > 0 ? said.join(' ') : words.history.opens}</span>
    </li>
  )
}
