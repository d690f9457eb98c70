import { expect, test } from '@playwright/test'
import { settle } from '../src/engine/settle'
import type { DatedSetup } from '../src/engine/setup'
import { en } from '../src/i18n/en'
import { knowledge } from '../src/knowledge'
import { partsOf } from '../src/results/runbook/step-content'
import { runbookIn } from '../src/results/runbook/test-runbook'
import { expectInsidePages, papers, printed, tight } from './print-fixtures'
import { catalogs, oneGroup, openResults } from './results-fixtures'

const count = (text: string, part: string) => text.split(part).length - 1

test('the runbook is an appendix that can be left out', async ({ page }) => {
  await openResults(page, oneGroup, 'en')
  await expect(
    page.getByRole('button', { name: en.runbook.copy.all }).or(page.getByText(en.runbook.empty)),
  ).toBeVisible()
  const title = tight(en.runbook.paper.title)
  const text = async () => (await printed(page, 'A4')).map((sheet) => sheet.text).join('')
  expect(await text()).toContain(title)
  await page.getByLabel(en.results.toolbar.printRunbook).uncheck()
  expect(await text()).not.toContain(title)
})

/** All in the cloud, all licensed. */
const nothingToDo: DatedSetup = {
  ...oneGroup,
  tenant: { areas: ['teams'], cloud: 'worldwide', sharepoint: 'online' },
  groups: [
    {
      name: 'Everybody',
      mailbox: 'exchange-online',
      'teams-licence': 'yes',
      'exchange-online-licence': 'yes',
      'sharepoint-licence': 'yes',
      'group-creation': 'yes',
    },
  ],
}

test('where there is nothing to run, the runbook takes no sheet of its own', async ({ page }) => {
  await openResults(page, nothingToDo, 'en')
  await expect(page.getByText(en.runbook.empty)).toBeVisible()
  const last = (await printed(page, 'A4')).at(-1)?.text
  expect(last).toContain(tight(en.runbook.empty))
  expect(last).toContain(tight(en.shell.footer.notAnswered.title))
})

test('a step of the runbook stands whole on its page, with every command', async ({ page }) => {
  test.slow()
  await openResults(page, oneGroup, 'en')
  await expect(page.getByRole('button', { name: en.runbook.copy.all })).toBeVisible()
  const { view, runbook } = runbookIn(settle(knowledge, oneGroup))
  for (const paper of papers) {
    const pages = await printed(page, paper)
    const first = pages.findIndex(({ text }) => text.includes(tight(en.runbook.paper.title)))
    const appendix = pages.slice(first)
    const split = runbook.shown.flatMap((shown) => {
      const heading = tight(`☐ ${shown.number}. ${shown.words.name}`)
      const own = appendix.filter(({ text }) => text.includes(heading))
      const commands = partsOf(view, runbook, shown).flatMap(({ scripts }) =>
        scripts.map(({ lines }) => lines.join('')),
      )
      const missing = [...commands, shown.words.undo].filter(
        (said) => !own.some(({ text }) => text.includes(tight(said))),
      )
      const signed = own.map(({ text }) => count(text, '☐') - count(text, tight('Done by:')))
      return own.length === 1 && missing.length === 0 && signed[0] === 0 ? [] : [{ heading, missing, signed }]
    })
    expect(split).toEqual([])
    expectInsidePages(appendix)
  }
})

/** Servers of both products, nearly nothing done. */
const withSkype: DatedSetup = {
  ...oneGroup,
  tenant: { areas: ['teams', 'skype'], cloud: 'worldwide' },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23', skype: 'skype-server-2015' },
    { name: 'Sales', mailbox: 'exchange-online', skype: 'skype-server-2015' },
  ],
}

for (const language of ['en', 'fr'] as const) {
  for (const [estate, setup] of Object.entries({ 'one group': oneGroup, 'with Skype for Business': withSkype })) {
    test(`the runbook takes at most a page for three steps: ${estate}, ${language}`, async ({ page }) => {
      test.slow()
      await openResults(page, setup, language)
      const { runbook } = catalogs[language]
      await expect(page.getByRole('button', { name: runbook.copy.all })).toBeVisible()
      const steps = runbookIn(settle(knowledge, setup), { language }).runbook.shown.length
      expect(steps).toBeGreaterThan(20)
      for (const paper of papers) {
        const pages = await printed(page, paper)
        const first = pages.findIndex(({ text }) => text.includes(tight(runbook.paper.title)))
        expect(first).toBeGreaterThan(0)
        expect(pages.length - first, paper).toBeLessThanOrEqual(Math.ceil(steps / 3))
      }
    })
  }
}
