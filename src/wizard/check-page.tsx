import { memo } from 'react'
import { useAskingCatalog, useNameWords } from '../i18n/use-catalog'
import { returnPlaces } from './addresses'
import { AnswerRow } from './answer-row'
import { answerWords } from './answer-words'
import { type CheckSection, checkSections } from './check-sections'
import { headingName } from './group-names'
import { PageIntroduction } from './page-introduction'
import { placeInGroups, type WizardPage } from './pages'
import { answersNotAsked } from './plan'
import { useToday } from './session-provider'
import type { Plan } from './use-plan'
import { useSetupAhead } from './use-setup'

interface CheckPageProps {
  readonly page: WizardPage
  readonly plan: Plan
}

/** All answers on one page, each with the way to change it. */
export const CheckPage = memo(function CheckPage({ page, plan }: CheckPageProps) {
  const catalog = useAskingCatalog()
  const { navigation } = catalog.wizard
  const names = useNameWords()
  const today = useToday()
  useSetupAhead()
  return (
    <div className="flex min-w-0 flex-col gap-7">
      <PageIntroduction page={page} plan={plan} />
      {checkSections({ ...catalog, names }, plan, today).map((section) => (
        <Section key={section.group?.id ?? 'tenant'} plan={plan} section={section} />
      ))}
      <KeptAnswers plan={plan} />
      <div className="flex flex-wrap items-center gap-3 border-line border-t pt-5">
        {page.previous ? (
          <a className="button" href={`#${page.previous}`}>
            {navigation.back}
          </a>
        ) : null}
        <a className="button button-primary px-5" href={`#${returnPlaces.results}`}>
          {navigation.toResults}
        </a>
      </div>
    </div>
  )
})

interface SectionProps {
  readonly section: CheckSection
  readonly plan: Plan
}

function Section({ section: { group, rows }, plan }: SectionProps) {
  const { check, groups } = useAskingCatalog().wizard
  const name = group && headingName(groups, group.name, placeInGroups(plan, group))
  return (
    <section>
      <h2 className="wrap-anywhere">{name ?? check.tenant}</h2>
      <dl className="mt-2 border-line border-t">
        {rows.map((row) => (
          <AnswerRow groupName={name} key={row.address} row={row} />
        ))}
      </dl>
    </section>
  )
}

/** Kept so that nothing has to be answered twice; counted only once something asks for it again. */
function KeptAnswers({ plan }: Pick<CheckPageProps, 'plan'>) {
  const { wizard, knowledge } = useAskingCatalog()
  const { check, groups } = wizard
  const kept = answersNotAsked(plan.draft, plan.steps)
  if (kept.length === 0) return null
  return (
    <section className="border-line border-s-3 ps-4 text-muted">
      <h2 className="text-ink">{check.keptTitle}</h2>
      <p>{check.keptText}</p>
      <ul className="mt-1 list-disc ps-5">
        {kept.map(({ question, group, answer = '' }) => (
          <li key={`${question} ${group?.id}`}>
            {check.kept({
              question: knowledge.questions[question].label,
              answer: answerWords(knowledge, question, answer).name,
              group: group && headingName(groups, group.name, placeInGroups(plan, group)),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
