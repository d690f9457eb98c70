import { noteScope } from '../note-scope'
import { useResults } from '../results-context'
import { sourceMarks } from './source-marks'

/** What the raised numbers of the matrix stand for. */
export function ReportNotes() {
  const view = useResults()
  const { notes, catalog, knowledge, sources } = view
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{catalog.results.notes.title}</h2>
      <ul className="flex flex-col gap-[1.5mm]">
        {notes.map((note) => {
          const cited = new Set((knowledge.statements[note.statement]?.citations ?? []).map(({ source }) => source))
          return (
            <li className="flex gap-[2mm]" key={note.number}>
              <span className="w-[5mm] shrink-0 text-end font-semibold">{note.number}</span>
              <span>
                {catalog.knowledge.statements[note.statement]} {noteScope(view, note)}{' '}
                {sourceMarks(
                  view,
                  sources.filter((source) => cited.has(source)),
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
