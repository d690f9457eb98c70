import type { ComponentProps, ReactNode } from 'react'

/** What a form library hands to the element it watches. */
export type FieldBinding<Element extends 'input' | 'select'> = Pick<
  ComponentProps<Element>,
  'name' | 'onChange' | 'onBlur' | 'ref' | 'value' | 'defaultValue'
>

interface FieldNotesProps {
  readonly id: string
  readonly help?: ReactNode
  readonly error?: string | undefined
}

/** The help and the error of a field, which its element names by `describedBy`. */
export function FieldNotes({ id, help, error }: FieldNotesProps) {
  return (
    <>
      {help ? (
        <p className="text-muted text-sm" id={helpId(id)}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="flex items-start gap-1.5 font-semibold text-sm text-unsupported" id={errorId(id)}>
          <span aria-hidden="true" className="mt-1.5 size-2 shrink-0 bg-current" />
          {error}
        </p>
      ) : null}
    </>
  )
}

export function describedBy({ id, help, error }: FieldNotesProps): string | undefined {
  const ids = [help ? helpId(id) : '', error ? errorId(id) : ''].filter((one) => one !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

const helpId = (id: string) => `${id}-help`
const errorId = (id: string) => `${id}-error`

/** Ground, edge and height that text fields and lists share. */
export const fieldLook =
  'w-full min-h-10 rounded-lg border border-edge bg-surface px-3 py-1.5 text-ink aria-invalid:border-2 aria-invalid:border-unsupported'
