import { type ComponentType, createElement, type ReactNode, use } from 'react'

/** A part of the page in a file of its own; needs a Suspense above it. */
export interface Part<Props extends object> {
  (props: Props): ReactNode
  /** Fetches it ahead of its time. */
  readonly load: () => Promise<ComponentType<Props>>
}

/**
 * Unlike React's own `lazy`, a part that is here already is drawn at once: React would first show the place holder, and once
 * it shows one it keeps it for 300 ms.
 */
export function part<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Part<Props> {
  let coming: Promise<ComponentType<Props>> | undefined
  let isAwaited = false
  const load = () => {
    if (coming) return coming
    const asked = fetch()
    coming = asked
    asked.then(
      // React reads a promise marked so without waiting for it.
      (value) => Object.assign(asked, { status: 'fulfilled', value }),
      () => {
        // Asked for anew while React waits for it, it would be waited for, and fail, for ever.
        if (!isAwaited) coming = undefined
      },
    )
    return asked
  }
  const Drawn = (props: Props) => {
    isAwaited = true
    return createElement(use(load()), props)
  }
  return Object.assign(Drawn, { load })
}
