import { expect, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { runbookSteps as english } from '../src/i18n/en/runbook'
import { runbookSteps as french } from '../src/i18n/fr/runbook'
import { runbookSteps as steps } from '../src/knowledge/runbook/steps'
import * as troubles from '../src/knowledge/troubleshooting'
import { troubleData } from '../src/results/runbook/runbook-data'
import { type ShownTroubles, troublesOf } from '../src/results/runbook/trouble-view'
import { expectNoViolation } from './accessibility'
import { catalogs, openResults, twoGroups, viewIn } from './results-fixtures'

const tenant: DatedSetup = { ...twoGroups, names: { 'mail-host': 'mail.contoso.com' } }
const words = { en: english, fr: french }

const shownIn = (language: Language): readonly ShownTroubles[] =>
  troublesOf(viewIn(language, tenant), {
    steps,
    expectations: {},
    troubles: troubleData(troubles),
    words: words[language],
  })

/** The texts of a list, in the order in which they stand on the page. */
const textsOf = ({ checks }: ShownTroubles) =>
  checks.flatMap((check) => [
    check.words.name,
    ...check.lines,
    ...(check.address ? [check.address.text] : []),
    check.words.expected,
    check.words.otherwise,
  ])

function expectInOrder(text: string, wanted: readonly string[]): void {
  const tight = (one: string) => one.replace(/\s/g, '')
  let rest = tight(text)
  for (const one of wanted) {
    expect(rest, one).toContain(tight(one))
    rest = rest.slice(rest.indexOf(tight(one)) + tight(one).length)
  }
}

const runbook = (page: Page, language: Language) =>
  page.getByRole('region', { name: catalogs[language].runbook.title, exact: true })

for (const language of ['en', 'fr'] as const) {
  const { title } = catalogs[language].runbook.troubles
  const nameOf = ({ feature }: ShownTroubles) => catalogs[language].knowledge.features[feature].name

  test(`the runbook ends with what to look at when something still does not work, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    const section = runbook(page, language)
    await expect(section.getByRole('heading', { level: 3, name: title })).toBeVisible()
    const shown = shownIn(language)
    expect(shown.map(({ feature }) => feature)).toEqual(expect.arrayContaining(Object.keys(troubles.troubleshooting)))
    for (const one of shown) {
      const list = section.locator('details').filter({ has: page.locator('summary', { hasText: nameOf(one) }) })
      await expect(list.getByText(one.checks[0]?.words.expected ?? '')).toBeHidden()
      await list.locator('summary').click()
      expectInOrder(await list.innerText(), textsOf(one))
    }
    await expect(section.getByText('https://mail.contoso.com/api')).toBeVisible()
    await expectNoViolation(page, 'details:has(ol)')
  })

  test(`the row of a feature holds its own checks, folded, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    const [first] = shownIn(language)
    if (!first) throw new Error('These tests need something to look at.')
    await page.getByRole('button', { name: nameOf(first), exact: true }).click()
    const details = page.locator('tbody details').filter({ hasText: title })
    await expect(details.locator('summary')).toHaveText(title)
    await expect(details.getByText(first.checks[0]?.words.expected ?? '')).toBeHidden()
    await details.locator('summary').click()
    expectInOrder(await details.innerText(), textsOf(first))
  })

  test(`the paper has every check once in full, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    await expect(runbook(page, language).getByRole('heading', { level: 3, name: title })).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const text = (await page.locator('.report').innerText()).replace(/\s/g, '')
    const once = (wanted: string) => text.split(wanted.replace(/\s/g, '')).length - 1
    const checks = new Map(shownIn(language).flatMap((one) => one.checks.map((check) => [check.id, check])))
    for (const { words: said, lines, address } of checks.values()) {
      expect(text).toContain(said.name.replace(/\s/g, ''))
      for (const one of [said.expected, ...lines, address?.text ?? '']) expect(once(one), one).toBeGreaterThan(0)
    }
    expect(
      once(english.troubles['free-busy-both-ways'].expected) + once(french.troubles['free-busy-both-ways'].expected),
    ).toBe(1)
    expect(text).not.toContain('{mail-host}')
  })
}

test('nobody is told to look at servers that no group has', async ({ page }) => {
  const online: DatedSetup = { ...tenant, groups: [{ name: 'Sales', mailbox: 'exchange-online' }] }
  await openResults(page, online, 'en')
  await expect(runbook(page, 'en').getByRole('heading', { level: 3 }).first()).toBeVisible()
  await expect(page.getByText(catalogs.en.runbook.troubles.title)).toHaveCount(0)
})
