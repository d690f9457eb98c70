import type { Page } from '@playwright/test'
import type { Served } from './static-server'

/** Twelve groups, all areas: pointer up on an answer in the side panel until the frame with the new matrix is drawn. */
export async function togglesToMatrix(page: Page, { address }: Served): Promise<readonly number[]> {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.evaluate((draft) => localStorage.setItem('coexist.draft', draft), draftOfTwelve())
  await page.goto(`${address}?12#/results`)
  await page.reload()
  await page.getByRole('button', { name: 'What if…' }).click()
  const panel = page.getByRole('complementary', { name: 'What if' })
  await panel.locator('summary').filter({ hasText: 'Identity and sync' }).click()
  const radios = panel.getByRole('group', { name: /Is OAuth configured between/ }).getByRole('radio')
  const pane = page.getByRole('table').first()
  await pane.scrollIntoViewIfNeeded()
  await radios.first().scrollIntoViewIfNeeded()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await pane.evaluate(watchMatrix)
  const samples: number[] = []
  for (let index = 0; index < 34; index += 1) {
    await radios.nth(index % 2).click()
    await page.waitForFunction((count) => window.matrixTimes.length >= count, index + 1)
    // The rest of the page follows; the next click comes when nothing is left to do.
    await page.waitForTimeout(400)
    samples.push(await page.evaluate(() => window.matrixTimes.at(-1) ?? Number.NaN))
  }
  // The first ones still compile.
  return samples.slice(4)
}

declare global {
  interface Window {
    matrixTimes: number[]
  }
}

/** Notes, in the page, the time from each pointer up to the end of the frame after a cell has changed. */
function watchMatrix(pane: Element): void {
  window.matrixTimes = []
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
      channel.port1.onmessage = () => window.matrixTimes.push(performance.now() - start)
      channel.port2.postMessage(null)
    })
  }).observe(pane, { childList: true, subtree: true, characterData: true, attributes: true })
}

const hosts = [
  { mailbox: 'exchange-server', exchange: '2016-cu23', skype: 'skype-server-2015' },
  { mailbox: 'exchange-online', skype: 'skype-online' },
  { mailbox: 'exchange-server', exchange: '2019', skype: 'skype-server-2019' },
  { mailbox: 'dedicated-vnext' },
]

function draftOfTwelve(): string {
  const groups = Array.from({ length: 12 }, (_, index) => ({
    id: `g${index + 1}`,
    name: `Group ${index + 1}`,
    users: String(100 * (index + 1)),
    build: '',
    answers: { ...hosts[index % hosts.length], 'teams-licence': 'yes' },
  }))
  const draft = {
    title: '',
    asOf: '',
    areas: ['teams', 'skype', 'intune'],
    tenant: { cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no', sharepoint: 'online' },
    groups,
    names: {},
  }
  return JSON.stringify({ version: 1, savedAt: '2026-11-21T10:00:00.000Z', draft })
}
