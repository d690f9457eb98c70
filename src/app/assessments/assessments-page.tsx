import { type ReactNode, use, useMemo, useState } from 'react'
import { loadAssessmentsWords } from '../../i18n/load-assessments'
import { useLanguage } from '../../i18n/use-catalog'
import { notesStore } from '../../io/progress'
import { PageHeading } from '../../ui/page-heading'
import { QuietStatus } from '../../ui/quiet-status'
import { TextField } from '../../ui/text-field'
import { useSession, useSessionStore } from '../../wizard/session-provider'
import { addresses } from '../addresses'
import type { Desk } from './actions'
import { AssessmentItem } from './assessment-item'
import { byChange, type Listed, listed, matching } from './catalogue'
import { idOf } from './identity'
import { keeperOf } from './keeper-of'
import { type Said, SaidNotice } from './said-notice'
import { StorageSection } from './storage-section'
import { UnreadableNotice } from './unreadable-notice'
import { useShelf } from './use-shelf'
import { useSteps } from './use-steps'

/** From so many on it is worth searching. */
const fewToSearch = 4

/** All assessments of this device. */
export function AssessmentsPage() {
  const words = use(loadAssessmentsWords(useLanguage()))
  const session = useSessionStore()
  const desk = useMemo<Desk>(
    () => ({
      keeper: keeperOf(session),
      session,
      notes: notesStore(() => window.localStorage),
      now: () => new Date(),
    }),
    [session],
  )
  const shelf = useShelf(desk.keeper)
  const steps = useSteps()
  const current = useSession(({ keeping }) => idOf(keeping.own))
  const [said, setSaid] = useState<Said | null>(null)
  const [search, setSearch] = useState('')
  const all = useMemo(
    () => shelf?.assessments.toSorted(byChange).map((kept) => listed(kept, words)) ?? [],
    [shelf, words],
  )
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <PageHeading place={addresses.assessments} title={words.title} />
        <p className="text-muted">{words.lead}</p>
      </div>
      <SaidNotice desk={desk} onSaid={setSaid} said={said} words={words} />
      {shelf && shelf.unreadable.length > 0 ? (
        <UnreadableNotice ids={shelf.unreadable} keeper={desk.keeper} words={words} />
      ) : null}
      {all.length >= fewToSearch || search !== '' ? (
        <TextField
          className="max-w-md"
          field={{ value: search, onChange: ({ target }) => setSearch(target.value) }}
          label={words.search}
        />
      ) : null}
      {shelf && all.length === 0 ? <Empty words={words.empty} /> : null}
      {all.length > 0 ? (
        <List all={all} search={search}>
          {(entry) => (
            <AssessmentItem
              desk={desk}
              entry={entry}
              isCurrent={entry.kept.begunAt === current}
              key={entry.kept.begunAt}
              onSaid={setSaid}
              steps={steps}
              words={words}
            />
          )}
        </List>
      ) : null}
      {shelf ? <StorageSection assessments={shelf.assessments} desk={desk} onSaid={setSaid} words={words} /> : null}
    </div>
  )
}

interface ListProps {
  readonly all: readonly Listed[]
  readonly search: string
  readonly children: (entry: Listed) => ReactNode
}

function List({ all, search, children }: ListProps) {
  const words = use(loadAssessmentsWords(useLanguage()))
  const found = matching(all, search)
  return (
    <section className="flex flex-col gap-2">
      <QuietStatus text={found.length === 0 ? words.noneFound : words.shown(found.length, all.length)} />
      {found.length > 0 ? (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">{found.map(children)}</ul>
      ) : null}
    </section>
  )
}

function Empty({
  words,
}: {
  readonly words: { readonly title: string; readonly text: string; readonly begin: string }
}) {
  return (
    <section className="card flex flex-col gap-3">
      <h2>{words.title}</h2>
      <p className="text-muted">{words.text}</p>
      <a className="button self-start" href={`#${addresses.wizard}`}>
        {words.begin}
      </a>
    </section>
  )
}
