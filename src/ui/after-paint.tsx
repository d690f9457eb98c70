import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** What can wait until the rest of the page is on the screen. It leaves room for itself, so that nothing below jumps. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isPainted, setPainted] = useState(false)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])

  return isPainted ? children : <div className="min-h-dvh" />
}
