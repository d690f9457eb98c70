import { type ReactNode, useId } from 'react'
import { describedBy, type FieldBinding, FieldNotes, fieldLook } from './field-parts'

interface TextFieldProps {
  readonly field: FieldBinding<'input'>
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  /** What has been made of the text, said aloud when it comes up. */
  readonly note?: ReactNode
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'text' | 'numeric' | 'url'
  readonly min?: string
  readonly className?: string
}

/** One line of text. What is typed stays, right or wrong. */
export function TextField({ field, label, help, error, note, className = '', ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={describedBy({ id, help, error })}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className={fieldLook}
        id={id}
        type="text"
        {...input}
        {...field}
      />
      <FieldNotes error={error} help={help} id={id} />
      {note === undefined ? null : (
        <p className="font-semibold text-sm empty:hidden" role="status">
          {note}
        </p>
      )}
    </div>
  )
}
