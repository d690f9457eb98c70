import { type ComponentProps, useId } from 'react'
import { describedBy, FieldNotes, fieldLook } from './field-parts'

interface TextAreaProps
  extends Pick<
    ComponentProps<'textarea'>,
    'value' | 'onChange' | 'maxLength' | 'name' | 'rows' | 'spellCheck' | 'wrap'
  > {
  readonly label: string
  readonly error?: string | undefined
  readonly className?: string
}

/** A few lines of text. */
export function TextArea({ label, error, className = '', ...field }: TextAreaProps) {
  const id = useId()
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={describedBy({ id, error })}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className={fieldLook}
        id={id}
        rows={2}
        {...field}
      />
      <FieldNotes error={error} id={id} />
    </div>
  )
}
