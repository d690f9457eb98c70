import type { Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge'
import { throttleOf } from './frame-watch'
import type { Served } from './static-server'
import { draftOfTwelve } from './twelve-groups'

interface Paints {
  readonly answer: number
  readonly matrix: number
}

declare global {
  interface Window {
    paints: { answer?: number; matrix?: number }
  }
}

/** Results of twelve groups, all areas: from the pointer up on the link that leads to them to the frames that show them. */
export async function resultsPaints(page: Page, { address }: Served): Promise<readonly Paints[]> {
  await page.evaluate((draft) => localStorage.setItem('coexist.draft', draft), allAreas())
  await page.goto(`${address}?results#/results`)
  await page.reload()
  const rows = page.locator('tbody th[scope=row]')
  await rows.last().waitFor()
  const throttle = await throttleOf(page)
  const samples: Paints[] = []
  for (let index = 0; index < 12; index += 1) {
    await page.evaluate(() => {
      location.hash = '#/assess/check'
    })
    await rows.first().waitFor({ state: 'detached' })
    // As long as anybody needs to find the button.
    await page.waitForTimeout(500)
    await page.evaluate(watchResults, Object.keys(knowledge.features).length)
    await throttle(4)
    await page.locator('a[href="#/results"]').first().click()
    await page.waitForFunction(() => window.paints.matrix !== undefined)
    const { answer = Number.NaN, matrix = Number.NaN } = await page.evaluate(() => window.paints)
    samples.push({ answer, matrix })
    await throttle(1)
  }
  // The first ones still compile.
  return samples.slice(2)
}

/** Notes, in the page, when the frames are painted that first show the answer and a row for every feature. */
function watchResults(features: number): void {
  window.paints = {}
  let released = 0
  document.addEventListener(
    'pointerup',
    (event) => {
      released = event.timeStamp
    },
    { capture: true, once: true },
  )
  const seen = new Set<string>()
  // No function in here has a name: the name would be kept by a helper that the page does not have.
  new MutationObserver((_, observer) => {
    for (const part of ['answer', 'matrix'] as const) {
      const isThere =
        part === 'answer'
          ? document.querySelector('main a.button[href="#/assess/check"]') !== null
          : document.querySelectorAll('tbody th[scope=row]').length >= features
      if (released === 0 || seen.has(part) || !isThere) continue
      seen.add(part)
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          window.paints[part] = performance.now() - released
        }
        channel.port2.postMessage(null)
      })
    }
    if (seen.size === 2) observer.disconnect()
  }).observe(document.body, { childList: true, subtree: true })
}

const allAreas = () =>
  draftOfTwelve({
    areas: ['teams', 'skype', 'intune'],
    tenant: { cloud: 'worldwide', 'exchange-oauth': 'no', 'exchange-published': 'yes', sharepoint: 'online' },
    answersOf: (place) => ({
      mailbox: place % 3 === 0 ? 'exchange-online' : 'exchange-server',
      ...(place % 3 === 0 ? {} : { exchange: place % 2 === 0 ? '2016-cu23' : '2013-cu19' }),
      skype: 'skype-server-2019',
      'teams-licence': 'yes',
      'sharepoint-licence': place % 4 === 0 ? 'no' : 'yes',
    }),
  })
