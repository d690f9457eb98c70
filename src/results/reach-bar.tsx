import { type RollUp, shareOf } from '../engine/roll-up'
import type { Catalog } from '../i18n/catalog'
import { statusKinds } from '../ui/status-mark'
import { barTones } from './tones'

interface ReachBarProps {
  readonly catalog: Catalog
  readonly reach: RollUp
  readonly className?: string
}

/** For how many a feature works: in words, and as a bar of the verdicts of all. */
export function ReachBar({ catalog, reach, className = '' }: ReachBarProps) {
  const share = shareOf(reach)
  const isUsers = share.of === 'users'
  return (
    <span className={`flex flex-col gap-1 print:gap-0.5 ${className}`}>
      <svg
        aria-hidden="true"
        className="mt-1 h-2 w-full rounded-full forced-color-adjust-none print:h-1"
        focusable="false"
        preserveAspectRatio="none"
        viewBox={`0 0 ${share.all} 1`}
      >
        {segments(reach, isUsers).map(({ verdict, x, width }) => (
          <rect className={barTones[verdict]} height={1} key={verdict} width={width} x={x} />
        ))}
      </svg>
      <span className="text-[0.8125rem] text-muted leading-5 tabular-nums print:text-[7.5pt] print:leading-tight">
        {catalog.rollUp.share(share)}
      </span>
    </span>
  )
}

function segments({ byVerdict }: RollUp, isUsers: boolean) {
  let x = 0
  return statusKinds.flatMap((verdict) => {
    const reach = byVerdict.get(verdict)
    const width = (isUsers ? reach?.users : reach?.groups) ?? 0
    x += width
    return width > 0 ? [{ verdict, width, x: x - width }] : []
  })
}
