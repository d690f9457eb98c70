import { type ReactNode, useId } from 'react'

interface FieldsetProps {
  readonly legend: string
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** A question: its legend is a heading too, so that the page can be skimmed. */
export function Fieldset({ legend, help, children }: FieldsetProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={help ? id : undefined} className="flex min-w-0 flex-col gap-2">
      <legend className="float-left">
        <h2>{legend}</h2>
      </legend>
      {help ? (
        <p className="text-muted" id={id}>
          {help}
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}
