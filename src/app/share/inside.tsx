import { useId } from 'react'
import type { ShareDialogWords } from '../../i18n/sharing-words'
import { useCatalog } from '../../i18n/use-catalog'
import { shownName } from '../../results/view'
import { type Contents, hasProgress, isWithheld } from './contents'

interface InsideProps {
  readonly all: Contents
  readonly shared: Contents
  readonly words: ShareDialogWords['inside']
}

/** Everything that would leave this device, and what stays. */
export function Inside({ all, shared, words }: InsideProps) {
  const catalog = useCatalog()
  const id = useId()
  const { title, asOf, followsToday, groups, names, owners, notes, done, dated, accepted } = shared
  const day = followsToday ? words.followsToday(asOf) : words.fixedDay(asOf)
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 rounded-lg bg-sunken px-4 py-3">
      <h3 id={id}>{words.title}</h3>
      <dl className="grid gap-x-4 text-sm sm:grid-cols-[auto_1fr] sm:gap-y-1">
        <Row label={words.assessment} values={title === null ? [] : [title]} />
        <Row
          label={words.groups}
          values={groups.map(({ name, users }) => words.group(shownName(name, catalog), users))}
        />
        <Row label={words.answers} values={[words.answersAbout(shared.tenantAnswers, shared.groupAnswers)]} />
        <Row label={words.names} values={names} />
        <Row label={words.runbook} values={done + dated + accepted > 0 ? [words.steps(done, dated, accepted)] : []} />
        <Row label={words.owners} values={owners} />
        <Row label={words.notes} values={notes} />
        <Row label={words.day} values={[day]} />
        <Row label={words.leftOut} values={isWithheld(all, shared) ? [withheld(all, shared, words)] : []} />
      </dl>
    </section>
  )
}

/** What was there and does not travel. */
function withheld(all: Contents, shared: Contents, words: ShareDialogWords['inside']): string {
  const progress = hasProgress(all) && !hasProgress(shared)
  return words.withheld({
    title: all.title !== shared.title,
    groups: all.groups.some(({ name }, place) => name !== shared.groups[place]?.name),
    names: all.names.length - shared.names.length,
    progress,
    // Owners and notes are part of the progress.
    owners: progress ? 0 : all.owners.length - shared.owners.length,
    notes: progress ? 0 : all.notes.length - shared.notes.length,
  })
}

function Row({ label, values }: { readonly label: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="mb-1.5 flex min-w-0 flex-col wrap-anywhere sm:mb-0">
        {values.map((value, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes can say the same, and the list is drawn anew as a whole
          <span className="whitespace-pre-line" key={`${place} ${value}`}>
            {value}
          </span>
        ))}
      </dd>
    </>
  )
}
