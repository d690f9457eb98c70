import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { changesWords as english } from '../src/i18n/en/changes'
import { changesWords as french } from '../src/i18n/fr/changes'
import { catalogs, openResults, twoGroups } from './results-fixtures'

const words = { en: english, fr: french }

const tenant: DatedSetup = {
  ...twoGroups,
  tenant: {
    ...twoGroups.tenant,
    'exchange-published': 'no',
    'hybrid-writeback': 'no',
    'ews-spns': 'no',
    sharepoint: 'online',
  },
  groups: twoGroups.groups.map((group) => ({ ...group, 'sharepoint-licence': 'no' })),
}

const rowButton = (page: Page, language: Language) =>
  page.getByRole('button', { name: catalogs[language].knowledge.features['teams-meetings'].name, exact: true })

for (const language of ['en', 'fr'] as const) {
  const said = words[language]

  test(`a result says what decided it and what would change it, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    await rowButton(page, language).click()
    const row = page.locator('tbody')
    const { label, options } = catalogs[language].knowledge.questions['exchange-published']
    await expect(row.getByRole('link', { name: said.answer(label, options.no.name) })).toBeVisible()
    await expect(row.getByText(said.acts['hybrid-configuration-wizard'](''), { exact: true }).first()).toBeVisible()
    await expect(row.getByText(said.whole(3))).toBeVisible()
    await expect(row.getByText(said.acts['ews-spns'](''), { exact: true })).toHaveCount(0)

    const wins = page.getByRole('region', { name: said.wins.title })
    await expect(wins).toContainText(said.acts['sharepoint-licence'](''))
    await expect(wins).toContainText(String(1510).replace('1', language === 'en' ? '1,' : '1\u202f'))

    await page.getByRole('heading', { name: said.goal.title }).click()
    await expect(page.getByText(said.goal.nothingChosen)).toBeVisible()
    const goal = page.locator('details.card').filter({ hasText: said.goal.title })
    const tick = (feature: 'teams-meetings' | 'teams-out-of-office') =>
      goal.getByLabel(catalogs[language].knowledge.features[feature].name, { exact: true }).check()
    await tick('teams-meetings')
    await expect(goal.getByText(said.goal.reached(3))).toBeVisible()
    await tick('teams-out-of-office')
    await expect(goal.getByText(said.goal.outOfReach)).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}
