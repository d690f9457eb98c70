import { useEffect, useState } from 'react'

/** Milliseconds without a keystroke after which somebody is taken to have stopped typing. */
const pause = 400

/** A sentence that follows what is typed: it is shown at once, and a screen reader says it at each pause, not at each letter. */
export function QuietStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState(text)

  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <>
      <p aria-hidden="true" className="text-muted text-sm">
        {text}
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
