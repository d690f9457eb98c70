import type { NameId } from '../engine/setup'
import type { NameWords } from '../i18n/knowledge-words'
import { useAskingCatalog, useNameWords } from '../i18n/use-catalog'
import { hostNameOf } from '../io/host-names'
import { TextField } from '../ui/text-field'
import { namesAsked } from './names-asked'
import { useSession } from './session-provider'
import type { Plan } from './use-plan'
import { useTextField } from './use-text-field'

interface NamesBodyProps {
  readonly plan: Plan
  readonly keepTexts: () => void
}

/** The names that the commands of the runbook are filled with. */
export function NamesBody({ plan, keepTexts }: NamesBodyProps) {
  const words = useNameWords()
  return (
    <div className="flex flex-col gap-5">
      {namesAsked(plan.draft).map((id) => (
        <NameField id={id} keepTexts={keepTexts} key={id} words={words[id]} />
      ))}
    </div>
  )
}

interface NameFieldProps {
  readonly id: NameId
  readonly words: NameWords
  readonly keepTexts: () => void
}

function NameField({ id, words, keepTexts }: NameFieldProps) {
  const { names } = useAskingCatalog().wizard
  const field = useTextField(id, keepTexts)
  const typed = useSession(({ draft }) => draft.names[id] ?? '')
  const host = hostNameOf(typed)
  // Whoever types an accent should meet the name again in the commands.
  const note = host === null || host === typed.trim() ? null : names.converted(host)
  return <TextField {...field} {...words} inputMode="url" note={note} />
}
