import { type Browser, chromium, type Page } from '@playwright/test'
import { browserFlags, browserPath } from '../browser'
import { weightsOf } from '../weights'
import type { Figure } from './figure'
import { throttleOf, timedClicks, watchFrames } from './frame-watch'
import { resultsPaints } from './results-page'
import { type Served, serve } from './static-server'
import { draftOfTwelve } from './twelve-groups'
import { togglesToMatrix } from './what-if'

const executablePath = browserPath()
const launch = () => chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) })

/** Figures of the built page in Chromium. They share one first visit. */
export function pageFigures(folder: string): readonly Figure[] {
  const firstVisit = once(() =>
    withPage(folder, async (page, { sent }) => {
      await answerFirstQuestion(page)
      return new Map(sent)
    }),
  )
  const kilobytes = async (matches: (file: string) => boolean) => {
    const files = [...(await firstVisit())].filter(([file]) => matches(file))
    return [files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000]
  }
  const weights = () => weightsOf(folder)
  const resultPaints = once(() => withPage(folder, resultsPaints))
  return [
    {
      name: 'first-question-javascript',
      unit: 'kB brotli',
      limit: 85,
      setup: 'what the first question imports, the heavier language, by the files of the build',
      measure: () => [weights().firstQuestion / 1000],
    },
    {
      name: 'all-javascript',
      unit: 'kB brotli',
      limit: 280,
      setup: 'every file that the app can load, both languages, each compressed alone',
      measure: () => [weights().everything / 1000],
    },
    {
      name: 'first-consequence-javascript',
      unit: 'kB brotli',
      limit: 105,
      setup: 'first visit until an answer shows in the live panel',
      measure: () => kilobytes((file) => file.endsWith('.js')),
    },
    {
      name: 'first-consequence-all',
      unit: 'kB brotli',
      limit: 140,
      setup: 'first visit until an answer shows in the live panel',
      measure: () => kilobytes(() => true),
    },
    {
      name: 'answer-to-panel',
      unit: 'ms',
      limit: 50,
      setup: '12 groups, pointer up to repainted panel, 4x CPU slowdown',
      measure: () => withPage(folder, answersToPanel),
      statistic: 'p95',
    },
    {
      name: 'click-to-results',
      unit: 'ms',
      limit: 250,
      setup: '12 groups, all areas, pointer up to painted answer and summary, 4x CPU slowdown',
      measure: async () => (await resultPaints()).map(({ answer }) => answer),
      statistic: 'p95',
    },
    {
      name: 'what-if-to-matrix',
      unit: 'ms',
      limit: 100,
      setup: '12 groups, all areas, pointer up in the side panel to repainted matrix, 4x CPU slowdown',
      measure: () => withPage(folder, togglesToMatrix),
    },
    {
      name: 'text-before-script',
      unit: 'characters',
      limit: 500,
      isAtLeast: true,
      setup: 'visible text of the first page with scripts switched off',
      measure: () => withPage(folder, visibleText, { javaScriptEnabled: false }),
    },
  ]
}

async function visibleText(page: Page, { address }: Served): Promise<readonly number[]> {
  await page.goto(address)
  return [(await page.locator('body').innerText()).length]
}

async function answerFirstQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start', exact: false }).first().click()
  const status = page.getByRole('status').filter({ hasText: /\d|nothing/ })
  await page.getByRole('radio').first().check()
  await status.first().waitFor({ state: 'attached' })
}

/** Twelve answered groups, then one question answered back and forth. */
async function answersToPanel(page: Page, { address }: Served): Promise<readonly number[]> {
  await page.evaluate((draft) => localStorage.setItem('coexist.draft', draft), answered())
  await page.goto(`${address}?12#/assess/identity`)
  await page.reload()
  const radios = page.getByRole('radio')
  await radios.first().waitFor()
  const throttle = await throttleOf(page)
  await throttle(4)
  await page.locator('aside, section.card[aria-label]').first().evaluate(watchFrames)
  return timedClicks(page, { count: 54, pause: 60, click: (index) => radios.nth(index % 2).click() })
}

const answered = () =>
  draftOfTwelve({
    areas: ['teams'],
    tenant: { cloud: 'worldwide', 'exchange-oauth': 'yes', 'exchange-published': 'yes', sharepoint: 'online' },
    answersOf: (place) => ({
      mailbox: place % 3 === 0 ? 'exchange-online' : 'exchange-server',
      ...(place % 3 === 0 ? {} : { exchange: '2016-cu23' }),
      'teams-licence': 'yes',
      'exchange-online-licence': 'yes',
      'sharepoint-licence': 'yes',
      'group-creation': 'yes',
    }),
  })

async function withPage<Value>(
  folder: string,
  use: (page: Page, served: Served) => Promise<Value>,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<Value> {
  const served = await serve(folder)
  let browser: Browser | undefined
  try {
    browser = await launch()
    const page = await browser.newPage({ locale: 'en-GB', ...options })
    await page.goto(served.address)
    return await use(page, served)
  } finally {
    await browser?.close()
    await served.close()
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  return () => {
    kept ??= make()
    return kept
  }
}
