import { type ComponentProps, useId } from 'react'
import { fieldLook } from './field-parts'

interface TextAreaProps
  extends Pick<
    ComponentProps<'textarea'>,
    'value' | 'onChange' | 'maxLength' | 'name' | 'rows' | 'spellCheck' | 'wrap'
  > {
  readonly label: string
  readonly className?: string
}

/** A few lines of text. */
export function TextArea({ label, className = '', ...field }: TextAreaProps) {
  const id = useId()
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label className="font-semibold" htmlFor={id}>
        {label}
      </label>
      <textarea autoComplete="off" className={fieldLook} id={id} rows={2} {...field} />
    </div>
  )
}
