import { useMemo } from 'react'
import { Link } from 'wouter'
import { knowledge } from '../knowledge'
import type { PrerequisiteId, StatementId } from '../knowledge/ids'
import type { Statement } from '../knowledge/types'
import { PageHeading } from '../ui/page-heading'
import { libraryAddresses } from './addresses'
import { isInForce, waitingOn, waitingOverTime } from './history'
import { useLibrary } from './library-context'
import { PlaceList } from './place-list'
import { Section } from './section'
import { StatementList } from './statement-list'
import { WayBack } from './way-back'

/** What a prerequisite holds back, where, and since which edition. */
export function PrerequisitePage({ prerequisite }: { readonly prerequisite: PrerequisiteId }) {
  const { catalog, words } = useLibrary()
  const { name, sentence } = catalog.knowledge.prerequisites[prerequisite]
  const { question } = knowledge.prerequisites[prerequisite]
  return (
    <article className="flex flex-col gap-5">
      <div className="flex flex-col gap-1.5">
        <WayBack />
        <PageHeading place={libraryAddresses.prerequisite(prerequisite)} title={name} />
        <p className="text-muted text-sm">{words.index.prerequisites}</p>
        <p className="text-lg">{sentence}</p>
      </div>
      <WaitingFeatures prerequisite={prerequisite} />
      <Section title={words.prerequisite.look}>
        <p className="font-semibold">{catalog.knowledge.questions[question].label}</p>
        <p>{catalog.knowledge.lookUps[question]}</p>
      </Section>
      <Requirements prerequisite={prerequisite} />
      <WaitingHistory prerequisite={prerequisite} />
    </article>
  )
}

interface PartProps {
  readonly prerequisite: PrerequisiteId
}

function WaitingFeatures({ prerequisite }: PartProps) {
  const { catalog, words, today } = useLibrary()
  const waiting = useMemo(() => waitingOn(knowledge, prerequisite, today), [prerequisite, today])
  if (waiting.length === 0) {
    return (
      <Section title={words.prerequisite.table}>
        <p>{words.prerequisite.none}</p>
      </Section>
    )
  }
  return (
    <Section lead={words.prerequisite.lead(today)} title={words.prerequisite.table}>
      <div className="-mx-2">
        <table className="w-full border-separate border-spacing-0 text-left">
          <thead>
            <tr className="text-muted text-sm">
              <th className="border-line border-b px-2 py-1.5 font-semibold" scope="col">
                {words.prerequisite.feature}
              </th>
              <th className="border-line border-b px-2 py-1.5 font-semibold" scope="col">
                {words.prerequisite.where}
              </th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ feature, places }) => (
              <tr className="break-inside-avoid" key={feature}>
                <th className="border-line border-b px-2 py-1.5 align-top font-normal" scope="row">
                  <Link href={libraryAddresses.feature(feature)}>{catalog.knowledge.features[feature].name}</Link>
                </th>
                <td className="border-line border-b px-2 py-1.5 align-top">
                  <PlaceList places={places} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

/** The statements that ask for it. */
function Requirements({ prerequisite }: PartProps) {
  const { words, today } = useLibrary()
  const all = Object.entries(knowledge.statements) as [StatementId, Statement][]
  const asking = all.filter(
    ([, statement]) =>
      statement.effect.kind === 'requires' &&
      statement.effect.prerequisite === prerequisite &&
      isInForce(statement, today),
  )
  if (asking.length === 0) return null
  return (
    <Section lead={words.statements.lead} title={words.statements.title}>
      <StatementList statements={asking} />
    </Section>
  )
}

function WaitingHistory({ prerequisite }: PartProps) {
  const { catalog, words, today } = useLibrary()
  const changes = useMemo(() => waitingOverTime(knowledge, prerequisite, today), [prerequisite, today])
  return (
    <Section title={words.prerequisite.history}>
      <ul className="flex flex-col gap-3">
        {changes.map(({ day, features }) => (
          <li key={day}>
            <p>
              <span className="font-semibold">{words.history.from(day)}</span>
              {' · '}
              {features.length === 0 ? words.prerequisite.none : words.prerequisite.waiting(features.length)}
            </p>
            <p className="text-muted text-sm">
              {features.map((feature) => catalog.knowledge.features[feature].name).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
