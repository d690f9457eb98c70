import { useState } from 'react'
import { formatList } from '../i18n/format'
import { useAskingCatalog, useShell } from '../i18n/use-catalog'
import type { Draft } from '../io/draft-type'
import { StatusBadge } from '../ui/status-badge'
import { headingName } from './group-names'
import type { Change } from './panel-figures'

interface LastAnswerProps {
  readonly changes: readonly Change[]
  readonly draft: Draft
}

const shownAtFirst = 2
const mostNamed = 3

/** What the last answer changed: the first few, and the rest for whoever wants it. */
export function LastAnswer({ changes, draft }: LastAnswerProps) {
  const { panel } = useAskingCatalog().wizard
  const [showsAll, setShowsAll] = useState(false)
  const hidden = changes.length - shownAtFirst
  const count = changes.reduce((sum, { groups }) => sum + groups.length, 0)
  return (
    <section className="mt-4 border-line border-t pt-4">
      <h3>{panel.changed(count)}</h3>
      <ul className="mt-2 flex flex-col gap-2.5">
        {changes.slice(0, showsAll ? undefined : shownAtFirst).map((change) => (
          <ChangeItem change={change} draft={draft} key={`${change.feature} ${change.before} ${change.after}`} />
        ))}
      </ul>
      {hidden > 0 ? (
        <button
          aria-expanded={showsAll}
          className="mt-2.5 min-h-6 rounded text-accent text-sm underline underline-offset-3"
          onClick={() => setShowsAll(!showsAll)}
          type="button"
        >
          {showsAll ? panel.showFewer : panel.showMore(hidden)}
        </button>
      ) : null}
    </section>
  )
}

function ChangeItem({ change, draft }: { readonly change: Change; readonly draft: Draft }) {
  const { wizard, knowledge, language } = useAskingCatalog()
  const { verdicts } = useShell()
  const names = draft.groups.flatMap(({ id, name }, index) =>
    change.groups.includes(id) ? [headingName(wizard.groups, name, index + 1)] : [],
  )
  return (
    <li>
      <p className="text-sm leading-5">
        {knowledge.features[change.feature].name}
        {draft.groups.length > 1 ? (
          <span className="block text-muted text-xs wrap-anywhere">
            {names.length > mostNamed ? wizard.panel.inGroups(names.length) : formatList(language, names)}
          </span>
        ) : null}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-1.5">
        <StatusBadge kind={change.before}>{verdicts[change.before]}</StatusBadge>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden="true">→</span>
          <span className="sr-only">{wizard.panel.becomes}</span>
          <StatusBadge kind={change.after}>{verdicts[change.after]}</StatusBadge>
        </span>
      </p>
    </li>
  )
}
