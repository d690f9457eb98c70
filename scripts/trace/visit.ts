import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** Milliseconds from the start of the navigation. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  /** When the first thing to do on the page can be done. */
  readonly usable: number
  /** When what follows from it stands on the page; missing where nothing was done. */
  readonly consequence: number
}

/** A slow phone on a slow line: bytes a second, and the time until the first of them comes. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
export const slowdown = 4

/** What somebody does on the page: `act` runs in it before anything else and marks the last of what is waited for. */
export interface Deed {
  readonly act: () => void
  readonly last: 'usable' | 'consequence'
}

/** The page shows by itself when it is usable. */
const nothing: Deed = { act: () => undefined, last: 'usable' }

/** Opens an address as on a slow phone. */
export async function visit(context: BrowserContext, address: string, { act, last } = nothing): Promise<Visit> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(watchPaints)
    await page.addInitScript(act)
    const told = await listenFor(page, session, last)
    await page.goto(address, { waitUntil: 'commit' })
    await told()
    const found = await seen(page)
    if (last === 'consequence') await expectAnswerKept(page)
    return found
  } finally {
    await page.close()
  }
}

declare global {
  interface Window {
    largestPaint: number
    /** What was answered as soon as there was a question. */
    answerGiven?: string
  }
}

function watchPaints(): void {
  window.largestPaint = 0
  new PerformanceObserver((list) => {
    window.largestPaint = list.getEntries().at(-1)?.startTime ?? 0
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** Told by the page itself: to ask it, the browser would have to run a large script of the tool in the middle of the visit. */
async function listenFor(page: Page, session: CDPSession, last: string): Promise<() => Promise<void>> {
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tell' })
  await page.addInitScript({
    content: `new PerformanceObserver((list) => {
      if (list.getEntriesByName('${last}').length > 0) tell('')
    }).observe({ type: 'mark', buffered: true })`,
  })
  const told = new Promise<void>((resolve, reject) => {
    session.once('Runtime.bindingCalled', () => resolve())
    setTimeout(() => reject(new Error(`The page never came to what is called ${last} here.`)), 60_000).unref()
  })
  return () => told
}

async function seen(page: Page): Promise<Visit> {
  // A larger paint may still come.
  await page.waitForTimeout(500)
  // No function in here has a name: the name would be kept by a helper that the page does not have.
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaint: window.largestPaint,
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
    consequence: performance.getEntriesByName('consequence')[0]?.startTime ?? Number.NaN,
  }))
}

/** The answer given at that moment is the one chosen, and the one kept, now that the app runs. The next visit begins anew. */
async function expectAnswerKept(page: Page): Promise<void> {
  const [given, chosen, kept] = await page.evaluate(() => {
    const draft = localStorage.getItem('coexist.draft')
    localStorage.clear()
    const radio = document.querySelector<HTMLInputElement>('#app main input[type=radio]:checked')
    return [window.answerGiven, radio?.value, JSON.parse(draft ?? '{}').draft?.tenant?.cloud]
  })
  if (given === undefined || chosen !== given || kept !== given)
    throw new Error(`The answer ${given} was given, ${chosen} is chosen and ${kept} is kept.`)
}

/**
 * Somebody who presses Start as soon as there is something to read, and answers as soon as there is something to answer.
 * Usable is the first question once its frame is drawn and the answer holds.
 */
export const answerAtOnce: Deed = {
  last: 'consequence',
  act: () => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      document.querySelector<HTMLElement>('a[href="#/assess"]')?.click()
    }).observe({ type: 'paint', buffered: true })
    const questions = new MutationObserver(() => {
      if (document.querySelector('main input[type=radio]') === null) return
      questions.disconnect()
      requestAnimationFrame(() =>
        setTimeout(() => {
          const radio = document.querySelector<HTMLInputElement>('main input[type=radio]')
          radio?.click()
          if (!radio?.checked || !radio.checkVisibility()) return
          window.answerGiven = radio.value
          performance.mark('usable')
        }),
      )
    })
    questions.observe(document, { childList: true, subtree: true })
    const panel = new MutationObserver(() => {
      if (!document.querySelector('main p[role=status] > span')?.textContent) return
      panel.disconnect()
      performance.mark('consequence')
    })
    panel.observe(document, { childList: true, subtree: true, characterData: true })
  },
}

/** Somebody who reads; usable is the page that its script has taken over. */
export const onlyRead: Deed = {
  last: 'usable',
  act: () => {
    const pages = new MutationObserver(() => {
      if (document.getElementById('app') === null) return
      pages.disconnect()
      performance.mark('usable')
    })
    pages.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] })
  },
}
