import { type ReactNode, use, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type FileForm, type FilesWords, fileForms } from '../../i18n/files-words'
import { loadFiles } from '../../i18n/load-files'
import { separatorIn } from '../../io/export/csv'
import { endsOf } from '../../results/ends-ahead'
import type { ResultsInput } from '../../results/view'
import { Check } from '../../ui/check'
import type { SessionNotes } from '../notes-of-session'
import { CopyMatrix } from './copy-matrix'
import { CsvChoices } from './csv-choices'
import { largestReport } from './report-document'
import { type FormChoices, type SavableForm, saveForm } from './save-form'
import { type Takeable, taken } from './taken'

interface TakeAwayDialogProps extends Omit<Takeable, 'notes'> {
  readonly notes: SessionNotes
  readonly onClose: () => void
}

/** Every form in which the results leave the page, with what it is for. */
export function TakeAwayDialog({ input, notes, followsToday, onClose }: TakeAwayDialogProps) {
  const { language } = input.catalog
  const words = use(loadFiles(language))
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [withNames, setWithNames] = useState(true)
  const [choices, setChoices] = useState<FormChoices>({
    separator: separatorIn(language),
    hasMark: true,
    withRunbook: true,
  })
  const { said, save } = useSaving(words)
  useEffect(() => dialog.current?.showModal(), [])
  const choose = (part: Partial<FormChoices>) => setChoices({ ...choices, ...part })
  const whatLeaves = () => taken({ input, notes: notes.read(), followsToday }, withNames)
  return (
    <dialog
      aria-labelledby={title}
      className="m-auto max-h-[calc(100dvh-1rem)] w-[min(44rem,calc(100vw-1rem))] overflow-y-auto rounded-xl border border-line bg-surface p-0 text-ink shadow-xl backdrop:bg-ground/80 print:hidden"
      onClose={onClose}
      ref={dialog}
    >
      <div className="flex flex-col gap-4 p-4 sm:p-6">
        <h2 id={title}>{words.dialog.title}</h2>
        <Check help={words.dialog.withNamesHelp} isOn={withNames} onChange={setWithNames}>
          {words.dialog.withNames}
        </Check>
        <ul className="flex flex-col divide-y divide-line border-line border-y">
          {useOffered(input).map((form) => (
            <Form
              action={
                form === 'table' ? (
                  <CopyMatrix input={() => whatLeaves().input} label={words.forms.table.name} words={words.dialog} />
                ) : (
                  <button
                    className="button min-h-9 py-1 text-sm"
                    onClick={() => save(() => saveForm(form, whatLeaves(), choices, words))}
                    type="button"
                  >
                    {words.dialog.save}
                    <span className="sr-only">: {words.forms[form].name}</span>
                  </button>
                )
              }
              key={form}
              words={words.forms[form]}
            >
              {form === 'csv' ? <CsvChoices choices={choices} onChoose={choose} words={words.dialog.csv} /> : null}
              {form === 'html' ? (
                <Check isOn={choices.withRunbook} onChange={(withRunbook) => choose({ withRunbook })}>
                  {words.dialog.withRunbook}
                </Check>
              ) : null}
            </Form>
          ))}
        </ul>
        <p className="text-sm empty:hidden" role="status">
          {said}
        </p>
        <button className="button self-end" onClick={() => dialog.current?.close()} type="button">
          {words.dialog.close}
        </button>
      </div>
    </dialog>
  )
}

/** A calendar without an entry would help nobody. */
function useOffered({ knowledge, setup, assessment }: ResultsInput): readonly FileForm[] {
  return useMemo(() => {
    const hasEnds = endsOf(knowledge, setup, assessment).ahead.length > 0
    return fileForms.filter((form) => form !== 'calendar' || hasEnds)
  }, [knowledge, setup, assessment])
}

function useSaving({ dialog }: FilesWords) {
  const [said, setSaid] = useState('')

  async function saving(make: () => ReturnType<typeof saveForm>): Promise<void> {
    try {
      const { file, leftOut } = await make()
      const limit = largestReport / 1000
      const without = { nothing: '', runbook: dialog.withoutRunbook(limit), reasons: dialog.withoutReasons(limit) }
      setSaid(`${dialog.saved(file)} ${without[leftOut]}`)
    } catch {
      setSaid(dialog.failed)
    }
  }

  return { said, save: (make: () => ReturnType<typeof saveForm>) => void saving(make) }
}

interface FormProps {
  readonly words: FilesWords['forms'][SavableForm]
  readonly action: ReactNode
  readonly children?: ReactNode
}

const Form = ({ words, action, children }: FormProps) => (
  <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
    <div className="min-w-0 grow basis-60">
      <h3 className="text-[0.9375rem]">{words.name}</h3>
      <p className="text-muted text-sm">{words.use}</p>
      {children}
    </div>
    <div className="flex flex-wrap items-center gap-2">{action}</div>
  </li>
)
