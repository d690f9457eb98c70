import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { browserFlags, browserPath } from '../scripts/browser'
import { offline as en } from '../src/i18n/en/offline'
import { offline as fr } from '../src/i18n/fr/offline'
import { expectNoViolation } from './accessibility'
import { catalogs, firstEdition, manyGroups, oneGroup, withDraft } from './results-fixtures'
import { openShare, sharing } from './share-fixtures'
import { openTakeAway, saveForm } from './take-away-fixtures'
import { laterDeployment, startHost, type TestHost } from './test-host'
import { answer, heading, words } from './wizard-driver'

const matrix = (page: Page, language: 'en' | 'fr' = 'en') =>
  page.getByRole('heading', { level: 2, name: catalogs[language].results.matrix.title })

/** Only a page of the later deployment has it. */
const laterEntry = (page: Page) => page.locator('xpath=//script[contains(., "LATER.js")]')

let host: TestHost

test.beforeEach(async () => {
  host = await startHost('dist')
})

test.afterEach(() => host.close())

async function open(context: BrowserContext, address = host.address): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return page
}

const goTo = (page: Page, fragment: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, fragment)

/** Through the pages on which answers are shown, saved, printed and explained. */
async function walk(page: Page): Promise<void> {
  await goTo(page, '#/assess/identity')
  await expect(heading(page, words.en.identity)).toBeVisible()
  await goTo(page, '#/results')
  await expect(matrix(page)).toBeVisible()
  await page.pdf()
  await page.getByRole('button', { name: /Français/ }).click()
  await expect(matrix(page, 'fr')).toBeVisible()
  await goTo(page, '#/knowledge')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

test('asks the host for files of its own build alone, the same for all answers, and when idle for nothing', async ({
  browser,
}) => {
  const asked: (readonly string[])[] = []
  for (const setup of [oneGroup, firstEdition]) {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })
    await withDraft(context, setup, 'en')
    const page = await open(context)
    await expect(page.getByText(en.notKept)).toBeVisible()
    await walk(page)
    await context.close()
    asked.push(host.requests.splice(0).sort())
  }
  const [first = [], second] = asked
  expect(first).toEqual(second)
  const files = ['', 'favicon.svg', 'service-worker.js', ...(await filesOfPage())]
  expect(first.filter((request) => !files.includes(request.replace(/^GET /, '')))).toEqual([])

  const context = await browser.newContext({ locale: 'en-GB' })
  await withDraft(context, manyGroups(3), 'en')
  const page = await open(context)
  await expect(page.getByText(en.kept)).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  expect(host.requests.filter((request) => !files.includes(request.replace(/^GET /, '')))).toEqual([])
  host.requests.splice(0)
  await walk(page)
  expect(host.requests).toEqual([])
  await context.close()
})

async function filesOfPage(): Promise<readonly string[]> {
  const worker = await readFile('dist/service-worker.js', 'utf8')
  return [...worker.matchAll(/"(?<file>assets\/[^"]+)":/g)].map(({ groups }) => groups?.file ?? '')
}

test('opens without a network after the first visit, from a folder of a host', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const first = await open(context)
  await expect(first.getByText(fr.kept)).toBeVisible()
  await expectNoViolation(first)
  await first.close()
  await host.close()
  const page = await open(context)
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(matrix(page, 'fr')).toBeVisible()
  await page.getByRole('button', { name: /English/ }).click()
  await expect(matrix(page)).toBeVisible()
  await context.close()
  host = await startHost('dist')
})

test('a newer version waits, is offered, and leaves the pages of the older one alone', async ({ browser }) => {
  const later = laterDeployment('dist')
  const context = await browser.newContext({ locale: 'en-GB' })
  const begun = await open(context)
  await expect(begun.getByText(en.kept)).toBeVisible()
  await begun.getByRole('link', { name: words.en.start, exact: true }).click()
  await answer(begun, words.en.cloud, words.en.worldwide)
  await begun.evaluate(() => Object.assign(window, { isSamePage: true }))
  host.deploy(later.folder)

  const other = await open(context)
  await expect(begun.getByText(en.update.ready)).toBeVisible()
  await expect(laterEntry(other)).toHaveCount(0)
  await expectNoViolation(begun)
  await begun.getByRole('button', { name: words.en.next }).click()
  await expect(heading(begun, words.en.mailboxesOf(words.en.numbered(1)))).toBeVisible()

  await other.getByRole('button', { name: en.update.use }).click()
  await expect(laterEntry(other)).toHaveCount(1)
  await goTo(begun, '#/results')
  await expect(matrix(begun)).toBeVisible()
  await expect(begun.getByText(en.update.ready)).toBeVisible()
  expect(await begun.evaluate(() => 'isSamePage' in window)).toBe(true)
  await expect(laterEntry(begun)).toHaveCount(0)
  expect(await begun.evaluate(async () => (await caches.keys()).length)).toBe(2)

  await begun.close()
  await other.close()
  const next = await open(context)
  await expect.poll(() => next.evaluate(async () => (await caches.keys()).length)).toBe(1)
  await context.close()
  later.remove()
})

test('where a file of an older deployment is gone, the page says so, and a reload loses nothing', async ({
  browser,
}) => {
  const later = laterDeployment('dist')
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })
  await withDraft(context, oneGroup, 'en')
  const page = await open(context)
  await expect(page.getByText(en.notKept)).toBeVisible()
  host.deploy(later.folder)
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(page.getByText(en.missing.title)).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('button', { name: en.missing.close }).click()
  await goTo(page, '#/results')
  await expect(heading(page, catalogs.en.shell.failure.missing.title)).toBeVisible()
  await page.getByRole('button', { name: en.missing.reload }).click()
  await expect(matrix(page)).toBeVisible()
  await expect(page.getByText(/Head office/).first()).toBeVisible()
  await context.close()
  later.remove()
})

test('on an intranet over plain http everything works, and what does not says so', async () => {
  const executablePath = browserPath()
  const browser = await chromium.launch({
    args: [...browserFlags, '--host-resolver-rules=MAP intranet.test 127.0.0.1'],
    ...(executablePath ? { executablePath } : {}),
  })
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await open(context, `http://intranet.test:${host.port}/tools/coexist/`)
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
    false,
  ])
  await expect(page.getByText(en.plainHttp)).toBeVisible()
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(matrix(page)).toBeVisible()
  const share = await openShare(page, 'en')
  const { copyLink, kinds } = sharing.en.dialog
  await expect(share.dialog.getByRole('radio', { name: kinds.locked.label, exact: true })).toBeDisabled()
  await share.dialog.getByRole('button', { name: copyLink, exact: true }).click()
  const link = share.dialog.getByRole('textbox', { name: copyLink, exact: true })
  await expect(link).toHaveValue(new RegExp(`^http://intranet\\.test:${host.port}/tools/coexist/#/r/`))
  await expect(link).toBeFocused()
  await share.close()
  const download = await saveForm(await openTakeAway(page, 'en'), 'en', 'json')
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ coexist: 1 })
  await expectNoViolation(page)
  await browser.close()
})

test('a part that breaks leaves the rest', async ({ page }) => {
  const breaks = async (file: RegExp, part: string) =>
    page.route(file, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const broken = text.replace(`${part}:{`, `${part}:null,broken:{`)
      expect(broken).not.toBe(text)
      await route.fulfill({ response, body: broken })
    })
  await withDraft(page.context(), oneGroup, 'en')
  await breaks(/assets\/en-/, 'openQuestions')
  await breaks(/assets\/asking-/, 'panel')
  await page.goto(`${host.address}#/assess/identity`)
  await expect(page.getByText(catalogs.en.wizard.brokenPanel)).toBeVisible()
  await answer(page, words.en.synchronised, words.en.no)
  await goTo(page, '#/results')
  await expect(page.getByText(catalogs.en.results.brokenSection.title)).toHaveCount(1)
  await expect(matrix(page)).toBeVisible()
  await expectNoViolation(page)
})

test('the single file goes from the start page to the paper, from a disk', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', offline: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) complaints.push(request.url())
  })
  const file = new URL('../dist-single/coexist.html', import.meta.url).href
  await page.goto(file)
  await expect(page.getByText(en.singleFile)).toBeVisible()
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(matrix(page)).toBeVisible()
  await page.getByRole('button', { name: /Français/ }).click()
  await expect(matrix(page, 'fr')).toBeVisible()
  expect((await page.pdf()).length).toBeGreaterThan(50_000)
  expect(complaints).toEqual([file])
  await goTo(page, '#/knowledge/proof')
  await expect(page.getByRole('link', { name: 'knowledge.json' })).toBeVisible()
  const files = await page.locator('a[href]:not([href^="#"]):not([href*=":"])').evaluateAll(hrefs)
  expect(files).toContain('licences.txt')
  expect(files.filter((name) => !existsSync(new URL(`../dist-single/${name}`, import.meta.url)))).toEqual([])
  await context.close()
})

const hrefs = (links: readonly Element[]) => links.map((link) => link.getAttribute('href'))
