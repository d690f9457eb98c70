import { type Build, type RequestEvent, useNow, type WorkerScope } from './worker-scope'

/** The page itself, as a host answers for its folder; some hosts lead from index.html to there. */
const page = './'

const cachePrefix = 'coexist '

/**
 * Keeps one build for use without a network, whole or not at all.
 * A later one waits until no page is open or a reader asks for it, and pages that are open keep the files of theirs.
 */
export function keepBuild(scope: WorkerScope, build: Build): void {
  const cacheName = `${cachePrefix}${scope.registration.scope} ${build.version}`
  const addressOf = (file: string) => new URL(file, scope.registration.scope).href
  const addresses = new Set(Object.keys(build.files).map(addressOf))

  scope.addEventListener('install', (event) => event.waitUntil(fill()))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('fetch', answer)
  scope.addEventListener('message', (event) => {
    if (event.data === useNow) event.waitUntil(scope.skipWaiting())
  })

  /** With the hash of each: half of one deployment and half of the next is not kept. */
  async function fill(): Promise<void> {
    const cache = await scope.caches.open(cacheName)
    await Promise.all(Object.entries(build.files).map(([file, hash]) => keep(cache, addressOf(file), hash)))
  }

  async function activate(): Promise<void> {
    const others = await otherBuilds()
    await forgetOthers()
    // The page that asked for the first build may as well live from it; a page of another build never does.
    if (others.length === 0) await scope.clients.claim()
  }

  function answer(event: RequestEvent): void {
    const { request } = event
    if (request.method !== 'GET') return
    const address = request.url.replace(/#.*$/, '')
    if (request.mode === 'navigate') {
      if (address !== addressOf(page) && address !== addressOf('index.html')) return
      event.respondWith(kept(addressOf(page), request))
      event.waitUntil(forgetOthers())
      return
    }
    const isFile = addresses.has(address) || address.startsWith(addressOf('assets/'))
    if (isFile) event.respondWith(kept(address, request))
  }

  /** From this build, else from that of an older page still open, else from the host. */
  async function kept(address: string, request: Request): Promise<Response> {
    for (const name of [cacheName, ...(await otherBuilds())]) {
      const found = await scope.caches.match(address, { cacheName: name, ignoreVary: true })
      if (found) return found
    }
    return fetch(request)
  }

  /** Other builds of this folder: the origin's other folders may hold a Coexist of their own. */
  async function otherBuilds(): Promise<readonly string[]> {
    const names = await scope.caches.keys()
    return names.filter((name) => name.startsWith(`${cachePrefix}${scope.registration.scope} `) && name !== cacheName)
  }

  /** Nobody needs them once no page is open; one that waits or is being fetched is not yet for us to judge. */
  async function forgetOthers(): Promise<void> {
    if (scope.registration.waiting || scope.registration.installing) return
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (open.length > 0) return
    await Promise.all((await otherBuilds()).map((name) => scope.caches.delete(name)))
  }
}

/** What is there already is not fetched again: an update that was broken off goes on. */
async function keep(cache: Cache, address: string, hash: string): Promise<void> {
  if (await cache.match(address, { ignoreVary: true })) return
  // What the page has loaded by now need not be sent again where its name changes with its content.
  const freshness = address.includes('/assets/') ? 'default' : 'no-cache'
  const response = await fetch(address, {
    integrity: `sha256-${hash}`,
    cache: freshness,
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  await cache.put(address, response)
}
