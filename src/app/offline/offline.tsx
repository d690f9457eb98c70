import { useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { offline as en } from '../../i18n/en/offline'
import { offline as fr } from '../../i18n/fr/offline'
import { useLanguage } from '../../i18n/use-catalog'
import { useSession } from '../../wizard/session-provider'
import { addresses } from '../addresses'
import { goToNewVersion, keepOffline, offline } from './keep-offline'

const catalogs = { en, fr }

keepOffline()

/** Says quietly what becomes of the page without a network, offers a newer version, and tells of a part that is gone. */
export function Offline() {
  const words = catalogs[useLanguage()]
  const { keeping, update, isPartMissing } = useSyncExternalStore(offline.subscribe, offline.getState)
  const isSafe = useReloadLosesNothing()
  return (
    <>
      {keeping === 'unsettled' ? null : <p className="max-w-none">{words[keeping]}</p>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden" role="status">
        {update === 'none' ? null : <strong className="text-ink">{words.update[isSafe ? 'ready' : 'later']}</strong>}
        {update !== 'none' && isSafe ? (
          <button className="button min-h-9 py-1" onClick={goToNewVersion} type="button">
            {words.update.use}
          </button>
        ) : null}
      </div>
      {isPartMissing ? <PartMissing isSafe={isSafe} words={words.missing} /> : null}
    </>
  )
}

interface PartMissingProps {
  readonly words: (typeof en)['missing']
  readonly isSafe: boolean
}

/** In sight wherever the page stands: something was just asked for, and nothing happened. */
function PartMissing({ words, isSafe }: PartMissingProps) {
  return (
    <div
      className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border-2 border-limited bg-limited-soft px-4 py-3 text-base text-ink shadow-lg print:hidden"
      role="alert"
    >
      <p className="min-w-0 grow basis-80">
        <strong>{words.title}.</strong> {isSafe ? words.text : words.saveFirst}
      </p>
      <button className="button button-primary" onClick={() => location.reload()} type="button">
        {words.reload}
      </button>
      <button className="button" onClick={() => offline.change({ isPartMissing: false })} type="button">
        {words.close}
      </button>
    </div>
  )
}

/** The own draft is kept at every answer, if the browser keeps anything; what came by file is not. */
function useReloadLosesNothing(): boolean {
  const [place] = useLocation()
  const isOwnKept = useSession(({ isOwn, keeping }) => isOwn && !keeping.isRefused)
  const isOwn = useSession((session) => session.isOwn)
  return isOwn ? isOwnKept : ![addresses.results, addresses.wizard].some((address) => place.startsWith(address))
}
