import { useLocation } from 'wouter'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft-type'
import { mostGroups } from '../io/link/limits'
import { TextField } from '../ui/text-field'
import { stepAddress } from './addresses'
import { GroupLinks } from './group-links'
import { GroupQuestions } from './group-questions'
import { placeInGroups, type WizardPage } from './pages'
import { useDispatch } from './session-provider'
import type { Plan } from './use-plan'
import { useTextField } from './use-text-field'

interface MailboxesBodyProps {
  readonly page: WizardPage
  readonly plan: Plan
  readonly group: DraftGroup
  readonly keepTexts: () => void
}

/** One group: its name, its users and where their mailboxes are. */
export function MailboxesBody({ page, plan, group, keepTexts }: MailboxesBodyProps) {
  const { groups } = useAskingCatalog().wizard
  const name = useTextField('name', keepTexts)
  const users = useTextField('users', keepTexts)
  return (
    <>
      <GroupLinks current={group} plan={plan} />
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
        <TextField {...name} {...groups.name} />
        <TextField {...users} {...groups.users} inputMode="numeric" />
      </div>
      <GroupQuestions group={group} keepTexts={keepTexts} step={page.step} />
      <GroupActions group={group} plan={plan} />
    </>
  )
}

function GroupActions({ plan, group }: Pick<MailboxesBodyProps, 'plan' | 'group'>) {
  const { groups } = useAskingCatalog().wizard
  const [, navigate] = useLocation()
  const dispatch = useDispatch()
  const count = plan.draft.groups.length

  function duplicate(): void {
    dispatch({ type: 'group-duplicated', group: group.id })
    navigate(stepAddress('mailboxes', count + 1))
  }

  function remove(): void {
    dispatch({ type: 'group-removed', group: group.id })
    navigate(stepAddress('mailboxes', Math.min(placeInGroups(plan, group), count - 1)), { replace: true })
  }

  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      {count < mostGroups ? <LinkButton label={groups.duplicate} onClick={duplicate} /> : null}
      {count > 1 ? <LinkButton label={groups.remove} onClick={remove} /> : null}
    </div>
  )
}

function LinkButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      className="min-h-6 rounded text-accent underline underline-offset-3 hover:text-accent-strong"
      onClick={onClick}
      type="button"
    >
      {label}
    </button>
  )
}
