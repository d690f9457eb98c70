import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepBuild } from './keep-build'
import { type Build, useNow, type WorkerScope } from './worker-scope'

const site = 'https://host.example/tools/coexist/'
const first: Build = { version: '1', files: { './': 'a', 'assets/one.js': 'b' } }
const second: Build = { version: '2', files: { './': 'c', 'assets/two.js': 'd' } }

type Listener = (event: Record<string, unknown>) => void

/** A browser with one origin: its caches, the pages open, and the worker of each build. */
function browserOf() {
  const stored = new Map<string, Map<string, Response>>()
  const cacheOf = (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, entries)
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
    }
  }
  const pages: string[] = []
  const registration = { scope: site, active: null, waiting: null as string | null, installing: null }
  const calls = { claimed: 0, skipped: 0 }
  const caches = {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      stored.get(cacheName)?.get(address)?.clone(),
  }
  function worker(build: Build) {
    const listeners = new Map<string, Listener>()
    keepBuild(
      {
        caches,
        registration,
        clients: { claim: async () => void calls.claimed++, matchAll: async () => pages },
        skipWaiting: async () => void calls.skipped++,
        addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
      } as unknown as WorkerScope,
      build,
    )
    return async (type: string, event: Record<string, unknown> = {}) => {
      const work: Promise<unknown>[] = []
      let answer: Promise<Response> | undefined
      listeners.get(type)?.({
        ...event,
        waitUntil: (promise: Promise<unknown>) => work.push(promise),
        respondWith: (promise: Promise<Response>) => {
          answer = promise
        },
      })
      await Promise.all(work)
      return (await answer)?.text()
    }
  }
  return { worker, pages, registration, calls, versions: () => [...stored.keys()].map((name) => name.at(-1)) }
}

const request = (file: string, mode = 'cors', method = 'GET') => ({ request: { url: site + file, mode, method } })

/** A host with these files; each says where it comes from. */
function hostWith(files: readonly string[], text: string) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string | { url: string }) => {
    const file = (typeof address === 'string' ? address : address.url).replace(site, '')
    asked.push(file)
    return new Response(`${text} ${file}`, { status: files.includes(file) ? 200 : 404 })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('keepBuild', () => {
  it('answers for the page and its files without the host, and for nothing else', async () => {
    const worker = browserOf().worker(first)
    hostWith(['', 'assets/one.js'], 'first')
    await worker('install')
    const asked = hostWith([], 'gone')
    expect(await worker('fetch', request('', 'navigate'))).toBe('first ')
    expect(await worker('fetch', request('index.html', 'navigate'))).toBe('first ')
    expect(await worker('fetch', request('assets/one.js'))).toBe('first assets/one.js')
    expect(await worker('fetch', request('knowledge.json'))).toBeUndefined()
    expect(await worker('fetch', request('knowledge.json', 'navigate'))).toBeUndefined()
    expect(await worker('fetch', request('assets/one.js', 'cors', 'POST'))).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('is not installed where a file of the build is missing', async () => {
    const worker = browserOf().worker(first)
    hostWith([''], 'first')
    await expect(worker('install')).rejects.toThrow('assets/one.js answers 404')
  })

  it('takes the page of a first visit, and no page once another build was kept', async () => {
    const browser = browserOf()
    const [older, newer] = [browser.worker(first), browser.worker(second)]
    hostWith(['', 'assets/one.js', 'assets/two.js'], 'host')
    await older('install')
    browser.pages.push('open')
    await older('activate')
    expect(browser.calls.claimed).toBe(1)
    await newer('install')
    await newer('activate')
    expect(browser.calls.claimed).toBe(1)
    expect(browser.calls.skipped).toBe(0)
    await newer('message', { data: 'something else' })
    expect(browser.calls.skipped).toBe(0)
    await newer('message', { data: useNow })
    expect(browser.calls.skipped).toBe(1)
  })

  it('keeps the files of an older build as long as a page is open', async () => {
    const browser = browserOf()
    const [older, newer] = [browser.worker(first), browser.worker(second)]
    hostWith(['', 'assets/one.js'], 'first')
    await older('install')
    hostWith(['', 'assets/two.js'], 'second')
    await newer('install')
    browser.pages.push('open')
    await newer('activate')
    expect(await newer('fetch', request('assets/one.js'))).toBe('first assets/one.js')
    expect(await newer('fetch', request('', 'navigate'))).toBe('second ')
    expect(browser.versions()).toEqual(['1', '2'])
    browser.pages.pop()
    await newer('fetch', request('', 'navigate'))
    expect(browser.versions()).toEqual(['2'])
  })

  it('leaves alone what a version that waits has fetched', async () => {
    const browser = browserOf()
    const [older, newer] = [browser.worker(first), browser.worker(second)]
    hostWith(['', 'assets/one.js', 'assets/two.js'], 'host')
    await older('install')
    await newer('install')
    browser.registration.waiting = 'newer'
    await older('fetch', request('', 'navigate'))
    expect(browser.versions()).toEqual(['1', '2'])
  })
})
