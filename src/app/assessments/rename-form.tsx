import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AssessmentsWords } from '../../i18n/assessments-words'
import { TextField } from '../../ui/text-field'

interface RenameFormProps {
  readonly title: string
  readonly words: AssessmentsWords['rename']
  readonly onSave: (title: string) => void
  readonly onCancel: () => void
}

/** As long as a title of the wizard. */
const longestTitle = 120

export function RenameForm({ title, words, onSave, onCancel }: RenameFormProps) {
  const [text, setText] = useState(title)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.select(), [])

  function save(event: FormEvent): void {
    event.preventDefault()
    onSave(text.trim())
  }

  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      onSubmit={save}
    >
      <TextField
        className="grow basis-64 sm:max-w-md"
        field={{ ref: field, value: text, onChange: ({ target }) => setText(target.value.slice(0, longestTitle)) }}
        label={words.label}
      />
      <button className="button button-primary" type="submit">
        {words.save}
      </button>
      <button className="button" onClick={onCancel} type="button">
        {words.cancel}
      </button>
    </form>
  )
}
