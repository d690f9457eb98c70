import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { whatIf as english } from '../src/i18n/en/what-if'
import { whatIf as french } from '../src/i18n/fr/what-if'
import { expectNoViolation } from './accessibility'
import { catalogs, openResults, twoGroups } from './results-fixtures'

const words = { en: english, fr: french }

const panelOf = (page: Page, language: Language) => page.getByRole('complementary', { name: words[language].title })

/** Opens the panel at the mailboxes of the first group. */
async function openPanel(page: Page, language: Language): Promise<void> {
  const panel = panelOf(page, language)
  await page.getByRole('button', { name: catalogs[language].scenarios.whatIf }).click()
  await expect(panel.getByRole('heading', { level: 2, name: words[language].title })).toBeFocused()
  await panel.locator('summary').filter({ hasText: catalogs[language].wizard.steps.mailboxes.name }).click()
  await panel.locator('summary').filter({ hasText: 'Head office' }).click()
}

const draftKept = (page: Page) => page.evaluate(() => localStorage.getItem('coexist.draft'))

const outOfOffice = (page: Page) => page.getByRole('row', { name: 'Out of office' })

test('answers tried out mark what they change, leave the draft alone, and are kept by one click', async ({ page }) => {
  test.slow()
  await openResults(page, twoGroups, 'en')
  const panel = panelOf(page, 'en')
  const before = await draftKept(page)
  await expect(outOfOffice(page)).toContainText('Not supported')
  await openPanel(page, 'en')
  await panel.getByRole('radio', { name: 'Exchange Online', exact: false }).first().check()
  await expect(outOfOffice(page)).toContainText(/Supported.*Before:Not supported/)
  await expect(panel.getByRole('status')).toHaveText(/^\d+ results would change\.$/)
  const count = Number.parseInt(await panel.getByRole('status').innerText(), 10)
  await expect(page.getByRole('table').first().getByText('Before:')).toHaveCount(count)
  await page.locator('summary').filter({ hasText: 'What would change' }).click()
  const reasons = page.locator('details').filter({ hasText: 'What would change' }).getByText('Why:')
  await expect(reasons).toHaveCount(count)
  await expectNoViolation(page)
  expect(await draftKept(page)).toBe(before)

  await page.reload()
  await expect(outOfOffice(page)).toContainText('Before:')
  await panel.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByText('Before:')).toHaveCount(0)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(outOfOffice(page)).toContainText('Before:')
  expect(await draftKept(page)).toBe(before)
  await panel.getByRole('button', { name: 'Keep' }).click()
  await expect(panel.getByRole('status')).toHaveText('1 answer is changed in your assessment.')
  await expect(outOfOffice(page)).not.toContainText('Not supported')
  expect(await draftKept(page)).not.toBe(before)
})

test('on a phone the questions lie over the lower half, in French and in the dark too', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openResults(page, twoGroups, 'fr')
  const panel = panelOf(page, 'fr')
  await openPanel(page, 'fr')
  await panel.getByRole('radio', { name: 'Exchange Online', exact: false }).first().check()
  await expect(panel.getByRole('status')).toHaveText(/^\d+ résultats changeraient\.$/)
  await expect(page.getByText('Avant\u00a0:').first()).toBeAttached()
  const box = await panel.boundingBox()
  expect(box?.y ?? 0).toBeGreaterThan(300)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoViolation(page)
  await panel.getByRole('button', { name: 'Replier' }).click()
  await expect(panel.getByRole('radio')).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Conserver' })).toBeVisible()
})
