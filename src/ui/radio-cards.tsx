export interface RadioOption {
  readonly value: string
  readonly label: string
  readonly detail?: string | undefined
}

interface RadioCardsProps {
  readonly name: string
  /** Undefined as long as nothing has been chosen. */
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
  readonly options: readonly RadioOption[]
  /** A row or a grid for short words, one below the other for those with a detail, compact where there are many. */
  readonly layout: 'row' | 'grid' | 'stack' | 'compact'
}

const layouts = {
  row: { group: 'flex flex-wrap gap-2', card: 'items-center px-3.5 py-1.5', radio: '' },
  grid: { group: 'grid gap-2 sm:grid-cols-2', card: 'items-center px-3.5 py-1.5', radio: '' },
  compact: { group: 'flex flex-wrap gap-1.5', card: 'items-center px-2.5 py-1 text-sm', radio: '' },
  stack: { group: 'flex flex-col gap-2', card: 'items-start px-3.5 py-2.5', radio: 'mt-0.75' },
} as const

/** One choice of a few, all in sight; the question stands in the fieldset around it. */
export function RadioCards({ name, chosen, onChoose, options, layout }: RadioCardsProps) {
  const look = layouts[layout]
  return (
    <div className={look.group}>
      {options.map(({ value, label, detail }) => (
        <label
          className={`flex cursor-pointer gap-2.5 rounded-lg border border-line bg-surface hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent ${look.card}`}
          key={value}
        >
          <input
            checked={value === chosen}
            className={`size-4.5 shrink-0 accent-accent ${look.radio}`}
            name={name}
            onChange={() => onChoose(value)}
            type="radio"
            value={value}
          />
          <span className="min-w-0">
            <span className={detail ? 'font-semibold' : 'font-medium'}>{label}</span>
            {detail ? <span className="block text-muted text-sm">{detail}</span> : null}
          </span>
        </label>
      ))}
    </div>
  )
}
