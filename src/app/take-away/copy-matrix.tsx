import type { FilesWords } from '../../i18n/files-words'
import { type CopiedMatrix, copiedHtml, copiedMarkdown } from '../../results/matrix/copied-matrix'
import { rollUpsOf } from '../../results/roll-ups'
import { type ResultsInput, viewOf } from '../../results/view'
import { CopyButton } from '../../ui/copy-button'

interface CopyMatrixProps {
  readonly input: () => ResultsInput
  readonly label: string
  readonly words: FilesWords['dialog']
}

/** The whole matrix, whatever of it the page shows. */
export const CopyMatrix = ({ input, label, words }: CopyMatrixProps) => (
  <CopyButton
    html={() => copiedHtml(wholeMatrix(input()))}
    label={words.copy}
    subject={label}
    text={() => copiedMarkdown(wholeMatrix(input()))}
    words={words}
  />
)

function wholeMatrix(input: ResultsInput): CopiedMatrix {
  const view = viewOf(input)
  const { catalog, groupNames, rows, assessment } = view
  return {
    catalog,
    groupNames,
    areas: assessment.areas.map((area) => ({
      area,
      speaking: rows.filter((row) => row.area === area).map((original) => ({ original })),
      silent: [],
    })),
    places: groupNames.map((_, place) => place),
    rollUps: rollUpsOf(view),
  }
}
