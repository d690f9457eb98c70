import { useId } from 'react'
import type { FilesWords } from '../../i18n/files-words'
import { Check } from '../../ui/check'
import type { FormChoices } from './save-form'

interface CsvChoicesProps {
  readonly choices: FormChoices
  readonly onChoose: (part: Partial<FormChoices>) => void
  readonly words: FilesWords['dialog']['csv']
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const

/** How the table is written: spreadsheets of different languages read different forms. */
export function CsvChoices({ choices, onChoose, words }: CsvChoicesProps) {
  const name = useId()
  return (
    <>
      <fieldset className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
        <legend className="mb-0.5">{words.separator}</legend>
        {(['comma', 'semicolon', 'tab'] as const).map((one) => (
          <label className="inline-flex min-h-8 items-center gap-2" key={one}>
            <input
              checked={choices.separator === separators[one]}
              className="size-4 accent-accent"
              name={name}
              onChange={() => onChoose({ separator: separators[one] })}
              type="radio"
            />
            {words.separators[one]}
          </label>
        ))}
      </fieldset>
      <Check isOn={choices.hasMark} onChange={(hasMark) => onChoose({ hasMark })}>
        {words.mark}
      </Check>
    </>
  )
}
