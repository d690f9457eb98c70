import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { FeatureId, PrerequisiteId, QuestionId } from '../knowledge/ids'
import { ChangeLink } from './change-link'
import { LazyReasons } from './changes/lazy-parts'
import type { Explanation } from './explanation'
import { Item } from './explanation-item'
import { explanationText, type Said } from './explanation-text'
import { useResults } from './results-context'
import { SourceLine } from './source-line'
import { VerdictBadge } from './verdict-badge'
import { namesOf } from './view'

interface ExplanationBlockProps {
  readonly explanation: Explanation
  readonly feature: FeatureId
}

/** One explanation: for whom, why, what to do or to answer first, and where it is written. */
export function ExplanationBlock({ explanation, feature }: ExplanationBlockProps) {
  const view = useResults()
  const { catalog } = view
  const words = catalog.results.detail
  const text = explanationText(view, explanation)
  const { meaning } = catalog.knowledge.statuses[explanation.verdict]
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <VerdictBadge verdict={explanation.verdict} />
        {view.groupNames.length > 1 ? (
          <span className="font-semibold wrap-anywhere">{namesOf(view, explanation.groups).join(', ')}</span>
        ) : null}
      </div>
      {text.isOpen || explanation.result.contested ? <p>{meaning}</p> : null}
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Item title={words.ask}>
          {text.ask.map((question) => (
            <QuestionLink group={explanation.groups[0]} key={question} question={question} />
          ))}
        </Item>
        <Item title={text.isOpen ? words.possible : words.why}>{text.reasons.map(said)}</Item>
        <Item title={words.prerequisites}>
          {text.prerequisites.map((id) => (
            <PrerequisiteLink group={explanation.groups[0]} id={id} key={id} />
          ))}
        </Item>
        <Item title={words.toCheck}>
          {text.toCheck.map((id) => (
            <PrerequisiteLink group={explanation.groups[0]} id={id} key={id} />
          ))}
        </Item>
        <Item title={words.noted}>{text.caveats.map(said)}</Item>
        <Item title={words.successor}>{successorLines(text.successor, catalog)}</Item>
        <Item title={words.sources}>
          {text.sources.map((cited) => (
            <SourceLine cited={cited} key={cited.id} />
          ))}
        </Item>
      </dl>
      <LazyReasons explanation={explanation} feature={feature} />
    </div>
  )
}

const said = (text: Said) => <SaidLine key={text.sentence} said={text} />

function SaidLine({ said: { sentence, note, contradiction } }: { readonly said: Said }) {
  const { catalog, library } = useResults()
  return (
    <span>
      {sentence}
      {note === null ? null : <sup className="ms-1 font-semibold text-accent text-xs">{note}</sup>}
      {contradiction === null ? null : (
        <>
          {' '}
          <Link className="whitespace-nowrap text-sm" href={library.contradiction(contradiction)}>
            {catalog.results.detail.compare}
          </Link>
        </>
      )}
    </span>
  )
}

function successorLines(
  successor: ReturnType<typeof explanationText>['successor'],
  { knowledge, results }: ReturnType<typeof useResults>['catalog'],
): readonly ReactNode[] {
  if (successor === undefined) return []
  const sentence = successor === null ? results.detail.noSuccessor : knowledge.successors[successor].sentence
  return [<span key="successor">{sentence}</span>]
}

interface QuestionLinkProps {
  readonly question: QuestionId
  readonly group: number | undefined
}

const QuestionLink = ({ question, group }: QuestionLinkProps) => (
  <span>
    <ChangeLink group={group} question={question}>
      {useResults().catalog.knowledge.questions[question].label}
    </ChangeLink>
  </span>
)

interface PrerequisiteLinkProps {
  readonly id: PrerequisiteId
  readonly group: number | undefined
}

function PrerequisiteLink({ id, group }: PrerequisiteLinkProps) {
  const { knowledge, catalog } = useResults()
  return (
    <span>
      <ChangeLink group={group} question={knowledge.prerequisites[id].question}>
        {catalog.knowledge.prerequisites[id].name}
      </ChangeLink>
    </span>
  )
}
