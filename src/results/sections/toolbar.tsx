import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useResults } from '../results-context'
import type { Share } from '../share'

/** The report, and whether the runbook is its appendix. */
export interface Printing {
  readonly onPrint: () => void
  readonly withRunbook: boolean
  readonly onWithRunbook: (withRunbook: boolean) => void
  readonly isSummary: boolean
  readonly onSummary: (isSummary: boolean) => void
}

interface ToolbarProps {
  readonly share: Share
  readonly editAddress: string
  readonly printing: Printing
  /** Further ways on. */
  readonly children?: ReactNode
}

export function Toolbar({ share, editAddress, printing, children }: ToolbarProps) {
  const words = useResults().catalog.results.toolbar
  return (
    <section aria-label={words.label} className="flex flex-wrap items-start gap-x-3 gap-y-2 print:hidden">
      <button aria-haspopup="dialog" className="button button-primary" onClick={share.onShare} type="button">
        {words.share}
      </button>
      <button aria-haspopup="dialog" className="button" onClick={share.onTakeAway} type="button">
        {words.takeAway}
      </button>
      <button className="button" onClick={printing.onPrint} type="button">
        {words.printReport}
      </button>
      <Link className="button" href={editAddress}>
        {words.editAnswers}
      </Link>
      {children}
      <Option isOn={printing.isSummary} label={words.printSummary} onChange={printing.onSummary} />
      <Option isOn={printing.withRunbook} label={words.printRunbook} onChange={printing.onWithRunbook} />
    </section>
  )
}

interface OptionProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

const Option = ({ label, isOn, onChange }: OptionProps) => (
  <label className="inline-flex min-h-10 items-center gap-2 px-1">
    <input
      checked={isOn}
      className="size-4 accent-accent"
      onChange={({ target }) => onChange(target.checked)}
      type="checkbox"
    />
    {label}
  </label>
)
