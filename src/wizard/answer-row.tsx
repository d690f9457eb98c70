import { Link } from 'wouter'
import { useAskingCatalog, useShell } from '../i18n/use-catalog'
import { StatusBadge } from '../ui/status-badge'
import type { ReturnState } from './addresses'
import type { CheckRow } from './check-sections'

interface AnswerRowProps {
  readonly row: CheckRow
  readonly groupName: string | null
}

const returnState: ReturnState = { returnTo: 'check' }

/** A question or a field, what has been said to it, and the way to change that. */
export function AnswerRow({ row, groupName }: AnswerRowProps) {
  const { check } = useAskingCatalog().wizard
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 border-line border-b py-2 sm:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_auto]">
      <dt className="text-muted max-sm:col-span-2">{row.label}</dt>
      <dd className="font-medium wrap-anywhere">
        <Value row={row} />
      </dd>
      <dd>
        <Link className="text-accent" href={row.address} state={returnState}>
          {check.change}
          <span className="sr-only"> {check.whatIsChanged(row.label, groupName)}</span>
        </Link>
      </dd>
    </div>
  )
}

function Value({ row: { value, error, isQuestion } }: Pick<AnswerRowProps, 'row'>) {
  const { check } = useAskingCatalog().wizard
  const { verdicts } = useShell()
  if (value === '' && isQuestion) return <StatusBadge kind="unanswered">{verdicts.unanswered}</StatusBadge>
  return (
    <>
      {value === '' ? <span className="font-normal text-muted">{check.empty}</span> : value}
      {error ? <span className="block font-normal text-sm text-unsupported">{error}</span> : null}
    </>
  )
}
