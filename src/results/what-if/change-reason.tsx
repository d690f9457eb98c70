import { use } from 'react'
import type { FeatureResult } from '../../engine/assessment'
import { verdictOf } from '../../engine/verdict'
import { explanationText } from '../explanation-text'
import { useResults } from '../results-context'
import { WhatIfContext } from './what-if-context'

interface ChangeReasonProps {
  readonly groups: readonly number[]
  /** Null: the feature does not concern the groups. */
  readonly result: FeatureResult | null
}

/** Why a result is what it would be, in the words of its explanation. */
export function ChangeReason({ groups, result }: ChangeReasonProps) {
  const view = useResults()
  const words = use(WhatIfContext)?.words.list
  if (!words) return null
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
