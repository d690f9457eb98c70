import { expect, type Locator, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { runbookSteps as english } from '../src/i18n/en/runbook'
import { runbookSteps as french } from '../src/i18n/fr/runbook'
import { expectNoViolation } from './accessibility'
import { catalogs, openResults } from './results-fixtures'

const tenant: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['skype'], cloud: 'worldwide', 'hosting-provider': 'no', 'shared-sip-space': 'no' },
  groups: [{ name: 'Sales', mailbox: 'exchange-online', skype: 'skype-server-2015' }],
}

const steps = { en: english.steps, fr: french.steps }

const replicas = (edge: string, name = 'edge.contoso.local') =>
  `UpToDate    : True\nReplicaFqdn : fe01.contoso.local\n\nUpToDate    : ${edge}\nReplicaFqdn : ${name}\n`

/** The field of the step that checks replication, unfolded. */
async function openField(page: Page, language: Language) {
  const { runbook } = catalogs[language]
  const { name } = steps[language]['check-replication']
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: `${runbook.step.done}: ${name}` }) })
  const tick = item.getByRole('checkbox')
  await page.getByRole('button', { name: runbook.unfoldAll }).click()
  await item.locator('summary').filter({ hasText: runbook.output.title }).click()
  const field = item.getByLabel(runbook.output.label('Get-CsManagementStoreReplicationStatus'))
  const paste = async (text: string) => {
    await field.fill(text)
    await item.getByRole('button', { name: runbook.output.read }).click()
  }
  return { item, tick, field, paste, words: runbook.output }
}

const expectUnticked = (tick: Locator) => expect(tick).not.toBeChecked()

for (const language of ['en', 'fr'] as const) {
  test(`an output that shows the step done ticks it off, others do not, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    const { item, tick, paste, words } = await openField(page, language)

    await paste('Everything is fine, trust us: True')
    await expect(item.getByText(words.notRecognised)).toBeVisible()
    await expectUnticked(tick)

    await paste(replicas(language === 'fr' ? 'Faux' : 'False'))
    await expect(item.getByText(words.fails)).toBeVisible()
    await expect(item.getByText(words.propertyOf('UpToDate', 'edge.contoso.local'))).toBeVisible()
    await expect(item.getByText(words.wanted.is('True'))).toBeVisible()
    await expectUnticked(tick)
    await expectNoViolation(page, 'li details[open]')

    await paste(replicas('True').slice(0, -30))
    await expect(item.getByText(words.notRecognised)).toBeVisible()
    await expectUnticked(tick)

    await paste(replicas(language === 'fr' ? 'Vrai' : 'True'))
    await expect(item.getByText(words.passes)).toBeVisible()
    await expect(tick).toBeChecked()
    await page.reload()
    await expect(tick).toBeChecked()
  })
}

test('what is pasted is neither markup nor kept', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { item, tick, paste } = await openField(page, 'en')
  const hostile = '<img src=x onerror="document.title=1">secret'
  await paste(replicas('False', hostile))
  await expect(item.locator('strong').getByText(hostile)).toBeVisible()
  expect(await item.locator('img').count()).toBe(0)
  await paste(replicas('True', hostile))
  await expect(tick).toBeChecked()
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
  expect(kept).not.toContain('secret')
  expect(kept).not.toContain('contoso.local')
})

test('a text that is too long is refused', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { item, tick, paste, words } = await openField(page, 'en')
  await paste(replicas('True').padEnd(200_001))
  await expect(item.getByText(words.tooLong(200_000))).toBeVisible()
  await expectUnticked(tick)
})
