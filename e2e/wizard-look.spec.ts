import { expect, type Page, test } from '@playwright/test'
import { expectNoViolationInAnyLight } from './accessibility'
import { answer, heading, mixedTenant, withDraft, words } from './wizard-driver'

const pages = ['scope', 'mailboxes/1', 'mailboxes/2', 'identity', 'licences', 'names', 'check'] as const

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' })

    test('has no accessibility violation on any step', async ({ page }) => {
      test.slow()
      await withDraft(page, mixedTenant)
      for (const place of pages) {
        await page.goto(`./#/assess/${place}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        for (const summary of await page.locator('main form summary').all()) await summary.click()
        await expectNoViolationInAnyLight(page)
      }
    })

    test('has none with errors, a group removed and a changed answer', async ({ page }) => {
      const say = words[language]
      await withDraft(page, mixedTenant)
      await page.goto('./#/assess/mailboxes/1')
      await page.getByLabel(say.update).selectOption('2016-cu23')
      await page.getByRole('button', { name: say.duplicate }).click()
      await page.getByRole('button', { name: say.remove }).click()
      await page.getByLabel(say.groupName).fill('')
      await page.getByRole('button', { name: say.next }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectNoViolationInAnyLight(page)
      await page.goto('./#/')
      await expect(page.getByRole('heading', { name: say.draft })).toBeVisible()
      await expectNoViolationInAnyLight(page)
    })
  })
}

async function expectPagesToFit(page: Page, width: number): Promise<void> {
  await withDraft(page, mixedTenant)
  for (const place of pages) {
    await page.goto(`./#/assess/${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('fits every page and folds the steps and what follows', async ({ page }) => {
    const { en } = words
    await expectPagesToFit(page, 320)
    await page.getByRole('navigation', { name: 'Steps' }).getByText('Step 6 of 6').click()
    await page.getByRole('link', { name: 'Identity and sync' }).click()
    await expect(heading(page, en.identity)).toBeVisible()
    await answer(page, en.synchronised, en.no)
    const panel = page.locator('details', { has: page.getByRole('heading', { name: en.panel }) })
    await expect(panel.locator('summary')).toContainText(/Your last answer changed \d+ results/)
    await expect(panel.getByRole('list').first()).toBeHidden()
    await panel.locator('summary').click()
    await expect(panel.getByRole('list').first()).toBeVisible()
    await expectNoViolationInAnyLight(page)
  })
})

test.describe('enlarged to 200%', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  test('fits every page', async ({ page }) => {
    await expectPagesToFit(page, 640)
  })
})
