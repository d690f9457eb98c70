import { useId, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { knowledge } from '../knowledge'
import type { AreaId } from '../knowledge/ids'
import { PageHeading } from '../ui/page-heading'
import { QuietStatus } from '../ui/quiet-status'
import { libraryAddresses } from './addresses'
import { type Entry, entriesMatching, entriesOf } from './entries'
import { useLibrary } from './library-context'
import { Section } from './section'

/** Everything there is to read, to be searched by the words people use. */
export function IndexPage() {
  const { catalog, words } = useLibrary()
  const [text, setText] = useState('')
  const find = useId()
  const entries = useMemo(() => entriesOf(knowledge, catalog, words), [catalog, words])
  const shown = entriesMatching(entries, text)
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <PageHeading place={libraryAddresses.index} title={words.index.title} />
        <p className="text-muted">{words.index.lead}</p>
        <p>
          <Link href={libraryAddresses.proof}>{words.index.proof}</Link>
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2 print:hidden">
        <div className="flex flex-col gap-1 max-sm:w-full">
          <label className="font-semibold" htmlFor={find}>
            {words.index.find}
          </label>
          <input
            autoComplete="off"
            className="min-h-10 rounded-lg border border-edge bg-surface px-3 max-sm:w-full sm:w-96"
            id={find}
            onChange={({ target }) => setText(target.value)}
            type="search"
            value={text}
          />
        </div>
        <QuietStatus text={words.index.shown(shown.length, entries.length)} />
      </div>
      {shown.length === 0 ? <NothingFound onClear={() => setText('')} /> : null}
      {sectionsOf(shown).map(({ section, entries: own }) => (
        <EntryList entries={own} key={section} section={section} />
      ))}
    </div>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { words } = useLibrary()
  return (
    <div className="flex flex-wrap items-center gap-4 py-6">
      <p>{words.index.none}</p>
      <button className="button" onClick={onClear} type="button">
        {words.index.clear}
      </button>
    </div>
  )
}

interface EntryListProps {
  readonly section: Entry['section']
  readonly entries: readonly Entry[]
}

function EntryList({ section, entries }: EntryListProps) {
  const title = useSectionTitle(section)
  const { words } = useLibrary()
  return (
    <Section title={title}>
      {section === 'contradictions' ? (
        <p>
          <Link href={libraryAddresses.register}>{words.index.register}</Link>
        </p>
      ) : null}
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {entries.map(({ id, name, summary, address }) => (
          <li key={id}>
            <Link className="font-semibold" href={address}>
              {name}
            </Link>
            <p className="text-muted text-sm">{summary}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useSectionTitle(section: Entry['section']): string {
  const { catalog, words } = useLibrary()
  if (section === 'prerequisites') return words.index.prerequisites
  return section === 'contradictions' ? words.register.title : catalog.knowledge.areas[section].name
}

const order: readonly Entry['section'][] = [
  ...(Object.keys(knowledge.areas) as AreaId[]),
  'prerequisites',
  'contradictions',
]

const sectionsOf = (shown: readonly Entry[]) =>
  order
    .map((section) => ({ section, entries: shown.filter((entry) => entry.section === section) }))
    .filter(({ entries }) => entries.length > 0)
