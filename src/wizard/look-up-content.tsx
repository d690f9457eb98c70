import { useCatalog } from '../i18n/use-catalog'
import type { ExchangeVersion } from '../knowledge/exchange-updates'
import type { QuestionId } from '../knowledge/ids'
import { lookUps } from '../knowledge/look-ups'
import { CopyableCode } from '../ui/copyable-code'

/** Where the answer to a question is found, with the command that shows it. */
export function LookUpContent({ question }: { readonly question: QuestionId }) {
  const { knowledge } = useCatalog()
  const lookUp = lookUps[question]
  return (
    <div className="mt-2 flex flex-col gap-2">
      <p>{knowledge.lookUps[question]}</p>
      {lookUp?.place ? <p className="text-muted">{knowledge.places[lookUp.place]}</p> : null}
      {lookUp?.command ? <Command code={lookUp.command} where={knowledge.shells[lookUp.shell]} /> : null}
      {lookUp?.older ? <Command code={lookUp.older.command} versions={lookUp.older.versions} /> : null}
    </div>
  )
}

interface CommandProps {
  readonly code: string
  readonly where?: string
  readonly versions?: readonly ExchangeVersion[]
}

function Command({ code, where, versions }: CommandProps) {
  const { wizard, knowledge } = useCatalog()
  const { copy, copied, selected, versionList } = wizard.question
  return (
    <div className="flex flex-col gap-1">
      <p className="text-muted">{versions ? knowledge.exchange.onVersions(versionList(versions)) : where}</p>
      <CopyableCode code={code} words={{ copy, copied, selected }} />
    </div>
  )
}
