import type { ComponentType } from 'react'
import type { PrerequisiteResult } from '../engine/assessment'
import { byState } from './by-state'
import { useResults } from './results-context'

interface PrerequisitesByStateProps {
  readonly item: ComponentType<{ readonly prerequisite: PrerequisiteResult }>
}

/** Every prerequisite as the screen or the paper shows one, what is to be done first; a sentence where there is none. */
export function PrerequisitesByState({ item: Item }: PrerequisitesByStateProps) {
  const { assessment, catalog } = useResults()
  return (
    <>
      {assessment.prerequisites.length === 0 ? <p>{catalog.results.prerequisites.none}</p> : null}
      <ul>
        {byState(assessment.prerequisites).map((prerequisite) => (
          <Item key={prerequisite.id} prerequisite={prerequisite} />
        ))}
      </ul>
    </>
  )
}
