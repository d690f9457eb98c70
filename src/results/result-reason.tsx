import type { FeatureResult } from '../engine/assessment'
import { verdictOf } from '../engine/verdict'
import type { WhatIfWords } from '../i18n/what-if-words'
import { explanationText } from './explanation-text'
import { useResults } from './results-context'

export interface ReasonOf {
  readonly groups: readonly number[]
  /** Null: the feature does not concern the groups. */
  readonly result: FeatureResult | null
}

interface ResultReasonProps extends ReasonOf {
  readonly words: WhatIfWords['list']
}

/** The reason of one result, with what is to be done or answered first. */
export function ResultReason({ groups, result, words }: ResultReasonProps) {
  const view = useResults()
  if (result === null) return <p className="text-sm">{words.notAsked}</p>
  const { reasons, prerequisites, toCheck, ask } = explanationText(view, { groups, verdict: verdictOf(result), result })
  const { knowledge } = view.catalog
  const first = [...prerequisites, ...toCheck].map((id) => knowledge.prerequisites[id].name)
  return (
    <p className="text-sm">
      <span className="text-muted">{words.why}</span> {reasons.map(({ sentence }) => sentence).join(' ')}{' '}
      {first.length > 0 ? words.prerequisites(first) : null}{' '}
      {ask.length > 0 ? words.ask(ask.map((question) => knowledge.questions[question].label)) : null}
    </p>
  )
}
