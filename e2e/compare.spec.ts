import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { compare as english } from '../src/i18n/en/compare'
import { compare as french } from '../src/i18n/fr/compare'
import { encodeLink } from '../src/io/link/encode'
import { expectNoViolation } from './accessibility'
import { sheetsOf } from './printed-sheets'
import { catalogs, oneGroup, openPublicResults, openResults, twoGroups } from './results-fixtures'

const words = { en: english, fr: french }

async function openComparison(page: Page, language: Language): Promise<void> {
  await page.getByRole('link', { name: catalogs[language].scenarios.compare, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words[language].title })).toBeVisible()
}

const header = (page: Page) => page.getByRole('table').getByRole('columnheader')

const paper = async (page: Page) => sheetsOf(await page.pdf({ format: 'A4' }))

test('scenarios stand side by side, with reasons, and travel in one link that opens read-only', async ({ page }) => {
  test.slow()
  await openPublicResults(page, twoGroups, 'en')
  await openComparison(page, 'en')
  const { kinds, add, rows } = english
  await expect(header(page)).toHaveText(['Feature', kinds.draft.name, kinds.done.name, kinds.online.name])
  const outOfOffice = page.getByRole('row', { name: 'Out of office' })
  await expect(outOfOffice).toHaveCount(1)
  await outOfOffice.getByRole('button').click()
  await expect(page.getByRole('table').getByText('Why:')).toHaveCount(3)

  await page.getByRole('button', { name: `${english.rename.text} (${kinds.online.name})` }).click()
  await page.getByLabel(english.rename.label).fill('After the move')
  await page.getByRole('button', { name: english.rename.save }).click()
  await page.getByRole('button', { name: `${english.remove} (${kinds.done.name})` }).click()
  await page.locator('summary').filter({ hasText: add.title }).click()
  await page.getByLabel(add.paste).fill('C1nothing')
  await page.getByRole('button', { name: add.button, exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('damaged')
  await page.getByLabel(add.paste).fill(encodeLink({ setup: oneGroup, knowledge: '2026.11.0', followsToday: true }))
  await page.getByRole('button', { name: add.button, exact: true }).click()
  await expect(header(page)).toHaveText(['Feature', kinds.draft.name, 'After the move', 'Contoso'])
  await expect(page.getByText('Not in: Contoso')).toBeVisible()
  await page.getByRole('radio', { name: rows.all }).check()
  await expect(page.getByText(english.noGroup).first()).toBeVisible()
  await page.getByRole('radio', { name: rows.differing }).check()
  await expectNoViolation(page)

  const link = page.getByLabel('Link', { exact: true })
  const anonymous = await link.inputValue()
  await page.getByRole('checkbox', { name: english.share.withNames }).check()
  const named = await link.inputValue()
  expect(named.length).toBeGreaterThan(anonymous.length)
  const sheets = await paper(page)
  expect(sheets.every((text) => text.includes('Afterthemove'))).toBe(true)
  expect(sheets[0]).toContain(named.replace(/\s/g, ''))

  await page.goto(anonymous)
  await expect(page.getByText(english.shared.title)).toBeVisible()
  await expect(header(page)).toHaveText(['Feature', kinds.draft.name, kinds.online.name, kinds.link.name])
  await expect(page.getByText('Head office')).toHaveCount(0)
  await expect(page.getByRole('button', { name: english.remove })).toHaveCount(0)
})

test('en français, sur un téléphone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openResults(page, twoGroups, 'fr')
  await openComparison(page, 'fr')
  await page.getByRole('button', { name: french.unfoldAll }).click()
  await expect(page.getByText('Pourquoi\u00a0:').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoViolation(page)
})
