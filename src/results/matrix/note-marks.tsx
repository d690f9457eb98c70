import { useResults } from '../results-context'

/** The numbers of the notes that belong to a verdict, raised. */
export function NoteMarks({ numbers }: { readonly numbers: readonly number[] }) {
  const { catalog } = useResults()
  if (numbers.length === 0) return null
  return (
    <sup className="ms-1 whitespace-nowrap font-semibold text-accent text-xs leading-none">
      <span className="sr-only">{catalog.results.matrix.notes(numbers)}</span>
      <span aria-hidden="true">{numbers.join(', ')}</span>
    </sup>
  )
}
