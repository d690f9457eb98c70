import { useId, useState } from 'react'
import { type AcceptedLimitation, type StepProgress, standingOf } from '../../engine/progress'
import { formatDate } from '../../i18n/format'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useResults } from '../results-context'
import { useRunbook } from './runbook-context'

interface StepAcceptanceProps {
  readonly step: string
  readonly name: string
  readonly noted: StepProgress
}

/** A step may stay undone knowingly: for a reason, and until a day on which somebody has to think of it again. */
export function StepAcceptance({ step, name, noted }: StepAcceptanceProps) {
  const { notes, words } = useRunbook()
  const { acceptance } = words
  const [isOpen, setOpen] = useState(false)
  const form = useId()
  const { accepted, ...rest } = noted
  return (
    <div className="flex flex-col items-start gap-3">
      {accepted ? <Accepted noted={noted} /> : null}
      <div className="flex flex-wrap gap-2">
        <button
          aria-controls={form}
          aria-expanded={isOpen}
          className="button min-h-9 py-1 text-sm"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          {accepted ? acceptance.change : acceptance.offer}
          <span className="sr-only">: {name}</span>
        </button>
        {accepted ? (
          <button className="button min-h-9 py-1 text-sm" onClick={() => notes.note(step, rest)} type="button">
            {acceptance.withdraw}
            <span className="sr-only">: {name}</span>
          </button>
        ) : null}
      </div>
      <div className="w-full" id={form}>
        {isOpen ? (
          <AcceptanceForm
            accepted={accepted}
            onAccept={(given) => {
              notes.note(step, { ...rest, accepted: given })
              setOpen(false)
            }}
            onCancel={() => setOpen(false)}
          />
        ) : null}
      </div>
    </div>
  )
}

/** What was accepted, or that it no longer is. */
function Accepted({ noted }: { readonly noted: StepProgress }) {
  const { catalog, today } = useResults()
  const { acceptance } = useRunbook().words
  if (!noted.accepted) return null
  const { until, reason } = noted.accepted
  const day = formatDate(catalog.language, until)
  const isOver = standingOf(noted, today) === 'due-again'
  return (
    <div
      className={`w-full rounded-lg border-s-4 px-4 py-2.5 ${isOver ? 'border-unsupported bg-unsupported-soft' : 'border-limited bg-limited-soft'}`}
    >
      <p className="font-semibold">{isOver ? acceptance.over(day) : acceptance.inForce(day)}</p>
      {reason ? <p className="whitespace-pre-line wrap-anywhere">{reason}</p> : null}
    </div>
  )
}

interface AcceptanceFormProps {
  readonly accepted: AcceptedLimitation | undefined
  readonly onAccept: (accepted: AcceptedLimitation) => void
  readonly onCancel: () => void
}

/** As long as what is read back from a file may be. */
const longestReason = 1000

function AcceptanceForm({ accepted, onAccept, onCancel }: AcceptanceFormProps) {
  const { catalog, today } = useResults()
  const { acceptance: words } = useRunbook().words
  const [reason, setReason] = useState(accepted?.reason ?? '')
  const [until, setUntil] = useState(accepted?.until ?? '')
  const [isTried, setTried] = useState(false)
  const isReasonMissing = reason.trim() === ''
  // A day typed half is empty, and days as text compare like days.
  const isDayMissing = !/^\d{4}-\d{2}-\d{2}$/.test(until) || until <= today

  function accept(): void {
    setTried(true)
    if (!isReasonMissing && !isDayMissing) onAccept({ reason: reason.trim(), until })
  }

  return (
    <div className="grid items-start gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[minmax(0,1fr)_13rem]">
      <TextArea
        error={isTried && isReasonMissing ? words.reasonMissing : undefined}
        label={words.reason}
        maxLength={longestReason}
        onChange={({ target }) => setReason(target.value.slice(0, longestReason))}
        value={reason}
      />
      <TextField
        error={isTried && isDayMissing ? words.dayMissing(formatDate(catalog.language, today)) : undefined}
        field={{ value: until, onChange: ({ target }) => setUntil(target.value) }}
        help={words.untilHelp}
        label={words.until}
        type="date"
      />
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <button className="button button-primary min-h-9 py-1 text-sm" onClick={accept} type="button">
          {words.accept}
        </button>
        <button className="button min-h-9 py-1 text-sm" onClick={onCancel} type="button">
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
