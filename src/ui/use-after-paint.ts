import { startTransition, useEffect, useState } from 'react'

/** A value that follows another one frame later, so that what depends on the other is on the screen first. */
export function useAfterPaint<Value>(latest: Value): Value {
  const [painted, setPainted] = useState(latest)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(latest)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [latest])

  return painted
}
