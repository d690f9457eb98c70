import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { shell as english } from '../src/i18n/en/shell'
import { shell as french } from '../src/i18n/fr/shell'
import { expectNoViolationInAnyLight } from './accessibility'
import { catalogs, firstEdition, openResults, withDraft } from './results-fixtures'

const shells = { en: english, fr: french }

const searches = {
  en: {
    typed: 'voicemail teams',
    found: 'Voicemail in Teams',
    table: 'On each host and version',
    find: /^Find a feature/,
  },
  fr: {
    typed: 'MESSAGERIE VOCALE teams',
    found: 'Messagerie vocale dans Teams',
    table: 'Selon l’hébergement et la version',
    find: /^Rechercher une fonctionnalité/,
  },
} as const

const pages = [
  '/knowledge',
  '/knowledge/features/teams-voicemail',
  '/knowledge/features/skype-archiving',
  '/knowledge/prerequisites/directory-sync',
  '/knowledge/contradictions',
]

async function open(page: Page, place: string, language: Language): Promise<void> {
  await withDraft(page.context(), firstEdition, language)
  await page.goto(`./#${place}`)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
}

for (const language of ['en', 'fr'] as const) {
  const { typed, found, table, find } = searches[language]
  const { statuses } = catalogs[language].knowledge

  test(`a feature is found by its name, and its table says a word for each host, in ${language}`, async ({ page }) => {
    await open(page, '/', language)
    await page.getByRole('contentinfo').getByRole('link', { name: shells[language].footer.library }).click()
    await page.getByLabel(find).fill(typed)
    await page.getByRole('link', { name: found, exact: true }).click()
    await expect(page).toHaveURL(/#\/knowledge\/features\/teams-voicemail$/)
    await expect(page.getByRole('heading', { level: 1, name: found })).toBeFocused()
    const rows = page.getByRole('region', { name: table, exact: true }).getByRole('row')
    await expect(rows.filter({ hasText: 'Exchange Online' }).first()).toContainText(statuses.supported.label)
    await expect(rows.filter({ hasText: 'Exchange Server 2016' })).toContainText(statuses.limited.label)
  })

  test(`a contested result leads to both readings in ${language}`, async ({ page }) => {
    await openResults(page, firstEdition, language)
    const { features } = catalogs[language].knowledge
    await page.getByRole('button', { name: features['teams-tabs'].name, exact: true }).click()
    await page.getByRole('link', { name: catalogs[language].results.detail.compare }).click()
    await expect(page).toHaveURL(/#\/knowledge\/contradictions\/tabs-on-exchange-server$/)
    const entry = page.getByRole('article').filter({ has: page.locator('h2:focus') })
    await expect(entry.getByRole('listitem').filter({ hasText: '2019' })).toHaveCount(2)
    await entry.getByRole('link', { name: features['teams-tabs'].name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: features['teams-tabs'].name })).toBeVisible()
  })

  for (const place of pages) {
    test(`no accessibility violation on ${place} in ${language}`, async ({ page }) => {
      await open(page, place, language)
      await expectNoViolationInAnyLight(page)
    })
  }

  test(`nothing scrolls sideways at 320 pixels in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const place of pages) {
      await open(page, place, language)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(`${place} ${Math.max(0, overflow)}`).toBe(`${place} 0`)
    }
  })
}

test('the result of a feature leads to all that is known of it', async ({ page }) => {
  await openResults(page, firstEdition, 'en')
  await page.getByRole('button', { name: 'eDiscovery', exact: true }).click()
  await page.getByRole('link', { name: 'eDiscovery on every host and version' }).click()
  await expect(page).toHaveURL(/#\/knowledge\/features\/teams-ediscovery$/)
  await page.getByRole('link', { name: 'Exchange Online licence' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange Online licence' })).toBeFocused()
})

test('an id that is not known says so', async ({ page }) => {
  await withDraft(page.context(), firstEdition, 'en')
  await page.goto('./#/knowledge/features/constructor')
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
})

test('the language changes on the page', async ({ page }) => {
  await open(page, '/knowledge/prerequisites/directory-sync', 'en')
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Synchronisation d’annuaire' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Les fonctionnalités qui l’attendent' })).toBeVisible()
})
