import { useAskingCatalog } from '../i18n/use-catalog'
import { PageHeading } from '../ui/page-heading'
import { headingName } from './group-names'
import { placeInGroups, type WizardPage } from './pages'
import type { Plan } from './use-plan'

interface PageIntroductionProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** What a page is about, and how far along it stands. */
export function PageIntroduction({ page, plan }: PageIntroductionProps) {
  const { progress, steps, groups } = useAskingCatalog().wizard
  const { title, lead } = steps[page.step.id]
  const heading = page.group
    ? groups.pageTitle(headingName(groups, page.group.name, placeInGroups(plan, page.group)))
    : title
  return (
    <header className="flex flex-col gap-2">
      <p className="text-muted text-sm max-xl:hidden">{progress.position(page.position, plan.steps.length)}</p>
      <PageHeading place={`${page.address} ${page.group?.id ?? ''}`} title={heading}>
        <span className="wrap-anywhere">{heading}</span>
      </PageHeading>
      <p className="text-muted">{lead}</p>
    </header>
  )
}
