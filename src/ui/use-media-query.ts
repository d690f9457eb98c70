import { useCallback, useState, useSyncExternalStore } from 'react'

/** Whether the window matches, now and whenever that changes. */
export function useMediaQuery(query: string): boolean {
  const [list] = useState(() => matchMedia(query))
  const subscribe = useCallback(
    (changed: () => void) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [list],
  )
  const read = () => list.matches
  return useSyncExternalStore(subscribe, read, read)
}
