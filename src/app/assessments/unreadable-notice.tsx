import type { AssessmentsWords } from '../../i18n/assessments-words'
import { Callout } from '../../ui/callout'
import { useToday } from '../../wizard/session-provider'
import { saveUnreadable } from './actions'
import type { AssessmentKeeper } from './keeper'

interface UnreadableNoticeProps {
  readonly ids: readonly string[]
  readonly keeper: AssessmentKeeper
  readonly words: AssessmentsWords
}

/** What was damaged stays until the reader says otherwise, and can be taken out as it stands. */
export function UnreadableNotice({ ids, keeper, words: { unreadable: words } }: UnreadableNoticeProps) {
  const today = useToday()

  async function removeAll(): Promise<void> {
    for (const id of ids) await keeper.remove(id)
  }

  return (
    <Callout tone="warning">
      <p className="grow basis-80">{words.text(ids.length)}</p>
      <button
        className="button min-h-8 py-0.5"
        onClick={() => void saveUnreadable(keeper.store, ids, today)}
        type="button"
      >
        {words.save}
      </button>
      <button className="button min-h-8 py-0.5" onClick={() => void removeAll()} type="button">
        {words.remove}
      </button>
    </Callout>
  )
}
