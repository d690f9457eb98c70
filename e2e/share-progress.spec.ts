import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { settle } from '../src/engine/settle'
import { decodeLink } from '../src/io/link/decode'
import { unlockLink } from '../src/io/link/locked'
import { knowledge } from '../src/knowledge'
import type { ShownStep } from '../src/results/runbook/runbook-view'
import { runbookIn } from '../src/results/runbook/test-runbook'
import { expectNoViolation } from './accessibility'
import { oneGroup, openPublicResults } from './results-fixtures'
import { openShare, sharing } from './share-fixtures'

const { dialog: words } = sharing.en
const { view, runbook } = runbookIn(settle(knowledge, oneGroup))
const { step: say } = view.catalog.runbook
const { acceptance } = runbook.words
const [first, second] = twoSteps()

function twoSteps(): readonly [ShownStep, ShownStep] {
  const [one, other] = runbook.shown.filter(({ planned }) => planned.kind === 'do')
  if (!(one && other)) throw new Error('The tenant of these tests needs two steps to do.')
  return [one, other]
}

const item = (page: Page, { words: { name } }: ShownStep) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })
const tick = (page: Page, { words: { name } }: ShownStep) =>
  page.getByRole('checkbox', { name: `${say.done}: ${name}` })

/** One step done by somebody, one accepted as not done. */
async function noteSteps(page: Page): Promise<void> {
  await openPublicResults(page, oneGroup, 'en')
  const done = item(page, first)
  await done.getByLabel(say.owner).fill('Ada')
  await done.getByLabel(say.note).fill('After the move')
  await tick(page, first).check()
  const accepted = item(page, second)
  await accepted.getByRole('button', { name: acceptance.offer }).click()
  await accepted.getByLabel(acceptance.reason).fill('No budget')
  await accepted.getByLabel(acceptance.until).fill('2027-06-30')
  await accepted.getByRole('button', { name: acceptance.accept, exact: true }).click()
  await expect(accepted.getByText(acceptance.inForce('30 June 2027')).first()).toBeVisible()
}

async function linkIn(dialog: Locator): Promise<string> {
  return dialog.getByLabel(words.link, { exact: true }).inputValue()
}

function progressIn(code: string) {
  const result = decodeLink(code)
  return result.kind === 'ok' ? result.link.progress : result
}

const noted = {
  [first.id]: { done: true, owner: 'Ada', note: 'After the move' },
  [second.id]: { accepted: { reason: 'No budget', until: '2027-06-30' } },
}
const nameless = { [first.id]: { done: true }, [second.id]: { accepted: { until: '2027-06-30' } } }

test('a link says nothing of the steps unless its sender wants it to, and shows what it would say', async ({
  page,
}) => {
  await noteSteps(page)
  const { dialog, choose } = await openShare(page, 'en')
  const choice = dialog.getByRole('checkbox', { name: words.withProgress })
  const inside = dialog.getByRole('region', { name: words.inside.title })
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: words.saveFile }).click(),
    ])
    return JSON.parse(await readFile(await download.path(), 'utf8')).progress
  }

  await expect(choice).not.toBeChecked()
  for (const kind of ['anonymous', 'everything'] as const) {
    await choose(kind)
    await expect(inside).toContainText('the progress of the steps')
    await expect(inside).not.toContainText('Ada')
    expect(progressIn(await linkIn(dialog))).toBeUndefined()
    expect(await saved()).toBeUndefined()
  }

  await choice.check()
  await expect(inside).toContainText('1 step done and 1 step accepted as not done')
  for (const text of ['Ada', 'After the move', 'No budget']) await expect(inside).toContainText(text)
  await expect(inside).not.toContainText(words.inside.leftOut)
  await expect(dialog.getByText(words.paper)).toBeHidden()
  await expectNoViolation(page)
  expect(progressIn(await linkIn(dialog))).toEqual(noted)
  expect(await saved()).toEqual(noted)

  await choose('anonymous')
  await expect(inside).toContainText('1 step done and 1 step accepted as not done')
  await expect(inside).toContainText('the title, the names of groups, 1 owner and 2 notes')
  for (const text of ['Ada', 'After the move', 'No budget']) await expect(inside).not.toContainText(text)
  expect(progressIn(await linkIn(dialog))).toEqual(nameless)
  expect(await saved()).toEqual(nameless)
})

test('a locked link is locked anew when its sender changes what is inside', async ({ page }) => {
  await noteSteps(page)
  const { dialog, choose } = await openShare(page, 'en')
  await choose('locked')
  const passphrase = 'quite a long passphrase'
  await dialog.getByLabel(words.passphrase.label).fill(passphrase)
  const opened = async () => {
    await dialog.getByRole('button', { name: words.passphrase.lock }).click()
    const text = await unlockLink((await linkIn(dialog)).replace(/.*#\/r\//, ''), passphrase, crypto)
    return progressIn(text ?? '')
  }
  expect(await opened()).toBeUndefined()
  await dialog.getByRole('checkbox', { name: words.withProgress }).check()
  await expect(dialog.getByLabel(words.link, { exact: true })).toBeHidden()
  expect(await opened()).toEqual(noted)
})

test('what is printed and the links of cells say nothing of the steps', async ({ page }) => {
  await noteSteps(page)
  const { dialog, choose, close } = await openShare(page, 'en')
  await choose('everything')
  await dialog.getByRole('checkbox', { name: words.withProgress }).check()
  await close()
  await page.emulateMedia({ media: 'print' })
  const address = await page.locator('.report a[href*="#/r/"]').first().getAttribute('href')
  expect(decodeLink(address ?? '')).toMatchObject({ kind: 'ok', link: { setup: { title: 'Contoso' } } })
  expect(progressIn(address ?? '')).toBeUndefined()
})

test('without progress there is nothing to choose', async ({ page }) => {
  await openPublicResults(page, oneGroup, 'en')
  const { dialog } = await openShare(page, 'en')
  await expect(dialog.getByRole('radio', { name: words.kinds.everything.label, exact: true })).toBeVisible()
  await expect(dialog.getByRole('checkbox')).toHaveCount(0)
})

test('a link that carries what is done never touches the reader’s own', async ({ page }) => {
  await openPublicResults(page, oneGroup, 'en')
  await tick(page, first).check()
  const { dialog } = await openShare(page, 'en')
  await dialog.getByRole('checkbox', { name: words.withProgress }).check()
  const address = await linkIn(dialog)
  await page.goto('about:blank')
  await page.goto(address)
  await expect(tick(page, first)).toBeChecked()
  await tick(page, first).uncheck()
  await page.reload()
  await expect(tick(page, first)).not.toBeChecked()
  await page.goto('about:blank')
  await page.goto(address.replace(/#.*/, '#/results'))
  await expect(tick(page, first)).toBeChecked()
})
