import { useId } from 'react'
import { noteScope } from '../note-scope'
import type { Note } from '../notes'
import { useResults } from '../results-context'

/** The limits and caveats that apply, under the numbers that the matrix shows. */
export function NoteList() {
  const view = useResults()
  const { notes, catalog } = view
  const title = useId()
  if (notes.length === 0) return null
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-3">
      <h2 id={title}>{catalog.results.notes.title}</h2>
      <ol className="gap-10 lg:columns-2">
        {notes.map((note) => (
          <NoteItem key={note.number} note={note} />
        ))}
      </ol>
    </section>
  )
}

function NoteItem({ note }: { readonly note: Note }) {
  const view = useResults()
  return (
    <li className="mb-2.5 flex break-inside-avoid gap-3">
      <span className="w-6 shrink-0 text-end font-semibold text-accent tabular-nums">{note.number}</span>
      <div>
        <p>{view.catalog.knowledge.statements[note.statement]}</p>
        <p className="text-muted text-sm wrap-anywhere">{noteScope(view, note)}</p>
      </div>
    </li>
  )
}
