import { expect, test } from '@playwright/test'
import { accessibility as en } from '../src/i18n/en/accessibility'
import { accessibility as fr } from '../src/i18n/fr/accessibility'
import { expectNoViolationInAnyLight } from './accessibility'
import { catalogs } from './results-fixtures'

const words = { en, fr }

for (const language of ['en', 'fr'] as const) {
  test(`what was checked for accessibility, and what was not, is one click away, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('coexist.language', chosen), language)
    await page.goto('./')
    const { footer } = catalogs[language].shell
    await page.getByRole('contentinfo').getByRole('link', { name: footer.accessibility, exact: true }).click()
    const { title, checked, notChecked, limits, report } = words[language]
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await expect(page).toHaveTitle(`${title} · Coexist`)
    for (const part of [checked, notChecked, limits, report]) {
      await expect(page.getByRole('heading', { level: 2, name: part.title, exact: true })).toBeVisible()
      for (const item of part.items) await expect(page.getByRole('listitem').filter({ hasText: item })).toBeVisible()
    }
    await expectNoViolationInAnyLight(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

test('a change of language brings the page on accessibility along', async ({ page }) => {
  await page.goto('./#/accessibility')
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(page.getByRole('heading', { level: 1, name: fr.title })).toBeVisible()
  await expect(page.getByText(fr.lead)).toBeVisible()
})
