import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import { mostGroups } from '../io/link/limits'
import { type ReturnPlace, stepAddress } from './addresses'
import type { WizardPage } from './pages'
import { useDispatch } from './session-provider'
import type { Plan } from './use-plan'

interface PageButtonsProps {
  readonly page: WizardPage
  readonly plan: Plan
  readonly returnTo: ReturnPlace | null
}

/** Back, on, and on a page about a group one more of them. */
export function PageButtons({ page, plan, returnTo }: PageButtonsProps) {
  const { navigation } = useAskingCatalog().wizard
  const onwards =
    returnTo === null ? navigation.next : navigation[returnTo === 'check' ? 'returnToCheck' : 'returnToResults']
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t pt-5">
      {page.previous && returnTo === null ? (
        <a className="button" href={`#${page.previous}`}>
          {navigation.back}
        </a>
      ) : null}
      <button className="button button-primary px-5" type="submit">
        {onwards}
      </button>
      {page.group && returnTo === null ? <AddGroup plan={plan} /> : null}
    </div>
  )
}

function AddGroup({ plan }: Pick<PageButtonsProps, 'plan'>) {
  const { groups } = useAskingCatalog().wizard
  const [, navigate] = useLocation()
  const dispatch = useDispatch()
  const count = plan.draft.groups.length

  function add(): void {
    dispatch({ type: 'group-added' })
    navigate(stepAddress('mailboxes', count + 1))
  }

  return count < mostGroups ? (
    <button className="button ms-auto" onClick={add} type="button">
      {groups.add}
    </button>
  ) : (
    <p className="ms-auto text-muted text-sm">{groups.noMore(mostGroups)}</p>
  )
}
