import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Assessment } from '../../engine/assessment'
import { useCatalog } from '../../i18n/use-catalog'
import type { WhatIfWords } from '../../i18n/what-if-words'
import { knowledge } from '../../knowledge'
import type { FeatureId } from '../../knowledge/ids'
import { changedResults } from '../../results/what-if/cell-changes'
import { WhatIfContext, type WhatIf as WhatIfValue } from '../../results/what-if/what-if-context'
import { useLater } from '../../ui/use-later'
import { useToday } from '../../wizard/session-provider'
import type { TrialStore } from '../../wizard/trial/trial-store'
import { assessmentOf } from '../../wizard/use-setup'
import { addresses } from '../addresses'
import { useWhatIfParts } from './load-what-if'

interface WhatIfProps {
  readonly trial: TrialStore
  /** What follows from the answers tried out. */
  readonly assessment: Assessment
  /** The page, with what it shows of the trial: the way into it, and what it changes. */
  readonly children: (shown: WhatIfShown) => ReactNode
}

export interface WhatIfShown {
  readonly button: ReactNode
  readonly changes: ReactNode
  /** Null until they have come. */
  readonly words: WhatIfWords | null
}

const order = Object.keys(knowledge.features) as FeatureId[]

/** The results, and beside them the panel in which other answers are tried out. */
export function WhatIf({ trial, assessment, children }: WhatIfProps) {
  const { scenarios } = useCatalog()
  const today = useToday()
  const tried = useLater(trial.subscribe, trial.readTrial)
  const { changes } = tried
  const [wasOpened, setOpened] = useState(false)
  // A trial that outlived a reload opens the panel, which then stays: discarding it can still be undone there.
  if (changes.length > 0 && !wasOpened) setOpened(true)
  const isOpen = wasOpened || changes.length > 0
  const close = useCallback(() => setOpened(false), [])
  const parts = useWhatIfParts(isOpen, close)
  const before = assessmentOf(trial.base.getState().draft, today)
  const value = useMemo<WhatIfValue | null>(
    () => (parts && changes.length > 0 ? { before, words: parts.words } : null),
    [parts, changes.length, before],
  )
  const button = (
    <>
      <button aria-expanded={isOpen} className="button" onClick={() => setOpened(true)} type="button">
        {scenarios.whatIf}
      </button>
      <Link className="button" href={addresses.compare}>
        {scenarios.compare}
      </Link>
    </>
  )
  return (
    <div className={isOpen ? 'max-lg:pb-[55dvh] lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-6' : undefined}>
      <div className="min-w-0" data-trying={parts ? '' : undefined}>
        <WhatIfContext value={value}>
          {children({ button, changes: parts ? <parts.ChangeList /> : null, words: parts?.words ?? null })}
        </WhatIfContext>
      </div>
      {parts ? (
        <parts.TrialPanel
          changed={value ? changedResults(before, assessment, order) : 0}
          onClose={close}
          trial={trial}
          tried={tried}
        />
      ) : null}
    </div>
  )
}
