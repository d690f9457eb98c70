import { use } from 'react'
import { CopyButton } from '../../ui/copy-button'
import { QuietStatus } from '../../ui/quiet-status'
import { Chevron } from '../chevron'
import { useResults } from '../results-context'
import type { AreaRows } from './area-rows'
import { copiedHtml, copiedMarkdown } from './copied-matrix'
import { RollUpsContext, useMatrix } from './matrix-context'

interface MatrixToolsProps {
  readonly areas: readonly AreaRows[]
  /** How many features the filter leaves. */
  readonly shown: number
  /** How many there are without it. */
  readonly all: number
  /** Of the sentence that names the keys; null where there are no cells to walk through. */
  readonly keysId: string | null
  readonly panelId: string
  readonly isArranging: boolean
  readonly onArrange: (isArranging: boolean) => void
}

/** What is shown, and what to do with it: arrange it, or take it along as a table. */
export function MatrixTools({ areas, shown, all, keysId, panelId, isArranging, onArrange }: MatrixToolsProps) {
  const { catalog, groupNames, assessment } = useResults()
  const { places } = useMatrix()
  const rollUps = use(RollUpsContext)
  const words = catalog.matrixView
  const hasChoice = groupNames.length > 1 || assessment.areas.length > 1 || keysId !== null
  const columns = places.length < groupNames.length ? [words.shownColumns(places.length, groupNames.length)] : []
  const copied = { catalog, groupNames, areas, places, rollUps }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <QuietStatus text={[catalog.results.matrix.shown(shown, all), ...columns].join(' · ')} />
      {keysId ? (
        <p
          className="invisible text-muted text-sm in-[section:has([data-cell]:focus-visible)]:visible max-md:hidden"
          id={keysId}
        >
          {words.keys}
        </p>
      ) : null}
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {hasChoice ? (
          <button
            aria-controls={isArranging ? panelId : undefined}
            aria-expanded={isArranging}
            className="button min-h-9 py-1 text-sm"
            onClick={() => onArrange(!isArranging)}
            type="button"
          >
            <Chevron isOpen={isArranging} />
            {words.view}
          </button>
        ) : null}
        <CopyButton
          html={() => copiedHtml(copied)}
          label={words.copyTable}
          text={() => copiedMarkdown(copied)}
          words={words}
        />
      </div>
    </div>
  )
}
