import { expect, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import { expectNoViolation } from './accessibility'
import { oneGroup, openResults, twoGroups } from './results-fixtures'
import { filesWords, openTakeAway } from './take-away-fixtures'

const strip = (page: Page, name = 'What ends next') => page.getByRole('region', { name, exact: true })

/** Exchange Server that is joined to nothing and kept up to date: no source gives a day for it. */
const endless: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], 'exchange-oauth': 'no', 'hybrid-type': 'none' },
  groups: [{ name: '1', mailbox: 'exchange-server', exchange: 'se-rtm' }],
}

test('what ends next stands above the matrix, with the days left, the groups and the source', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const ews = strip(page).getByRole('listitem').filter({ hasText: 'End of EWS in Exchange Online' })
  await expect(ews).toContainText('1 April 2027 · in 131 days')
  await expect(ews).toContainText('Group concerned: Sales')
  await expect(ews).toContainText('Exchange Online EWS, Your Time is Almost Up')
  const stripBox = await strip(page).boundingBox()
  const matrixBox = await page.getByRole('region', { name: 'Feature matrix', exact: true }).boundingBox()
  expect(stripBox?.y).toBeLessThan(matrixBox?.y ?? 0)
})

test('what has ended already is counted too, up to the day of the results', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const past = strip(page).getByRole('listitem').filter({ hasText: 'Exchange Server 2016 ' })
  await expect(past).toContainText('Exchange Server 2016 has been out of support for 403 days.')
  await page.getByLabel('As of', { exact: true }).fill('2025-10-13')
  await expect(strip(page)).toContainText('14 October 2025 · in 1 day')
  await expect(strip(page)).toContainText('Exchange Server 2016: end of support')
  await expect(strip(page)).not.toContainText('has been out of support')
})

test('in French too, without violations', async ({ page }) => {
  await openResults(page, twoGroups, 'fr')
  const ends = strip(page, 'Prochaines échéances')
  await expect(ends).toContainText('1er avril 2027 · dans 131 jours')
  await expect(ends).toContainText('Exchange Server 2016 n’est plus pris en charge depuis 403 jours.')
  await expectNoViolation(page, 'main')
})

test('where no end is known the strip says so, and there is no calendar to save', async ({ page }) => {
  await openResults(page, endless, 'en')
  await expect(strip(page)).toContainText('No end ahead is known for this tenant.')
  await expect(strip(page).getByRole('listitem')).toHaveCount(0)
  const dialog = await openTakeAway(page, 'en')
  await expect(dialog.getByText(filesWords.en.forms.calendar.name)).toHaveCount(0)
})

test('paper has the strip too', async ({ page }) => {
  await openResults(page, oneGroup, 'fr')
  await page.emulateMedia({ media: 'print' })
  const report = page.locator('.report')
  await expect(report.getByRole('heading', { name: 'Prochaines échéances' })).toHaveCount(1)
  await expect(report).toContainText('Exchange Server SE nécessaire à la coexistence')
})
