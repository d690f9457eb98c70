/** Whether the page opens without a network, why not, and whether a newer version waits. */
export interface OfflineState {
  readonly keeping: 'unsettled' | 'kept' | 'plainHttp' | 'notKept' | 'singleFile'
  /** `waiting`: ready, and not in use. `inUse`: another tab has begun to use it. */
  readonly update: 'none' | 'waiting' | 'inUse'
  readonly isPartMissing: boolean
}

export interface OfflineStore {
  readonly getState: () => OfflineState
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (change: Partial<OfflineState>) => void
}

export function offlineStore(): OfflineStore {
  const listeners = new Set<() => void>()
  let state: OfflineState = { keeping: 'unsettled', update: 'none', isPartMissing: false }
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
  }
}
