import { startTransition, useEffect, useState } from 'react'

/**
 * What a store holds, as soon as there is time: what is drawn from it keeps nothing waiting that reads the store itself,
 * and is drawn in pieces, between which the page answers.
 */
export function useLater<Value>(subscribe: (listener: () => void) => () => void, read: () => Value): Value {
  const [held, hold] = useState(() => ({ read, value: read() }))
  useEffect(() => {
    const follow = () => {
      const value = read()
      startTransition(() => hold((last) => (last.read === read && last.value === value ? last : { read, value })))
    }
    // It may have changed since it was first read.
    follow()
    return subscribe(follow)
  }, [subscribe, read])
  return held.read === read ? held.value : read()
}
