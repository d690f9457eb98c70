import { expect, type Page, test } from '@playwright/test'
import { answer, collectErrors, heading, mixedTenant, option, question, withDraft, words } from './wizard-driver'

const { en } = words

const groupLinks = (page: Page) => page.getByRole('navigation', { name: en.groups }).getByRole('link')

test.beforeEach(async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/mailboxes/1')
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeVisible()
})

test('adds groups, up to twelve', async ({ page }) => {
  for (let count = 2; count < 12; count += 1) {
    await page.getByRole('button', { name: en.addGroup }).click()
    await expect(groupLinks(page)).toHaveCount(count + 1)
  }
  await expect(page.getByRole('button', { name: en.addGroup })).toHaveCount(0)
  await expect(page.getByRole('button', { name: en.duplicate })).toHaveCount(0)
  await expect(page.getByText('An assessment has at most 12 groups.')).toBeVisible()
})

test('duplicates a group with its answers', async ({ page }) => {
  await page.getByRole('button', { name: en.duplicate }).click()
  await expect(heading(page, en.mailboxesOf('Head office (2)'))).toBeFocused()
  await expect(page.getByLabel(en.update)).toHaveValue('2016-cu2')
  await expect(page.getByLabel(en.users)).toHaveValue('')
})

test('removes a group, says so and brings it back', async ({ page }) => {
  await page.getByRole('button', { name: en.remove }).click()
  await expect(heading(page, en.mailboxesOf('Sales'))).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: en.removed('Head office') })).toBeVisible()
  await expect(page.getByRole('button', { name: en.remove })).toHaveCount(0)
  await page.getByRole('button', { name: en.restoreGroup }).click()
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeFocused()
  await expect(groupLinks(page)).toHaveText(['Head office', 'Sales'])
  await expect(page.getByLabel(en.update)).toHaveValue('2016-cu2')
})

test('renames a group everywhere at once', async ({ page }) => {
  await page.getByLabel(en.groupName).fill('Paris')
  await page.getByLabel(en.groupName).blur()
  await expect(heading(page, en.mailboxesOf('Paris'))).toBeVisible()
  await expect(groupLinks(page)).toHaveText(['Paris', 'Sales'])
})

test('shows a name of 120 characters without breaking the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.getByLabel(en.groupName).fill('W'.repeat(120))
  await page.getByLabel(en.groupName).blur()
  await expect(heading(page, en.mailboxesOf('W'.repeat(120)))).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('takes a build number for the version and the update', async ({ page }) => {
  const errors = collectErrors(page)
  const build = page.getByLabel(en.build)
  await build.fill('Version 15.1 (Build 2507.6)')
  // Straight on to a button: the click must not miss what the answer has moved.
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.mailboxesOf('Sales'))).toBeVisible()
  await page.goBack()
  await expect(build).toHaveValue('Version 15.1 (Build 2507.6)')
  await expect(page.getByText('15.1.2507.6 is Exchange Server 2016 CU23.')).toBeVisible()
  await expect(page.getByLabel(en.version)).toHaveValue('2016')
  await expect(page.getByLabel(en.update)).toHaveValue('2016-cu23')

  await page.getByLabel(en.version).selectOption({ label: 'Exchange Server SE' })
  await expect(build).toHaveValue('')
  await expect(page.getByLabel(en.update)).toHaveValue('se')
  await build.fill('15.01.2375.32')
  await build.blur()
  await expect(page.getByText('15.1.2375.32 counts as Exchange Server 2016 CU22')).toBeVisible()
  expect(errors).toEqual([])
})

test('says what is wrong with a build number and keeps it', async ({ page }) => {
  const build = page.getByLabel(en.build)
  await build.fill('15.20.5813.11')
  await build.blur()
  await expect(build).toHaveAccessibleDescription(/This is a build number of Exchange Online/)
  await expect(page.getByLabel(en.update)).toHaveValue('2016-cu2')
  await page.getByRole('link', { name: 'Sales' }).click()
  await page.goBack()
  await expect(build).toHaveValue('15.20.5813.11')
})

test('takes the focus to the errors, and from there to the fields', async ({ page }) => {
  await page.goto('./#/assess/mailboxes/2')
  await page.getByLabel(en.groupName).fill('Head office')
  await page.getByLabel(en.users).fill('many')
  await page.getByRole('button', { name: en.next }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('heading')).toHaveText('2 entries need another look')
  await expect(page.getByLabel(en.groupName)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel(en.groupName)).toHaveAccessibleDescription(/Another group has this name/)
  await summary.getByRole('link', { name: /whole number from 0 to 10,000,000/ }).click()
  await expect(page.getByLabel(en.users)).toBeFocused()
  await page.getByLabel(en.users).fill('310')
  await expect(summary.getByRole('link')).toHaveCount(1)
  await page.getByRole('button', { name: en.next }).click()
  await expect(summary).toBeFocused()
  await page.getByLabel(en.groupName).fill('Sales')
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.identity)).toBeVisible()
})

test('lists texts that do not count on the page of all answers', async ({ page }) => {
  await page.getByLabel(en.users).fill('many')
  await page.getByLabel(en.users).blur()
  await page.goto('./#/assess/check')
  const row = page.getByRole('term').filter({ hasText: en.users }).first().locator('..')
  await expect(row).toContainText('many')
  await expect(row).toContainText('Enter a whole number')
})

test('answers a question for one group or for all', async ({ page }) => {
  await page.goto('./#/assess/licences')
  const licence = question(page, en.teamsLicence)
  await licence.getByRole('button', { name: en.forAll(en.no) }).click()
  const sales = licence.getByRole('radiogroup', { name: 'Sales' })
  await expect(option(sales, en.no)).toBeChecked()
  await option(sales, en.yes).click()
  await expect(option(licence.getByRole('radiogroup', { name: 'Head office' }), en.no)).toBeChecked()
  await page.reload()
  await expect(option(sales, en.yes)).toBeChecked()
  await answer(page, en.sharepoint, en.sharepointOnline)
  await expect(page.getByRole('status').filter({ hasText: 'Your last answer changed 2 results.' })).toHaveCount(1)
})
