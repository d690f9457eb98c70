/** What of a service worker's world ours uses: the types of workers and of pages cannot stand in one program. */
export interface WorkerScope {
  readonly caches: CacheStorage
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }) => Promise<readonly unknown[]>
  }
  readonly registration: {
    readonly scope: string
    readonly active: unknown
    readonly waiting: unknown
    readonly installing: unknown
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void
}

interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface WorkerEvents {
  readonly install: LastingEvent
  readonly activate: LastingEvent
  readonly fetch: RequestEvent
  readonly message: LastingEvent & { readonly data: unknown }
}

/** A build: the files that its page can ask for, by address within its folder, each with the hash of its content. */
export interface Build {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

/** What a page says to the version that waits, once its reader wants it. */
export const useNow = 'use now'
