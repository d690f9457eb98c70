import { useState } from 'react'
import type { CompareWords } from '../../i18n/compare-words'
import { RenameForm } from '../assessments/rename-form'
import type { ChosenScenario } from './scenarios'

interface ScenarioListProps {
  readonly chosen: readonly ChosenScenario[]
  readonly words: CompareWords
  readonly onRename: (place: number, title: string) => void
  readonly onRemove: (place: number) => void
}

const smallButton = 'button min-h-9 px-3 py-1 text-sm'

/** What is compared, each to be renamed or removed. */
export function ScenarioList({ chosen, words, onRename, onRemove }: ScenarioListProps) {
  const [renamed, setRenamed] = useState<number | null>(null)
  return (
    <ol className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-3">
      {chosen.map((one, place) => {
        const name = one.title ?? words.kinds[one.kind].name
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two links may hold the same, and places are all that tells them apart
          <li className="flex flex-col gap-2 rounded-lg bg-sunken px-4 py-3" key={`${place} ${one.kind}`}>
            {renamed === place ? (
              <RenameForm
                onCancel={() => setRenamed(null)}
                onSave={(title) => {
                  setRenamed(null)
                  onRename(place, title)
                }}
                title={name}
                words={words.rename}
              />
            ) : (
              <>
                <h3 className="wrap-anywhere">{name}</h3>
                <p className="grow text-muted text-sm">{words.kinds[one.kind].text}</p>
                <div className="flex flex-wrap gap-2">
                  <button className={smallButton} onClick={() => setRenamed(place)} type="button">
                    {words.rename.text}
                    <span className="sr-only"> {words.of(name)}</span>
                  </button>
                  <button className={smallButton} onClick={() => onRemove(place)} type="button">
                    {words.remove}
                    <span className="sr-only"> {words.of(name)}</span>
                  </button>
                </div>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
