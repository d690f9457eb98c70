import type { Catalog } from '../../i18n/catalog'

interface NoteMarksProps {
  readonly catalog: Catalog
  readonly numbers: readonly number[]
}

/** The numbers of the notes that belong to a verdict, raised. */
export function NoteMarks({ catalog, numbers }: NoteMarksProps) {
  if (numbers.length === 0) return null
  return (
    <sup className="ms-1 whitespace-nowrap font-semibold text-accent text-xs leading-none">
      <span className="sr-only">{catalog.results.matrix.notes(numbers)}</span>
      <span aria-hidden="true">{numbers.join(', ')}</span>
    </sup>
  )
}
