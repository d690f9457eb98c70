import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from each pointer up to the end of the frame after the part watched has changed. */
    frameTimes: number[]
  }
}

/** Notes, in the page, the time from each pointer up to the end of the frame after something in an element has changed. */
export function watchFrames(element: Element): void {
  window.frameTimes = []
  let released = 0
  document.addEventListener(
    'pointerup',
    (event) => {
      released = event.timeStamp
    },
    true,
  )
  new MutationObserver(() => {
    if (released === 0) return
    const start = released
    released = 0
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => window.frameTimes.push(performance.now() - start)
      channel.port2.postMessage(null)
    })
  }).observe(element, { childList: true, subtree: true, characterData: true, attributes: true })
}

interface Clicks {
  readonly count: number
  /** Milliseconds until nothing is left to do, and the next click comes. */
  readonly pause: number
  readonly click: (index: number) => Promise<void>
}

/** Clicks on a slowed page whose frames are watched; the time of each, without the first four, which still compile. */
export async function timedClicks(page: Page, { count, pause, click }: Clicks): Promise<readonly number[]> {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) {
    await click(index)
    await page.waitForFunction((least) => window.frameTimes.length >= least, index + 1)
    await page.waitForTimeout(pause)
    samples.push(await page.evaluate(() => window.frameTimes.at(-1) ?? Number.NaN))
  }
  return samples.slice(4)
}

/** Makes a page as many times slower as it is told. */
export async function throttleOf(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}
