import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { manyGroups, openResults, twoGroups } from './results-fixtures'

const picture = (page: Page) => page.locator('svg[data-topology]:visible')

interface Drawn {
  readonly width: number
  readonly texts: readonly string[]
  /** What is wrong with what the browser shows. */
  readonly faults: readonly string[]
  readonly smallest: number
}

/** Measures every text, box and label as the browser has drawn it. */
function measured(page: Page): Promise<Drawn> {
  return picture(page).evaluate((svg) => {
    const rect = (element: Element) => element.getBoundingClientRect()
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
    const holds = (outer: DOMRect, inner: DOMRect) =>
      inner.left >= outer.left - 0.5 &&
      inner.right <= outer.right + 0.5 &&
      inner.top >= outer.top - 0.5 &&
      inner.bottom <= outer.bottom + 0.5
    const texts = [...svg.querySelectorAll('text')].map((element) => ({
      said: element.textContent ?? '',
      // The box of the letters, without the room that the font keeps above and below.
      at: rect(element),
      home: element.closest('[data-box], [data-label], [data-zone]')?.querySelector('rect') ?? null,
      height:
        (Number(element.getAttribute('font-size')) * rect(svg).width) / (svg as SVGSVGElement).viewBox.baseVal.width,
    }))
    const trimmed = texts.map(({ at, height, ...rest }) => {
      const room = Math.max(0, at.height - height) / 2
      return { ...rest, height, at: new DOMRect(at.x, at.y + room, at.width, at.height - 2 * room) }
    })
    const overlaps = trimmed.flatMap(({ at, said }, place) =>
      trimmed.slice(place + 1).flatMap((other) => (meet(at, other.at) ? [`${said} over ${other.said}`] : [])),
    )
    const outside = trimmed.flatMap(({ at, home, said }) => (home && holds(rect(home), at) ? [] : [`${said} outside`]))
    const labels = [...svg.querySelectorAll('[data-label] > rect')].map(rect)
    const boxes = [...svg.querySelectorAll('[data-box] > rect')].map(rect)
    const hidden = labels.flatMap((label) => boxes.filter((box) => meet(label, box)).map(() => 'a label over a box'))
    return {
      width: rect(svg).width,
      texts: trimmed.map(({ said }) => said),
      faults: [...overlaps, ...outside, ...hidden],
      smallest: Math.min(...trimmed.map(({ height }) => height)),
    }
  })
}

async function expectLegible(page: Page, setup: DatedSetup, leastSize: number): Promise<void> {
  const { width, texts, faults, smallest } = await measured(page)
  expect(faults).toEqual([])
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  expect(smallest).toBeGreaterThanOrEqual(leastSize)
  const said = texts.join('').replace(/\s/g, '')
  const missing = setup.groups.filter(({ name }) => !said.includes(name.replace(/\s/g, '')))
  expect(missing.map(({ name }) => name)).toEqual([])
}

/** A reader of their own for each setup: the page keeps the first draft it is given. */
async function withResults(
  browser: Browser,
  setup: DatedSetup,
  language: Language,
  check: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL ?? '' })
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  await openResults(page, setup, language)
  await picture(page).waitFor()
  await check(page)
  await context.close()
}

for (const language of ['en', 'fr'] as const) {
  test(`the picture is legible for 1, 6 and 12 groups, on screen, phone and paper, in ${language}`, async ({
    browser,
  }) => {
    for (const setup of [1, 6, 12].map(manyGroups)) {
      await withResults(browser, setup, language, async (page) => {
        await expectLegible(page, setup, 11)
        await page.setViewportSize({ width: 320, height: 700 })
        await expect.poll(async () => (await measured(page)).width).toBeLessThan(320)
        await expectLegible(page, setup, 11)
        await page.setViewportSize({ width: 718, height: 900 })
        await page.emulateMedia({ media: 'print' })
        const paper = await page.locator('.report .topology').boundingBox()
        // A page of Letter between its margins, in pixels of 96 to the inch.
        expect(paper?.height).toBeLessThan(933)
        await expectLegible(page, setup, 7)
      })
    }
  })
}

test('the picture leads to what it shows, says it in words, and moves nothing when it comes', async ({ page }) => {
  // The frame of the page comes before the results; what counts is what moves within them.
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as readonly {
        readonly sources: readonly { readonly node: Node | null }[]
      }[]
      const moved = shifts.filter(({ sources }) => sources.some(({ node }) => node?.parentElement?.closest('main')))
      document.documentElement.dataset.moved = String(
        moved.length + Number(document.documentElement.dataset.moved ?? 0),
      )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openResults(page, twoGroups, 'en')
  const drawing = page.getByRole('group', { name: 'Your setup' })
  await expect(drawing).toHaveAccessibleDescription(
    /^Your network and Microsoft 365, with 2 groups and \d+ connections: /,
  )
  expect(await page.evaluate(() => document.documentElement.dataset.moved)).toBe('0')
  const { violations } = await new AxeBuilder({ page }).include('svg[data-topology]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

  const oauth = 'OAuth with Exchange Online, between Exchange Server and Exchange Online: to do.'
  await drawing.getByRole('link', { name: oauth }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3, name: 'OAuth with Exchange Online' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3, name: 'OAuth with Exchange Online' })).toBeInViewport()

  await page.getByText('The picture in words').click()
  await expect(page.getByRole('listitem').filter({ hasText: oauth })).toBeVisible()
  await expect(page.getByText('Sales: Exchange Online, 310 users')).toBeVisible()

  await drawing.getByRole('link', { name: 'Sales: change the answer' }).click()
  await expect(page).toHaveURL(/#\/assess\/mailboxes\/2\/mailbox$/)
  await page.getByText('Return to the results').click()
  await expect(page).toHaveURL(/#\/results$/)
})
