import { startTransition, useEffect, useState } from 'react'

/**
 * What a store holds, once what reads the store itself is on the screen: what is drawn from it keeps that waiting for
 * nothing, and is drawn in pieces, between which the page answers.
 */
export function useLater<Value>(subscribe: (listener: () => void) => () => void, read: () => Value): Value {
  const [held, hold] = useState(() => ({ read, value: read() }))
  useEffect(() => {
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = () => {
      const value = read()
      startTransition(() => hold((last) => (last.read === read && last.value === value ? last : { read, value })))
    }
    const cancel = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
    const unsubscribe = subscribe(() => {
      cancel()
      frame = requestAnimationFrame(() => {
        timer = setTimeout(take)
      })
    })
    // It may have changed since it was first read.
    take()
    return () => {
      cancel()
      unsubscribe()
    }
  }, [subscribe, read])
  return held.read === read ? held.value : read()
}
