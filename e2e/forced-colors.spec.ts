import { expect, type Page, test } from '@playwright/test'
import { expectNoViolationInForcedColours } from './accessibility'
import { catalogs, openResults, twoGroups } from './results-fixtures'
import { openShare } from './share-fixtures'
import { openTakeAway } from './take-away-fixtures'
import { heading, mixedTenant, withDraft, words } from './wizard-driver'

test.use({ locale: 'en-GB' })

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
})

/** Every control of the first few that Tab leads to shows that it has the focus. */
async function expectFocusInSight(page: Page, presses: number): Promise<void> {
  const unseen: string[] = []
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return 'nothing'
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? focused.outerHTML : null
    })
    if (hidden) unseen.push(hidden)
  }
  expect(unseen).toEqual([])
}

/** Nothing on the page moves, by itself or when it changes. */
async function expectStillness(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)))
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        return seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === 'smooth'
      })
      .map((element) => element.outerHTML.slice(0, 100))
  })
  expect(moving).toEqual([])
}

/** What keeps colours of its own is read as well as all else, in a light set of colours and in a dark one. */
async function expectOwnColoursToContrast(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const pale = await page.evaluate(() => {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      return [...document.querySelectorAll('*')]
        .filter((element) => element.textContent?.trim() && element.closest('svg, [hidden]') === null)
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(({ style }) => style.getPropertyValue('forced-color-adjust') === 'none')
        .filter(({ element, style }) => {
          const ground = getComputedStyle(element.closest('[aria-pressed]') ?? element).backgroundColor
          const [dark = 0, bright = 0] = [light(style.color), light(ground)].sort((one, other) => one - other)
          return (bright + 0.05) / (dark + 0.05) < 4.5
        })
        .map(({ element }) => element.outerHTML)
    })
    expect(pale).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

test('the start page is read, reached and still', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  await expectNoViolationInForcedColours(page)
  await expectOwnColoursToContrast(page)
  await expectStillness(page)
  await expectFocusInSight(page, 9)
})

test('a step of the wizard says each verdict in words, and the focus is in sight', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/identity')
  await expect(heading(page, words.en.identity)).toBeVisible()
  const verdicts = page.getByRole('region', { name: words.en.panel }).getByRole('listitem')
  await verdicts.first().waitFor()
  const said: readonly string[] = Object.values(catalogs.en.shell.verdicts)
  for (const verdict of await verdicts.all()) {
    expect(said).toContain((await verdict.innerText()).split('\n')[0])
    await expect(verdict.locator('svg')).toBeVisible()
  }
  await expectNoViolationInForcedColours(page)
  await expectOwnColoursToContrast(page)
  await expectStillness(page)
  await expectFocusInSight(page, 14)
})

test('the results say each verdict in words, and a filter shows that it is pressed', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const cells = page.locator('td[data-place]')
  await cells.first().waitFor()
  const said = Object.values(catalogs.en.shell.verdicts)
  const wordless = await cells.evaluateAll(
    (all, verdicts) =>
      all
        .filter(
          (cell) => !verdicts.some((verdict) => cell.textContent?.includes(verdict)) || !cell.querySelector('svg'),
        )
        .map((cell) => cell.outerHTML),
    said,
  )
  expect(wordless).toEqual([])
  const chip = page.getByRole('button', { name: /^Not supported \d/ })
  const ground = () => chip.evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await ground()
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  expect(await ground()).not.toBe(before)
  await expectNoViolationInForcedColours(page)
  await expectOwnColoursToContrast(page)
  await expectStillness(page)
  await chip.focus()
  await expectFocusInSight(page, 12)
})

for (const [name, open] of [
  ['sharing', openShare],
  ['taking away', openTakeAway],
] as const) {
  test(`the dialog for ${name} is read, and the focus stays in sight`, async ({ page }) => {
    await openResults(page, twoGroups, 'en')
    await open(page, 'en')
    await expectNoViolationInForcedColours(page, 'dialog[open]')
    await expectStillness(page)
    await expectFocusInSight(page, 5)
  })
}
