import type { StepProgress } from '../../engine/progress'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useResults } from '../results-context'
import { useRunbook } from './runbook-context'

interface StepNotesProps {
  readonly step: string
  readonly noted: StepProgress
}

/** As long as what is read back from a file may be. */
const longestOwner = 120
const longestNote = 1000

/** Who does the step, by when, and whatever else there is to say: kept at every stroke. */
export function StepNotes({ step, noted }: StepNotesProps) {
  const { notes } = useRunbook()
  const words = useResults().catalog.runbook.step

  function write(field: 'owner' | 'due' | 'note', text: string): void {
    const { [field]: _before, ...rest } = noted
    notes.note(step, text === '' ? rest : { ...rest, [field]: text })
  }

  return (
    <div className="grid items-start gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <TextField
        field={{
          value: noted.owner ?? '',
          onChange: ({ target }) => write('owner', target.value.slice(0, longestOwner)),
        }}
        label={words.owner}
      />
      <TextField
        field={{
          value: noted.due ?? '',
          onChange: ({ target }) => {
            if (/^(\d{4}-\d{2}-\d{2})?$/.test(target.value)) write('due', target.value)
          },
        }}
        label={words.due}
        type="date"
      />
      <TextArea
        className="sm:col-span-2"
        label={words.note}
        maxLength={longestNote}
        onChange={({ target }) => write('note', target.value.slice(0, longestNote))}
        value={noted.note ?? ''}
      />
    </div>
  )
}
