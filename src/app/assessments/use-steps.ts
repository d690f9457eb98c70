import { useEffect, useState } from 'react'
import type { RunbookSteps } from '../../engine/runbook'

/** The steps of all runbooks; null until they are fetched. The list is there without them. */
export function useSteps(): RunbookSteps | null {
  const [steps, setSteps] = useState<RunbookSteps | null>(null)
  useEffect(() => {
    import('../../knowledge/runbook/steps').then(
      ({ runbookSteps }) => setSteps(runbookSteps),
      () => undefined,
    )
  }, [])
  return steps
}
