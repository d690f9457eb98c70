import { use, useSyncExternalStore } from 'react'
import { loadAssessmentsWords } from '../../i18n/load-assessments'
import { useLanguage } from '../../i18n/use-catalog'
import { Callout } from '../../ui/callout'
import { useSession, useSessionStore } from '../../wizard/session-provider'
import { addresses } from '../addresses'
import { idOf } from './identity'
import type { AssessmentKeeper } from './keeper'
import { keeperOf } from './keeper-of'

/** Keeps the assessments while the page is open. It shows only what goes wrong with that. */
export function KeepingNotices() {
  const keeper = keeperOf(useSessionStore())
  const { refusal, elsewhere, isCopy } = useSyncExternalStore(keeper.subscribe, keeper.getState)
  if (refusal === null && elsewhere === null && !isCopy) return null
  return <Notices keeper={keeper} />
}

const small = 'button min-h-8 py-0.5'

function Notices({ keeper }: { readonly keeper: AssessmentKeeper }) {
  const { notices: words } = use(loadAssessmentsWords(useLanguage()))
  const { refusal, elsewhere, isCopy } = useSyncExternalStore(keeper.subscribe, keeper.getState)
  const own = useSession(({ keeping }) => idOf(keeping.own))
  const isNothingKept = useSession(({ keeping }) => keeping.isRefused)

  async function showOther(): Promise<void> {
    // What is typed into a form of this page is part of what is given up.
    if (own !== null && (await keeper.takeUp(own))) location.reload()
  }

  return (
    <div className="flex flex-col gap-3 pb-5 empty:hidden print:hidden" role="status">
      {elsewhere ? (
        <Callout tone="warning">
          <p className="grow basis-80">{words[elsewhere]}</p>
          {elsewhere === 'changed' ? (
            <button className={small} onClick={() => void showOther()} type="button">
              {words.showOther}
            </button>
          ) : null}
          <button className={small} onClick={keeper.goOnAsCopy} type="button">
            {words.keepCopy}
          </button>
        </Callout>
      ) : null}
      {isCopy ? (
        <Callout tone="info">
          <p className="grow basis-80">{words.isCopy}</p>
          <a href={`#${addresses.assessments}`}>{words.manage}</a>
          <button className={small} onClick={keeper.dismiss} type="button">
            {words.close}
          </button>
        </Callout>
      ) : null}
      {/* Where nothing at all is kept, the wizard says so itself. */}
      {refusal && !isNothingKept ? (
        <Callout tone="warning">
          <p className="grow basis-80">{words[refusal]}</p>
          <a href={`#${addresses.assessments}`}>{words.manage}</a>
        </Callout>
      ) : null}
    </div>
  )
}
