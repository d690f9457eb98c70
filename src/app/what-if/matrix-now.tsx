import { memo, useMemo } from 'react'
import type { WhatIfWords } from '../../i18n/what-if-words'
import { Matrix, type MatrixProps } from '../../results/matrix/matrix'
import { useResults } from '../../results/results-context'
import { type ResultsInput, viewOf } from '../../results/view'
import { type WhatIf, WhatIfContext } from '../../results/what-if/what-if-context'
import { useSession, useToday } from '../../wizard/session-provider'
import type { TrialStore } from '../../wizard/trial/trial-store'
import { useTrial } from '../../wizard/trial/use-trial'
import { assessmentOf } from '../../wizard/use-setup'

interface MatrixNowProps extends Omit<MatrixProps, 'view'> {
  /** What the rest of the page shows, which may be the answers before the last one. */
  readonly input: ResultsInput
  readonly trial: TrialStore
  /** Null until something is tried out and they have come. */
  readonly words: WhatIfWords | null
}

/** The matrix of the answers as they are: it is drawn with each of them, before everything that stands around it. */
export const MatrixNow = memo(function MatrixNow({ input, trial, words, ...matrix }: MatrixNowProps) {
  const today = useToday()
  const assessment = assessmentOf(
    useSession(({ draft }) => draft),
    today,
  )
  const settled = useResults()
  const view = useMemo(
    () => (assessment === settled.assessment ? settled : viewOf({ ...input, assessment })),
    [assessment, settled, input],
  )
  const isTrying = useTrial(trial).changes.length > 0
  const before = assessmentOf(trial.base.getState().draft, today)
  const whatIf = useMemo<WhatIf | null>(() => (words && isTrying ? { before, words } : null), [words, isTrying, before])
  return (
    <WhatIfContext value={whatIf}>
      <Matrix {...matrix} view={view} />
    </WhatIfContext>
  )
})
