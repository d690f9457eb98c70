import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { headlineSentences } from '../src/results/headline-sentences'
import { expectNoViolation, expectNoViolationInAnyLight } from './accessibility'
import { catalogs, firstEdition, manyGroups, openResults, twoGroups, viewIn } from './results-fixtures'
import { filesWords, openTakeAway, saveForm } from './take-away-fixtures'

const matrix = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: catalogs[language].results.matrix.title, exact: true })

const featureRows = (page: Page) => page.locator('tbody th[scope=row]')

test('the answer comes first, with its premises and counts', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const view = viewIn('en', twoGroups)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineSentences(view).main.join(' '))
  await expect(page.getByText('Exchange Server 2016 has been out of support since 14 October 2025.')).toBeVisible()
  await expect(page.getByText('Every user has a Teams licence, and Teams is switched on.')).toBeVisible()
  await expect(page.getByText('46 results: 23 features, 2 groups')).toBeVisible()
})

test('rows sort by the page’s order, by name and by the status of a group', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const header = (name: string) => page.getByRole('columnheader', { name })
  await expect(featureRows(page).first()).toHaveText('eDiscovery')
  await header('Feature').getByRole('button').click()
  await expect(header('Feature')).toHaveAttribute('aria-sort', 'ascending')
  await expect(featureRows(page).first()).toHaveText('Access to Outlook contacts')
  await header('Head office').getByRole('button').click()
  await expect(header('Feature')).toHaveAttribute('aria-sort', 'none')
  await expect(header('Head office')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('tbody tr').nth(1).locator('td[data-place]').first()).toContainText('Retired')
  await header('Head office').getByRole('button').click()
  await expect(page.locator('tbody tr').nth(1).locator('td[data-place]').first()).toContainText('Supported')
  await header('Head office').getByRole('button').click()
  await expect(featureRows(page).first()).toHaveText('eDiscovery')
})

test('a row unfolds by keyboard: why, what to do first, notes, sources', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const row = matrix(page).getByRole('button', { name: 'Teams meetings' })
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(row).toHaveAttribute('aria-expanded', 'true')
  const detail = matrix(page).locator(`[id="${await row.getAttribute('aria-controls')}"]`)
  await expect(detail).toContainText('meetings in Teams need OAuth')
  await expect(detail).toContainText('requirements for meetings, item 5')
  await expect(detail.getByRole('link', { name: 'Autodiscover and EWS published' }).first()).toBeVisible()
  await detail.getByRole('link', { name: 'OAuth with Exchange Online' }).first().click()
  await expect(page).toHaveURL(/#\/assess\/identity\/exchange-oauth$/)
  await page.getByText('Return to the results').click()
  await expect(page).toHaveURL(/#\/results$/)
})

test('every number beside a verdict resolves below', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const marks = (await matrix(page).locator('sup [aria-hidden]').allInnerTexts()).flatMap((text) => text.split(', '))
  const notes = page.getByRole('region', { name: 'Notes', exact: true }).getByRole('listitem')
  const numbers = (await notes.allInnerTexts()).map((text) => text.split('\n')[0] ?? '')
  expect([...new Set(marks)].toSorted((a, b) => Number(a) - Number(b))).toEqual(numbers)
})

test('French names are found without their accents, and by what people call them', async ({ page }) => {
  await openResults(page, twoGroups, 'fr')
  const find = page.getByLabel('Rechercher une fonctionnalité')
  await find.fill('reunions')
  await expect(featureRows(page)).toHaveText(['Réunions Teams', 'Planification par délégation'])
  await find.fill('CREATION d’equipes')
  await expect(featureRows(page)).toHaveText(['Création d’équipes'])
  await find.fill('decouverte electronique')
  await expect(featureRows(page).first()).toHaveText('eDiscovery')
})

test('what no source speaks of folds into one line, and unfolds', async ({ page }) => {
  await openResults(page, firstEdition, 'en')
  await expect(featureRows(page)).toHaveCount(20)
  await page.getByRole('button', { name: '3 features are not documented for any group' }).click()
  await expect(featureRows(page)).toHaveCount(23)
  await page.getByRole('button', { name: '3 features are not documented for any group' }).click()
  await page.getByRole('button', { name: 'Not documented 3' }).click()
  await expect(featureRows(page)).toHaveText(['Out of office', 'Delegated scheduling', 'Presence from the calendar'])
  await page.getByRole('button', { name: 'Sources disagree 1' }).click()
  await featureRows(page).getByRole('button').click()
  await expect(matrix(page).getByText('the text of the same page that they can')).toBeVisible()
  await expect(matrix(page).getByText('table, introduction')).toBeVisible()
})

test('changing the language keeps what is filtered and unfolded', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  await page.getByRole('button', { name: 'Needs action' }).click()
  await matrix(page).getByRole('button', { name: 'Teams meetings' }).click()
  const count = await featureRows(page).count()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(matrix(page, 'fr').getByRole('button', { name: 'Réunions Teams' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await expect(featureRows(page)).toHaveCount(count)
})

test('the ends ahead are given away as a calendar file, without the names of groups', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const dialog = await openTakeAway(page, 'en')
  await dialog.getByLabel(filesWords.en.dialog.withNames).uncheck()
  const file = await saveForm(dialog, 'en', 'calendar')
  expect(file.suggestedFilename()).toMatch(/^coexist-.*\.ics$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(text).toContain('UID:exchange-online-ends-ews@coexist')
  expect(text).toContain('TRIGGER:-P30D')
  expect(text).not.toContain('out-of-support')
  expect(text).not.toContain('Head office')
})

test('another day answers again, and what differs from today is named with its source', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const day = page.getByLabel('As of', { exact: true })
  await expect(day).toHaveValue(twoGroups.asOf)
  await day.fill('2020-03-01')
  await expect(page.getByText('As of 1 March 2020')).toBeVisible()
  const differences = page.getByRole('region', { name: 'What differs from today' })
  const voicemail = differences.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Voicemail' }) })
  await expect(voicemail).toContainText('Group concerned: Head office')
  await expect(voicemail).toContainText(/On 1 March 2020:\s*Not supported.*Today:\s*Supported with limits/s)
  await expect(voicemail).toContainText('How Exchange and Microsoft Teams interact · 24 October 2023')
  await expectNoViolation(page)
  await day.fill('2018-12-31')
  await expect(day).toHaveAccessibleDescription(/The sources go back to 6 February 2019/)
  await expect(page.getByText('As of 1 March 2020')).toBeVisible()
  await day.fill('')
  await expect(day).toHaveAccessibleDescription(/incomplete or does not exist/)
  await expect(page.getByText('As of 1 March 2020')).toBeVisible()
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(differences).toHaveCount(0)
  await expect(day).toHaveAccessibleDescription('')
})

test('the parts far below are a click away, and have an address', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  await expect(links).toHaveText(['Feature matrix', 'Prerequisites', 'Runbook', 'Sources'])
  const heading = page.getByRole('heading', { level: 2, name: 'Prerequisites' })
  await expect(heading).not.toBeInViewport()
  await links.filter({ hasText: 'Prerequisites' }).click()
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL(/#\/results\/section\/prerequisites$/)
  await page.reload()
  await expect(heading).toBeFocused()
})

test('nothing runs off a page of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openResults(page, manyGroups(12), 'fr')
  await matrix(page, 'fr').getByRole('button', { name: 'Réunions Teams' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('nothing answered leads to the questions', async ({ page }) => {
  await openResults(
    page,
    { version: 1, asOf: '2026-11-21', tenant: { areas: ['teams'] }, groups: [{ name: '1' }] },
    'en',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing is known yet.')
  const questions = page.getByRole('region', { name: 'What to find out' })
  await expect(questions.getByRole('link').first()).toHaveText('Where are these users’ mailboxes?')
  await questions.getByRole('link').first().click()
  await expect(page).toHaveURL(/#\/assess\//)
})

const estates = { 'all kinds of unknown': firstEdition, 'twelve groups': manyGroups(12) }

for (const language of ['en', 'fr'] as const) {
  for (const [estate, setup] of Object.entries(estates)) {
    test(`no accessibility violation with ${estate} in ${language}`, async ({ page }) => {
      // Contrast is worked out for every piece of text of up to 276 results.
      test.slow()
      await openResults(page, setup, language)
      for (const place of [3, 11]) await featureRows(page).getByRole('button').nth(place).click()
      await expectNoViolationInAnyLight(page)
    })
  }
}
