import { useNow } from '../../service-worker/worker-scope'
import { isMissingFile } from '../missing-files'
import { type OfflineStore, offlineStore } from './offline-state'
import { workerAddress } from './worker-address'

/** One for the document, however often it is drawn. */
export const offline = offlineStore()

let registration: ServiceWorkerRegistration | undefined
let hasAsked = false

/** Has the browser keep this build, and watches for the next. Once a document. */
export function keepOffline(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (isMissingFile(reason)) offline.change({ isPartMissing: true })
  })
  if (import.meta.env.MODE === 'single') offline.change({ keeping: 'singleFile' })
  else if (!('serviceWorker' in navigator)) offline.change({ keeping: isSecureContext ? 'notKept' : 'plainHttp' })
  else if (import.meta.env.PROD) register(navigator.serviceWorker).catch(() => offline.change({ keeping: 'notKept' }))
}

/** Goes over to the version that waits: only here, and only because the reader asked. */
export function goToNewVersion(): void {
  hasAsked = true
  if (registration?.waiting) registration.waiting.postMessage(useNow)
  else location.reload()
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  let isControlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (hasAsked) location.reload()
    else offline.change({ update: isControlled ? 'inUse' : 'none' })
    isControlled = true
  })
  const known = await container.register(workerAddress(), { updateViaCache: 'none' })
  registration = known
  if (known.active) follow(known, offline)
  watch(known.installing, known)
  known.addEventListener('updatefound', () => watch(known.installing, known))
}

function watch(worker: ServiceWorker | null, known: ServiceWorkerRegistration): void {
  worker?.addEventListener('statechange', () => {
    follow(known, offline)
    // The first one; a later one that cannot be had whole leaves the one before in place.
    if (worker.state === 'redundant' && !known.active) offline.change({ keeping: 'notKept' })
  })
}

function follow({ active, waiting }: ServiceWorkerRegistration, store: OfflineStore): void {
  if (!active) return
  const { update } = store.getState()
  store.change({ keeping: 'kept', update: waiting ? 'waiting' : update === 'waiting' ? 'none' : update })
}
