import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { catalogs, manyGroups, openResults, twoGroups, withDraft } from './results-fixtures'

const matrix = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: catalogs[language].results.matrix.title, exact: true })

const featureRows = (page: Page) => page.locator('tbody th[scope=row]')
const heads = (page: Page) => matrix(page).getByRole('columnheader')

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

async function expectChipsToShowWhatTheySay(page: Page): Promise<void> {
  const chips = matrix(page).getByRole('group', { name: 'Show features by status' }).getByRole('button')
  expect(await chips.count()).toBeGreaterThan(3)
  for (const chip of await chips.all()) {
    await chip.click()
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    const count = Number(/\d+$/.exec(await chip.innerText())?.[0])
    await expect(featureRows(page)).toHaveCount(count)
    await expect(page.getByText(`${count} of 23 features shown`).first()).toBeVisible()
  }
  await chips.first().click()
}

test('groups are hidden and put in order, chips count what is shown, and it is copied as shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openResults(page, twoGroups, 'en')
  await expectChipsToShowWhatTheySay(page)
  await page.getByLabel('Find a feature').fill('nothing of the kind')
  await page.getByRole('button', { name: 'Show all features' }).click()
  await expect(matrix(page).getByRole('row').filter({ hasText: 'Out of office' })).toContainText('310 of 1,510 users')

  await page.getByRole('button', { name: 'View', exact: true }).click()
  const left = page.getByRole('button', { name: 'Move Sales left' })
  await left.focus()
  await page.keyboard.press('Enter')
  await expect(left).toBeFocused()
  await expect(heads(page)).toHaveText([/^Feature/, /^Works for/, /^Sales/, /^Head office/])
  await page.getByRole('radio', { name: 'Compact' }).check()
  await page.getByRole('checkbox', { name: 'Head office' }).uncheck()
  await expect(page.getByRole('checkbox', { name: 'Sales' })).toBeDisabled()
  await expect(heads(page)).toHaveText([/^Feature/, /^Works for/, /^Sales/])
  await expectChipsToShowWhatTheySay(page)
  await expectNoViolation(page)

  await page.getByRole('button', { name: 'Copy as a table' }).click()
  await expect(page.getByText('Table copied')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) => (await item?.getType(type))?.text()
    return { html: await text('text/html'), plain: await text('text/plain') }
  })
  expect(copied.plain?.split('\n')[0]).toBe('| Feature | Works for | Sales |')
  expect(copied.html).toMatch(/<th[^>]*>Out of office<\/th><td[^>]*>310 of 1,510 users<\/td><td[^>]*>Supported</)

  await page.reload()
  await expect(heads(page)).toHaveText([/^Feature/, /^Works for/, /^Sales/])
  await expect(page.getByText('1 of 2 groups shown').first()).toBeVisible()
})

test('twelve groups: arrow keys walk through the cells, and head and names stay in sight', async ({ page }) => {
  await openResults(page, manyGroups(12), 'en')
  const first = featureRows(page).first().getByRole('button')
  await matrix(page).getByRole('button', { name: 'Copy as a table' }).focus()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await expect(page.getByText('Arrow keys move between cells')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(heads(page).first().getByRole('button')).toBeFocused()
  await page.keyboard.press('Control+End')
  const cell = page.locator('#cell-teams-file-compliance-12')
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('#cell-teams-file-compliance-11')).toBeFocused()

  // The copy of the head stands on top of the page, above the column of the cell; the names stand at its left.
  const copy = matrix(page).locator('[aria-hidden] th').filter({ hasText: /^11\./ })
  await expect(copy).toBeInViewport()
  const boxOf = async (locator: ReturnType<Page['locator']>) => (await locator.boundingBox()) ?? { x: -1, y: -1 }
  const [head, focused, name, card] = await Promise.all([
    boxOf(copy),
    boxOf(page.locator('#cell-teams-file-compliance-11')),
    boxOf(featureRows(page).last()),
    boxOf(matrix(page)),
  ])
  expect(head.y).toBeLessThan(5)
  expect(Math.abs(head.x - focused.x)).toBeLessThan(2)
  expect(name.x - card.x).toBeLessThan(40)
  expect(name.x - card.x).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)

  await page.keyboard.press('Enter')
  await expect(featureRows(page).last().getByRole('button')).toHaveAttribute('aria-expanded', 'true')
  await expect(matrix(page).getByLabel('Group', { exact: true })).toHaveValue('10')
})

test('the address of a cell opens the matrix at it, and one that is not there says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withDraft(context, twoGroups, 'en')
  await page.goto('./#/results/cell/teams-file-compliance/2')
  const cell = page.locator('#cell-teams-file-compliance-2')
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport()
  const row = matrix(page).getByRole('button', { name: 'Compliance for files' })
  await expect(row).toHaveAttribute('aria-expanded', 'true')
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Copy link to this cell' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())

  await page.goto('./#/results/cell/teams-meetings/7')
  await expect(matrix(page).getByRole('alert')).toContainText('this assessment does not have')
  await expect(featureRows(page)).toHaveCount(23)
})

test('a phone shows cards, which filter, sort, unfold, open at an address and are copied by hand', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await openResults(page, manyGroups(12), 'fr')
  await expect(page.getByRole('table')).toHaveCount(0)
  const cards = matrix(page, 'fr').getByRole('listitem').getByRole('button', { expanded: false })
  await expect(cards.first()).toHaveText('eDiscovery')
  await expect(matrix(page, 'fr').getByRole('listitem').first()).toContainText('24 000 utilisateurs sur 78 000')
  await page.getByLabel('Trier par').selectOption({ label: 'Nom' })
  await expect(cards.first()).toHaveText('Absence du bureau')
  await cards.first().click()
  await expect(matrix(page, 'fr').getByText('Pourquoi').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Copier le tableau' }).click()
  const field = page.getByRole('textbox', { name: 'Copier le tableau' })
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('| Fonctionnalité | Fonctionne pour |')
  await expect(field).toHaveValue(/Absence du bureau/)

  await page.evaluate(() => {
    location.hash = '#/results/cell/teams-tabs/3'
  })
  const tabs = matrix(page, 'fr').locator('#feature-teams-tabs')
  await expect(tabs).toBeFocused()
  await expect(tabs).toBeInViewport()
  await expect(tabs).toHaveAttribute('aria-expanded', 'true')
})
