import { type FormEvent, use, useId, useState } from 'react'
import { settle } from '../../engine/settle'
import type { CompareWords } from '../../i18n/compare-words'
import { loadAssessmentsWords } from '../../i18n/load-assessments'
import { useCatalog, useLanguage } from '../../i18n/use-catalog'
import { comparedIn } from '../../io/link/compared'
import { decodeLink } from '../../io/link/decode'
import { lockedIn } from '../../io/link/locked'
import { knowledge } from '../../knowledge'
import { fieldLook } from '../../ui/field-parts'
import { TextField } from '../../ui/text-field'
import { setupOf } from '../../wizard/draft-setup'
import { useSessionStore, useToday } from '../../wizard/session-provider'
import { byChange, listed } from '../assessments/catalogue'
import { keeperOf } from '../assessments/keeper-of'
import { useShelf } from '../assessments/use-shelf'
import type { ChosenScenario, LiveKind } from './scenarios'

interface AddScenarioProps {
  /** Those that follow from the assessment and are not compared yet. */
  readonly kinds: readonly LiveKind[]
  readonly words: CompareWords
  readonly onAdd: (scenario: ChosenScenario) => void
}

/** The ways to one more scenario. */
export function AddScenario({ kinds, words, onAdd }: AddScenarioProps) {
  return (
    <details className="border-line border-t pt-3">
      <summary className="w-fit font-semibold text-accent">{words.add.title}</summary>
      <div className="mt-3 flex flex-col gap-4">
        {kinds.length > 0 ? (
          <div className="flex flex-wrap gap-2">
            {kinds.map((kind) => (
              <button className="button" key={kind} onClick={() => onAdd({ kind })} type="button">
                {words.add.kind(words.kinds[kind].name)}
              </button>
            ))}
          </div>
        ) : null}
        <div className="grid gap-4 md:grid-cols-2">
          <AddKept onAdd={onAdd} words={words.add} />
          <AddPasted onAdd={onAdd} words={words.add} />
        </div>
      </div>
    </details>
  )
}

interface AddProps {
  readonly words: CompareWords['add']
  readonly onAdd: (scenario: ChosenScenario) => void
}

function AddKept({ words, onAdd }: AddProps) {
  const names = use(loadAssessmentsWords(useLanguage()))
  const shelf = useShelf(keeperOf(useSessionStore()))
  const today = useToday()
  const id = useId()
  const entries = (shelf?.assessments ?? []).toSorted(byChange).map((kept) => listed(kept, names))
  if (entries.length === 0) return null

  function add(begunAt: string): void {
    const entry = entries.find(({ kept }) => kept.begunAt === begunAt)
    if (!entry) return
    const { title: _title, names: _names, ...setup } = settle(knowledge, setupOf(entry.kept.draft, today))
    onAdd({ kind: 'kept', title: entry.name.slice(0, 120), setup, followsToday: entry.kept.draft.asOf.trim() === '' })
  }

  return (
    <div className="flex flex-col gap-1">
      <label className="font-semibold" htmlFor={id}>
        {words.kept}
      </label>
      <select className={fieldLook} id={id} onChange={({ target }) => add(target.value)} value="">
        <option value="">{words.choose}</option>
        {entries.map(({ kept, name }) => (
          <option key={kept.begunAt} value={kept.begunAt}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function AddPasted({ words, onAdd }: AddProps) {
  const { broken } = useCatalog().link
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()

  function add(event: FormEvent): void {
    event.preventDefault()
    const result = lockedIn(text) ?? comparedIn(text) ?? decodeLink(text)
    if (result.kind === 'ok') {
      const { title, names: _names, ...setup } = result.link.setup
      setText('')
      onAdd({ kind: 'link', ...(title && { title }), setup, followsToday: result.link.followsToday })
    } else if (result.kind === 'locked' || result.kind === 'compared') setError(words[result.kind])
    else setError(`${broken[result.kind].title} ${broken[result.kind].text}`)
  }

  return (
    <form className="flex flex-col gap-2" noValidate={true} onSubmit={add}>
      <TextField
        error={error}
        field={{
          name: 'link',
          value: text,
          onChange: ({ target }) => {
            setText(target.value)
            setError(undefined)
          },
        }}
        help={words.pasteHelp}
        label={words.paste}
      />
      <button className="button self-start" type="submit">
        {words.button}
      </button>
      <p className="sr-only" role="alert">
        {error}
      </p>
    </form>
  )
}
