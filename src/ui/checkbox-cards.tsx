interface CheckboxCardsProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onToggle: (value: Value) => void
}

/** Any number of a few; the question stands in the fieldset around it. */
export function CheckboxCards<Value extends string>({ options, chosen, onToggle }: CheckboxCardsProps<Value>) {
  return (
    <div className="flex flex-wrap gap-2">
      {options.map(({ value, label }) => (
        <label
          className="flex cursor-pointer items-center gap-2.5 rounded-lg border border-line bg-surface px-3.5 py-1.5 font-medium hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent"
          key={value}
        >
          <input
            checked={chosen.includes(value)}
            className="size-4.5 shrink-0 accent-accent"
            onChange={() => onToggle(value)}
            type="checkbox"
          />
          {label}
        </label>
      ))}
    </div>
  )
}
