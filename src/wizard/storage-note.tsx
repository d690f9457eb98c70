import { useCatalog } from '../i18n/use-catalog'
import { useSession } from './session-provider'

/** Whether the answers are kept on this device. A refusal is said aloud, once. */
export function StorageNote() {
  const words = useCatalog().wizard.draft
  const isRefused = useSession(({ keeping }) => keeping.isRefused)
  const isSaved = useSession(({ keeping }) => keeping.savedAt !== null)
  return (
    <p className={isRefused ? 'font-semibold text-limited' : ''} role={isRefused ? 'status' : undefined}>
      {isRefused ? words.notKept : isSaved ? words.saved : null}
    </p>
  )
}
