import { useMemo } from 'react'
import { Link } from 'wouter'
import { optionWords } from '../i18n/knowledge-words'
import { knowledge } from '../knowledge'
import type { AnswerTo, FeatureId, QuestionId } from '../knowledge/ids'
import { PageHeading } from '../ui/page-heading'
import { libraryAddresses } from './addresses'
import { historyOf, isInForce, statementsOn, waitsOf } from './history'
import { HistoryView } from './history-view'
import { useLibrary } from './library-context'
import { otherAnswers, premisesOf } from './other-answers'
import { PlaceList } from './place-list'
import { Section } from './section'
import { StatementList } from './statement-list'
import { TruthTableView } from './truth-table-view'
import { VerdictWord } from './verdict-word'
import { truthTable, usualAnswer } from './verdicts'
import { WayBack } from './way-back'

/** All that is known of a feature, worked out from the data: nothing is written for this page alone. */
export function FeaturePage({ feature }: { readonly feature: FeatureId }) {
  const { catalog, words, today } = useLibrary()
  const { features, featureSummaries, areas } = catalog.knowledge
  const grid = useMemo(() => truthTable(knowledge, feature, today), [feature, today])
  const history = useMemo(() => historyOf(knowledge, feature, today), [feature, today])
  const { name } = features[feature]
  return (
    <article className="flex flex-col gap-5">
      <div className="flex flex-col gap-1.5">
        <WayBack />
        <PageHeading place={libraryAddresses.feature(feature)} title={name} />
        <p className="text-muted text-sm">{areas[knowledge.features[feature].area].name}</p>
        <p className="text-lg">{featureSummaries[feature]}</p>
      </div>
      <Section lead={words.table.lead(today)} title={words.table.title}>
        <TruthTableView grid={grid} />
        <Premises feature={feature} />
      </Section>
      <Waits feature={feature} />
      <Statements feature={feature} />
      <Section lead={words.history.lead} title={words.history.title}>
        <HistoryView history={history} />
      </Section>
      <Ended feature={feature} />
    </article>
  )
}

/** The answers that the table takes for granted, and what others change. */
function Premises({ feature }: { readonly feature: FeatureId }) {
  const { words, today } = useLibrary()
  const name = useAnswerName()
  const premises = premisesOf(knowledge, feature, today)
  const others = useMemo(() => otherAnswers(knowledge, feature, today), [feature, today])
  if (premises.length === 0) return null
  return (
    <>
      <h3>{words.table.premises}</h3>
      <ul className="flex flex-col gap-1">
        {premises.map((question) => (
          <li key={question}>{name(question, usualAnswer(knowledge, question))}</li>
        ))}
      </ul>
      {others.length > 0 ? <h3>{words.table.otherAnswers}</h3> : null}
      <ul className="flex flex-col gap-3">
        {others.map(({ question, answer, verdict, places }) => (
          <li className="flex flex-col gap-1" key={`${question} ${answer} ${verdict}`}>
            <span>{name(question, answer)}</span>
            <span className="flex flex-wrap items-start gap-x-3 gap-y-1">
              <VerdictWord verdict={verdict} />
              <PlaceList places={places} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function useAnswerName() {
  const { catalog } = useLibrary()
  return (question: QuestionId, answer: string) => {
    const { label } = catalog.knowledge.questions[question]
    return `${label} ${optionWords(catalog.knowledge, question, answer as AnswerTo<typeof question>).name}`
  }
}

function Waits({ feature }: { readonly feature: FeatureId }) {
  const { catalog, words, today } = useLibrary()
  const waits = useMemo(() => waitsOf(knowledge, feature, today), [feature, today])
  return (
    <Section title={words.waits.title}>
      {waits.length === 0 ? <p>{words.waits.none}</p> : null}
      <ul className="flex flex-col gap-4">
        {waits.map(({ prerequisite, places }) => (
          <li className="grid gap-x-6 gap-y-1 sm:grid-cols-2" key={prerequisite}>
            <div>
              <Link className="font-semibold" href={libraryAddresses.prerequisite(prerequisite)}>
                {catalog.knowledge.prerequisites[prerequisite].name}
              </Link>
              <p className="text-muted">{catalog.knowledge.prerequisites[prerequisite].sentence}</p>
            </div>
            <div>
              <span className="block font-semibold text-muted text-sm">{words.waits.where}</span>
              <PlaceList places={places} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Statements({ feature }: { readonly feature: FeatureId }) {
  const { words, today } = useLibrary()
  const inForce = statementsOn(knowledge, feature).filter(([, statement]) => isInForce(statement, today))
  return (
    <Section lead={inForce.length > 0 ? words.statements.lead : words.statements.none} title={words.statements.title}>
      <StatementList statements={inForce} />
    </Section>
  )
}

function Ended({ feature }: { readonly feature: FeatureId }) {
  const { words, today } = useLibrary()
  const ended = statementsOn(knowledge, feature).filter(([, { until }]) => until !== undefined && until <= today)
  if (ended.length === 0) return null
  return (
    <Section title={words.history.ended}>
      <StatementList statements={ended} />
    </Section>
  )
}
