import { type ReactNode, useId } from 'react'
import { describedBy, type FieldBinding, FieldNotes, fieldLook } from './field-parts'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps {
  readonly field: FieldBinding<'select'>
  readonly label: string
  readonly options: readonly SelectOption[]
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

export function SelectField({ field, label, options, help, error, isDisabled }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <select
        aria-describedby={describedBy({ id, help, error })}
        aria-invalid={error ? true : undefined}
        className={`${fieldLook} disabled:border-line disabled:bg-sunken disabled:text-muted`}
        disabled={isDisabled}
        id={id}
        {...field}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <FieldNotes error={error} help={help} id={id} />
    </div>
  )
}
