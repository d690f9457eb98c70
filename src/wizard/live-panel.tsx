import { memo, useMemo, useState } from 'react'
import type { AskingCatalog } from '../i18n/catalog'
import { formatList } from '../i18n/format'
import { useAskingCatalog, useShell } from '../i18n/use-catalog'
import type { VerdictWords } from '../i18n/verdict-words'
import type { Draft } from '../io/draft-type'
import { ShareBar } from '../ui/share-bar'
import { StatusBadge } from '../ui/status-badge'
import { userCountOf } from './draft-setup'
import { LastAnswer } from './last-answer'
import { type Change, changesBetween, countsOf, type StatusCount } from './panel-figures'
import { useSession, useToday } from './session-provider'
import { assessmentOf } from './use-setup'

interface LivePanelProps {
  /** On a phone it folds under the question. */
  readonly isFolded: boolean
}

/** What follows from the answers so far, and what the last one changed. */
export const LivePanel = memo(function LivePanel({ isFolded }: LivePanelProps) {
  const { panel } = useAskingCatalog().wizard
  const { draft, counts, changes } = useFigures()
  const news = changes ? panel.changed(resultCount(changes)) : null
  const content = (
    <>
      <Counts counts={counts} draft={draft} />
      {changes && changes.length > 0 ? <LastAnswer changes={changes} draft={draft} key={keyOf(changes)} /> : null}
    </>
  )
  return (
    <>
      {isFolded ? (
        <details className="card p-0">
          <summary className="px-4 py-3">
            <h2 className="inline">{panel.title}</h2>
            {news ? <span className="text-muted text-sm"> · {news}</span> : null}
          </summary>
          <div className="border-line border-t px-4 pt-3 pb-4">{content}</div>
        </details>
      ) : (
        <section aria-label={panel.title} className="card contain-content max-h-[calc(100dvh-3rem)] overflow-y-auto">
          <h2>{panel.title}</h2>
          {content}
        </section>
      )}
      <p className="sr-only" role="status">
        <span key={useAnswerNumber()}>{news}</span>
      </p>
    </>
  )
})

/** Grows with each answer: one that changed as much as the one before is said too, though the words are the same. */
function useAnswerNumber(): number {
  const before = useSession((session) => session.before)
  const [last, setLast] = useState({ before, number: 0 })
  if (last.before !== before) setLast({ before, number: last.number + 1 })
  return last.number
}

function useFigures() {
  const today = useToday()
  const draft = useSession((session) => session.draft)
  const before = useSession((session) => session.before)
  return useMemo(() => {
    const after = assessedGroups(draft, today)
    return {
      draft,
      counts: countsOf(after.assessment),
      changes: before && changesBetween(assessedGroups(before, today), after),
    }
  }, [draft, before, today])
}

const assessedGroups = (draft: Draft, today: string) => ({
  assessment: assessmentOf(draft, today),
  ids: draft.groups.map(({ id }) => id),
})

const resultCount = (changes: readonly Change[]) => changes.reduce((sum, { groups }) => sum + groups.length, 0)

/** Unfolding the list of changes lasts until there are others. */
const keyOf = (changes: readonly Change[]) =>
  changes.map(({ feature, before, after }) => `${feature} ${before} ${after}`).join()

interface CountsProps {
  readonly counts: readonly StatusCount[]
  readonly draft: Draft
}

function Counts({ counts, draft }: CountsProps) {
  const catalog = useAskingCatalog()
  const { verdicts } = useShell()
  const { panel } = catalog.wizard
  return (
    <>
      <p className="pt-0.5 pb-2.5 text-muted text-sm">{panel.scope(scopeOf(counts, draft))}</p>
      <ShareBar description={inWords(catalog, verdicts, counts)} shares={counts} title={panel.barTitle} />
      <ul className="mt-3 flex flex-col gap-1.5">
        {counts.map(({ kind, count }) => (
          <li className="flex items-center gap-3" key={kind}>
            <StatusBadge className="grow" kind={kind}>
              {verdicts[kind]}
            </StatusBadge>
            <span className="min-w-9 text-right font-semibold tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function scopeOf(counts: readonly StatusCount[], { groups }: Draft) {
  const users = groups.map((group) => userCountOf(group.users)).filter((count) => count !== null)
  return {
    results: counts.reduce((sum, { count }) => sum + count, 0),
    groups: groups.length,
    users: users.length > 0 ? users.reduce((sum, count) => sum + count, 0) : null,
  }
}

function inWords({ wizard, language }: AskingCatalog, verdicts: VerdictWords, counts: readonly StatusCount[]): string {
  return formatList(
    language,
    counts.map(({ kind, count }) => wizard.panel.share(verdicts[kind], count)),
  )
}
