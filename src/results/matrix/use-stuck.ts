import { type RefObject, useEffect, useState } from 'react'

/** Whether an element has left the window at its top. */
export function useStuck(element: RefObject<HTMLElement | null>): boolean {
  const [isStuck, setStuck] = useState(false)
  useEffect(() => {
    const head = element.current?.querySelector('thead')
    if (!head) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setStuck(!entry.isIntersecting && entry.boundingClientRect.top < 0)
    })
    observer.observe(head)
    return () => observer.disconnect()
  }, [element])
  return isStuck
}

/** Two parts that scroll sideways together, whichever is moved. */
export function useScrolledTogether(
  first: RefObject<HTMLElement | null>,
  second: RefObject<HTMLElement | null>,
  isOn: boolean,
): void {
  useEffect(() => {
    const [one, other] = [first.current, second.current]
    if (!isOn || !one || !other) return undefined
    other.scrollLeft = one.scrollLeft
    const listeners = new AbortController()
    const follow = (leader: HTMLElement, follower: HTMLElement) => () => {
      if (follower.scrollLeft !== leader.scrollLeft) follower.scrollLeft = leader.scrollLeft
    }
    const options = { signal: listeners.signal, passive: true }
    one.addEventListener('scroll', follow(one, other), options)
    other.addEventListener('scroll', follow(other, one), options)
    return () => listeners.abort()
  }, [first, second, isOn])
}
