import type { BrowserContext, Page } from '@playwright/test'

/** Milliseconds from the start of the navigation. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  /** When the first thing to do on the page can be done. */
  readonly usable: number
}

/** A slow phone on a slow line: bytes a second, and the time until the first of them comes. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
export const slowdown = 4

/** Opens an address as on a slow phone. `prepare` runs in the page before anything else and marks when it is usable. */
export async function visit(context: BrowserContext, address: string, prepare?: () => void): Promise<Visit> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(watchPaints)
    if (prepare) await page.addInitScript(prepare)
    await page.goto(address)
    return await seen(page)
  } finally {
    await page.close()
  }
}

declare global {
  interface Window {
    largestPaint: number
  }
}

function watchPaints(): void {
  window.largestPaint = 0
  new PerformanceObserver((list) => {
    window.largestPaint = list.getEntries().at(-1)?.startTime ?? 0
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

async function seen(page: Page): Promise<Visit> {
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, null, { polling: 200 })
  // A larger paint may still come.
  await page.waitForTimeout(500)
  // No function in here has a name: the name would be kept by a helper that the page does not have.
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaint: window.largestPaint,
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
  }))
}

/** Somebody who presses Start as soon as there is something to read; usable is the first question. */
export function pressStart(): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    document.querySelector<HTMLElement>('a[href="#/assess"]')?.click()
  }).observe({ type: 'paint', buffered: true })
  const questions = new MutationObserver(() => {
    if (document.querySelector('main input[type=radio]') === null) return
    questions.disconnect()
    performance.mark('usable')
  })
  questions.observe(document, { childList: true, subtree: true })
}

/** Somebody who reads; usable is the page that its script has taken over. */
export function onlyRead(): void {
  const pages = new MutationObserver(() => {
    if (document.getElementById('app') === null) return
    pages.disconnect()
    performance.mark('usable')
  })
  pages.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] })
}
