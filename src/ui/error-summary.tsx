import { type MouseEvent, useEffect, useRef } from 'react'

interface SummarisedError {
  readonly key: string
  readonly message: string
}

interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly SummarisedError[]
  /** Counts the attempts to go on: each brings the summary back to the reader. */
  readonly attempt: number
  readonly onFollow: (key: string) => void
}

/** What keeps the page from going on, first thing on it, each error a link to its field. */
export function ErrorSummary({ title, errors, attempt, onFollow }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  return (
    <div
      aria-labelledby="error-summary-title"
      className="rounded-lg border-2 border-unsupported bg-surface px-4 py-3"
      ref={summary}
      role="alert"
      tabIndex={-1}
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map(({ key, message }) => (
          <li key={key}>
            {/* The fragment holds the page's address: the link stays on the page and moves the focus only. */}
            <a className="font-semibold" href={location.hash || '#/'} onClick={(event) => follow(event, key)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )

  function follow(event: MouseEvent, key: string): void {
    event.preventDefault()
    onFollow(key)
  }
}
