import { useCallback, useEffect, useRef } from 'react'

/**
 * Puts an action off until a press of the pointer is over. Leaving a field happens in the middle of a press:
 * what moved then would not be where the press ends, and the click would be lost.
 */
export function useAfterPointer(action: () => void): () => void {
  const isPressed = useRef(false)
  const isWaiting = useRef(false)
  const latest = useRef(action)

  useEffect(() => {
    latest.current = action
  }, [action])

  const run = useCallback(() => {
    isWaiting.current = false
    setTimeout(() => latest.current())
  }, [])

  useEffect(() => {
    const press = () => {
      isPressed.current = true
    }
    const release = () => {
      isPressed.current = false
      if (isWaiting.current) run()
    }
    const options = { capture: true }
    document.addEventListener('pointerdown', press, options)
    document.addEventListener('pointerup', release, options)
    document.addEventListener('pointercancel', release, options)
    return () => {
      document.removeEventListener('pointerdown', press, options)
      document.removeEventListener('pointerup', release, options)
      document.removeEventListener('pointercancel', release, options)
    }
  }, [run])

  return useCallback(() => {
    isWaiting.current = isPressed.current
    if (!isPressed.current) run()
  }, [run])
}
