import { type ReactNode, useId } from 'react'

interface CheckProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly help?: string
  readonly children: ReactNode
}

export function Check({ isOn, onChange, help, children }: CheckProps) {
  const id = useId()
  return (
    <div className="text-sm">
      <label className="inline-flex min-h-8 items-start gap-2 py-1.5">
        <input
          aria-describedby={help ? id : undefined}
          checked={isOn}
          className="mt-0.5 size-4 shrink-0 accent-accent"
          onChange={({ target }) => onChange(target.checked)}
          type="checkbox"
        />
        {children}
      </label>
      {help ? (
        <p className="ps-6 text-muted" id={id}>
          {help}
        </p>
      ) : null}
    </div>
  )
}
