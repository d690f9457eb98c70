import { use } from 'react'
import type { Verdict } from '../../engine/verdict'
import { useResults } from '../results-context'
import { VerdictBadge } from '../verdict-badge'
import type { CellChange } from './cell-changes'
import { WhatIfContext } from './what-if-context'

/** Both verdicts, each with its word and shape. */
export function VerdictChange({ change: { before, after } }: { readonly change: CellChange }) {
  const { wizard } = useResults().catalog
  return (
    <p className="flex flex-wrap items-center gap-1.5">
      <OneVerdict verdict={before} /> <span aria-hidden="true">→</span>
      <span className="sr-only">{wizard.panel.becomes}</span> <OneVerdict verdict={after} />
    </p>
  )
}

function OneVerdict({ verdict }: { readonly verdict: Verdict | null }) {
  const whatIf = use(WhatIfContext)
  return verdict === null ? <span>{whatIf?.words.noResult}</span> : <VerdictBadge verdict={verdict} />
}
