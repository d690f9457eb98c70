import { useAskingCatalog } from '../i18n/use-catalog'
import { useSession } from './session-provider'

/** Whether the answers are kept on this device. A refusal is said aloud, once. */
export function StorageNote() {
  const words = useAskingCatalog().wizard.draft
  const isRefused = useSession(({ keeping }) => keeping.isRefused)
  const isSaved = useSession(({ isOwn }) => isOwn)
  return (
    <p className={isRefused ? 'font-semibold text-limited' : ''} role={isRefused ? 'status' : undefined}>
      {isRefused ? words.notKept : isSaved ? words.saved : null}
    </p>
  )
}
