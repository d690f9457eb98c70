import { expect, test } from '@playwright/test'
import { expectNoViolationInAnyLight } from './accessibility'
import { heading, recordFrames, title } from './start-fixtures'
import { collectErrors } from './wizard-driver'

test('a language that cannot be fetched is said, and the page stays as it is', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(`${title.en} · Coexist`)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'FR Français' }).click()
  await expect(page.getByText('This language could not be loaded.')).toBeVisible()
  await expect(heading(page, 'en')).toBeVisible()
})

test('storage that throws is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  const errors = collectErrors(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'FR Français' }).click()
  await expect(heading(page, 'fr')).toBeVisible()
  expect(errors).toEqual([])
})

test('another address never shows the start page first', async ({ page }) => {
  const shown = await recordFrames(page)
  await page.goto('./#/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
  expect(await shown()).toEqual(['There is no page at this address'])
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(heading(page, 'en')).toBeFocused()
})

test('a page whose scripts never arrive says so', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./#/results')
  await expect(page.getByText('reload the page')).toBeVisible()
})

test('a page that cannot be fetched is said, with a way out that works', async ({ page }) => {
  await page.route('**/assets/wizard-*.js', (route) => route.abort())
  await page.goto('./')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'A part of Coexist could not be loaded' })).toBeFocused()
  await expectNoViolationInAnyLight(page)
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(heading(page, 'en')).toBeFocused()
  await page.goBack()
  const reload = page.getByRole('button', { name: 'Reload the page' })
  await expect(reload).toBeVisible()
  await page.unroute('**/assets/wizard-*.js')
  await reload.click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('A part of Coexist could not be loaded')
})
