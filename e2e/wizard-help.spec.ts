import { expect, type Locator, type Page, test } from '@playwright/test'
import { heading, mixedTenant, option, question, withDraft, words } from './wizard-driver'

const { en } = words

test('says why each question is asked', async ({ page }) => {
  const groups = [{ ...mixedTenant.groups[0], answers: { mailbox: 'exchange-server', exchange: '2016-cu23' } }]
  await withDraft(page, { ...mixedTenant, groups })
  await page.goto('./#/assess/identity')
  const questions = page.getByRole('main').locator('fieldset')
  await expect(questions).toHaveCount(7)
  for (const one of await questions.all())
    await expect(one).toContainText(/Why we ask\. This (decides|changes no verdict)/)
  await expect(question(page, en.synchronised)).toContainText('This decides 19 features, among them eDiscovery')
  await expect(question(page, en.oauth)).toContainText(
    'This decides 3 features: Teams meetings, Delegated scheduling and Presence from the calendar.',
  )
  await expect(question(page, 'How is Exchange Server joined to Exchange Online?')).toContainText(
    'This changes no verdict. It decides whether a caveat applies. Feature concerned: Teams meetings.',
  )
})

/** The question about Exchange Server, after its command has been asked for. */
async function copyCommand(page: Page): Promise<Locator> {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/mailboxes/1')
  const exchange = question(page, en.exchange)
  await exchange.getByText('Where to look it up').click()
  await exchange.getByRole('button', { name: 'Copy' }).click()
  return exchange
}

test('shows where to look an answer up and copies the command', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const exchange = await copyCommand(page)
  await expect(exchange.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Get-ExchangeServer \| /)
})

test('selects the command where the browser has no clipboard', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const exchange = await copyCommand(page)
  await expect(exchange.getByText('The command is selected')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Get-ExchangeServer \| /)
})

test('switches the language on any page without losing what is typed', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/mailboxes/2')
  await page.getByLabel(en.groupName).fill('Ventes')
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(heading(page, words.fr.mailboxesOf('Ventes'))).toBeVisible()
  await expect(page.getByLabel(words.fr.groupName)).toHaveValue('Ventes')
  await expect(option(question(page, words.fr.mailbox), words.fr.inCloud)).toBeChecked()
})
