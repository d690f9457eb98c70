import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page answers: false while it is made ahead of its reader, and in the first drawing on top of that. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
