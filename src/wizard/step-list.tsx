import { memo } from 'react'
import { useAskingCatalog } from '../i18n/use-catalog'
import { addressOfStep, minutesLeft, type WizardPage } from './pages'
import type { PlannedStep } from './plan'
import { StorageNote } from './storage-note'
import type { Plan } from './use-plan'

interface StepListProps {
  readonly plan: Plan
  readonly page: WizardPage
  /** Where there is no room beside the page, the list folds above it. */
  readonly isFolded: boolean
}

/** How far the reader has come, and the way to every other step. */
export const StepList = memo(function StepList({ plan, page, isFolded }: StepListProps) {
  const { progress, steps } = useAskingCatalog().wizard
  const list = <Steps page={page} plan={plan} />
  return (
    <nav aria-label={progress.label} className={isFolded ? 'xl:hidden' : 'max-xl:hidden'}>
      {isFolded ? (
        <details className="card p-0">
          <summary className="px-4 py-2.5">
            <span className="font-semibold">{progress.position(page.position, plan.steps.length)}</span>
            <span className="text-muted"> · {steps[page.step.id].name}</span>
          </summary>
          <div className="border-line border-t px-4 py-4">{list}</div>
        </details>
      ) : (
        list
      )}
    </nav>
  )
})

function Steps({ plan, page }: Omit<StepListProps, 'isFolded'>) {
  const { progress } = useAskingCatalog().wizard
  const open = plan.steps.reduce((sum, { unanswered }) => sum + unanswered, 0)
  return (
    <>
      <ol className="flex flex-col gap-1">
        {plan.steps.map((step, index) => (
          <StepLink isCurrent={step.id === page.step.id} key={step.id} number={index + 1} step={step} />
        ))}
      </ol>
      <div className="mt-4 flex flex-col gap-2 text-muted text-sm">
        {open > 0 ? (
          <p>
            {progress.minutesLeft(minutesLeft(open))} {progress.canSkip}
          </p>
        ) : (
          <p>{progress.nothingLeft}</p>
        )}
        <StorageNote />
      </div>
    </>
  )
}

interface StepLinkProps {
  readonly step: PlannedStep
  readonly number: number
  readonly isCurrent: boolean
}

function StepLink({ step, number, isCurrent }: StepLinkProps) {
  const { progress, steps } = useAskingCatalog().wizard
  const isDone = step.unanswered === 0 && step.questions.length > 0
  return (
    <li>
      <a
        aria-current={isCurrent ? 'step' : undefined}
        className="group flex items-start gap-3 rounded-lg px-1 py-1.5 text-muted no-underline hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
        href={`#${addressOfStep(step.id)}`}
      >
        <StepNumber isCurrent={isCurrent} isDone={isDone} number={number} />
        <span className="min-w-0 pt-0.5 leading-5">
          <span className="group-hover:underline">{steps[step.id].name}</span>
          {isDone ? <span className="sr-only"> ({progress.done})</span> : null}
          {step.unanswered > 0 ? (
            <span className="block font-normal text-muted text-xs">{progress.unanswered(step.unanswered)}</span>
          ) : null}
        </span>
      </a>
    </li>
  )
}

function StepNumber({
  number,
  isDone,
  isCurrent,
}: Pick<StepLinkProps, 'number' | 'isCurrent'> & { readonly isDone: boolean }) {
  const look = isDone
    ? 'border-supported bg-supported text-surface'
    : isCurrent
      ? 'border-accent bg-surface text-accent'
      : 'border-edge bg-surface text-muted'
  return (
    <span
      aria-hidden="true"
      className={`grid size-6 shrink-0 place-items-center rounded-full border-2 font-bold text-xs ${look}`}
    >
      {isDone ? (
        <svg
          aria-hidden="true"
          className="size-3"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          viewBox="0 0 12 12"
        >
          <path d="M2 6.4 4.8 9.2 10 3.4" />
        </svg>
      ) : (
        number
      )}
    </span>
  )
}
