import { type Browser, chromium } from '@playwright/test'
import { browserFlags, browserPath } from '../browser'
import { answerAtOnce, type Deed, onlyRead, type Visit, visit } from './visit'

const executablePath = browserPath()
export const launch = () => chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) })

export interface Visits {
  readonly floor: readonly Visit[]
  /** First visits of somebody who reads. */
  readonly reading: readonly Visit[]
  /** First visits of somebody who presses Start and answers at once. */
  readonly starting: readonly Visit[]
  /** The same once the page has been there before. */
  readonly again: readonly Visit[]
}

/** Ours and the floor in turn, so that whatever else the machine does weighs on both. */
export async function visits(ours: string, floor: string, rounds: number): Promise<Visits> {
  const browser = await launch()
  const found = { floor: [] as Visit[], reading: [] as Visit[], starting: [] as Visit[], again: [] as Visit[] }
  const returning = await browser.newContext({ locale: 'en-GB' })
  try {
    const earlier = await returning.newPage()
    await earlier.goto(ours)
    await earlier.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await earlier.waitForLoadState('networkidle')
    await earlier.close()
    for (let round = 0; round < rounds; round += 1) {
      found.floor.push(await firstVisit(browser, floor))
      found.reading.push(await firstVisit(browser, ours, onlyRead))
      found.starting.push(await firstVisit(browser, ours, answerAtOnce))
      found.again.push(await visit(returning, ours, answerAtOnce))
    }
  } finally {
    await browser.close()
  }
  return found
}

async function firstVisit(browser: Browser, address: string, deed?: Deed): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB' })
  try {
    return await visit(context, address, deed)
  } finally {
    await context.close()
  }
}
