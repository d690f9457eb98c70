import { use } from 'react'
import { type ReasonOf, ResultReason } from '../result-reason'
import { WhatIfContext } from './what-if-context'

/** Why a result is what it would be, in the words of its explanation. */
export function ChangeReason(props: ReasonOf) {
  const words = use(WhatIfContext)?.words.list
  return words ? <ResultReason {...props} words={words} /> : null
}
