import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft-type'
import { Callout } from '../ui/callout'
import { stepAddress } from './addresses'
import { headingName } from './group-names'
import { useDispatch, useSession } from './session-provider'
import type { Plan } from './use-plan'

interface GroupLinksProps {
  readonly plan: Plan
  readonly current: DraftGroup
}

/** All groups, each a link to its page, and a way back for the one removed last. */
export function GroupLinks({ plan, current }: GroupLinksProps) {
  const { groups: words } = useAskingCatalog().wizard
  const { groups } = plan.draft
  return (
    <>
      <RemovedGroup />
      {groups.length > 1 ? (
        <nav aria-label={words.label}>
          <ol className="flex flex-wrap gap-1.5">
            {groups.map(({ id, name }, index) => (
              <li className="min-w-0" key={id}>
                <a
                  aria-current={id === current.id ? 'page' : undefined}
                  className="block rounded-full border border-line bg-surface px-3 py-0.5 text-sm no-underline wrap-anywhere aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
                  href={`#${stepAddress('mailboxes', index + 1)}`}
                >
                  {headingName(words, name, index + 1)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
    </>
  )
}

function RemovedGroup() {
  const { groups: words } = useAskingCatalog().wizard
  const [, navigate] = useLocation()
  const dispatch = useDispatch()
  const removed = useSession((session) => session.removed)

  function restore(place: number): void {
    dispatch({ type: 'group-restored' })
    navigate(stepAddress('mailboxes', place + 1))
  }

  return (
    <div className="empty:-mt-7" role="status">
      {removed ? (
        <Callout tone="info">
          <p className="grow wrap-anywhere">
            {words.removed(headingName(words, removed.group.name, removed.place + 1))}
          </p>
          <button className="button min-h-8 py-0.5" onClick={() => restore(removed.place)} type="button">
            {words.restore}
          </button>
        </Callout>
      ) : null}
    </div>
  )
}
