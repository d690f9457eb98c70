import { expect, test } from '@playwright/test'
import { answer, collectErrors, heading, mixedTenant, option, question, withDraft, words } from './wizard-driver'

const { en, fr } = words

test('keeps every answer, over a reload', async ({ page }) => {
  await page.goto('./#/assess/scope')
  await answer(page, en.cloud, en.worldwide)
  await expect(page.getByText(en.saved)).toBeVisible()
  await page.reload()
  await expect(option(question(page, en.cloud), en.worldwide)).toBeChecked()
})

test('offers to resume, and leads to the first page with an open question', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./')
  await expect(page.getByRole('heading', { name: en.draft })).toBeVisible()
  await expect(page.getByText(/^Saved on 20 November 2026, \d\d:05, 2 groups\.$/)).toBeVisible()
  await page.getByRole('button', { name: en.resume }).click()
  await expect(heading(page, en.identity)).toBeVisible()
})

test('discards a draft, and brings it back', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./')
  await page.getByRole('button', { name: en.discard }).click()
  await expect(page.getByText(en.discarded)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('coexist.draft'))).toBeNull()
  await page.getByRole('button', { name: en.restoreDraft }).click()
  await page.getByRole('button', { name: en.resume }).click()
  await expect(heading(page, en.identity)).toBeVisible()
})

test('starts anew without losing the draft', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./')
  await expect(page.getByRole('heading', { name: en.draft })).toBeVisible()
  await page.getByRole('link', { name: en.start, exact: true }).click()
  await expect(page.getByLabel(en.assessmentTitle)).toHaveValue('')
  await page.goto('./#/')
  await expect(page.getByRole('heading', { name: en.earlierDraft })).toBeVisible()
  await page.getByRole('button', { name: en.resume }).click()
  await page.goto('./#/assess/mailboxes/1')
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeVisible()
})

test('sets an unreadable draft aside and says so', async ({ page }) => {
  const errors = collectErrors(page)
  await withDraft(page, { ...mixedTenant, tenant: { cloud: 'moon' } })
  await page.goto('./')
  await expect(page.getByText(en.unreadable)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('coexist.draft.unreadable'))).toContain('moon')
  await page.getByRole('link', { name: en.start, exact: true }).click()
  await expect(heading(page, en.scope)).toBeVisible()
  expect(errors).toEqual([])
})

test('works where storage throws on access, and says that nothing is kept', async ({ page }) => {
  const errors = collectErrors(page)
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await page.goto('./#/assess/scope')
  await expect(page.getByText(en.notKept)).toBeVisible()
  await answer(page, en.cloud, en.worldwide)
  await page.getByRole('button', { name: en.next }).click()
  await answer(page, en.mailbox, en.inCloud)
  await expect(page.getByRole('status').filter({ hasText: 'Your last answer changed' })).toHaveCount(1)
  await page.goBack()
  await expect(option(question(page, en.cloud), en.worldwide)).toBeChecked()
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(page.getByText(fr.notKept)).toBeVisible()
  expect(errors).toEqual([])
})

test('works where storage throws on write, and says that nothing is kept', async ({ page }) => {
  const errors = collectErrors(page)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('./#/assess/scope')
  await expect(page.getByText(en.notKept)).toHaveCount(0)
  await answer(page, en.cloud, en.worldwide)
  await expect(page.getByRole('status').filter({ hasText: en.notKept })).toBeVisible()
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.mailboxesOf('Group 1'))).toBeVisible()
  await page.goBack()
  await expect(option(question(page, en.cloud), en.worldwide)).toBeChecked()
  expect(errors).toEqual([])
})

test('keeps everything again after the storage is cleared between two answers', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/identity')
  await answer(page, en.synchronised, en.no)
  await page.evaluate(() => localStorage.clear())
  await answer(page, en.oauth, en.yes)
  await page.reload()
  await expect(option(question(page, en.synchronised), en.no)).toBeChecked()
  await expect(option(question(page, en.oauth), en.yes)).toBeChecked()
})
