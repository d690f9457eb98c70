import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { DatedSetup } from '../src/engine/setup'
import { en } from '../src/i18n/en'
import { fr } from '../src/i18n/fr'
import { checksum } from '../src/io/link/checksum'
import { encodeLink } from '../src/io/link/encode'
import { withoutIdentifyingText } from '../src/io/link/identifying-text'
import { brokenLinks } from '../src/io/link/mutations'
import { seeded } from '../src/io/link/random-link'
import { knowledge } from '../src/knowledge'
import { openFile } from './open-file'
import { openShare, sharing } from './share-fixtures'

const setup: DatedSetup = {
  version: 1,
  asOf: '2024-03-01',
  title: 'Contoso',
  tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes' },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu2' },
    { name: 'Sales', users: 300, mailbox: 'exchange-online' },
  ],
}

const code = encodeLink({ setup, knowledge: knowledge.version, followsToday: false })
const another = (character: string) => (character === 'A' ? 'B' : 'A')
const newer = `3${code.slice(1, -6)}`

const broken = {
  damaged: [code.slice(0, -1), code.slice(0, 20), `${code.slice(0, 10)}${another(code.charAt(10))}${code.slice(11)}`],
  foreign: ['', 'hello', 'https%3A%2F%2Fexample.org', '%E0%A4%A', '../../etc/passwd', '<script>alert(1)</script>'],
  newer: [newer + checksum(newer)],
  oversized: [`1${'A'.repeat(9000)}`],
} as const

const ownDraft = JSON.stringify({
  version: 1,
  savedAt: '2026-11-20T10:00:00.000Z',
  draft: {
    title: 'My own tenant',
    asOf: '',
    areas: [],
    tenant: {},
    groups: [{ id: 'g1', name: 'Everybody', users: '7', build: '', answers: { mailbox: 'exchange-online' } }],
    names: {},
  },
})

async function withOwnDraft(page: Page): Promise<void> {
  await page.addInitScript((draft) => {
    const isBlank = location.protocol === 'about:'
    if (!isBlank && localStorage.getItem('coexist.draft') === null) localStorage.setItem('coexist.draft', draft)
  }, ownDraft)
}

test('a link opens the sender’s assessment, of its day', async ({ page }) => {
  await page.goto(`/#/r/${code}`)
  await expect(page.getByText(en.link.opened.title)).toBeVisible()
  await expect(page.getByText('As of 1 March 2024')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Head office/ })).toBeVisible()
  const meetings = page.getByRole('row', { name: /Teams meetings/ })
  await expect(meetings).toContainText('Not supported')
})

test.describe('for a French reader', () => {
  test.use({ locale: 'fr-FR' })
  test('a link opens in French', async ({ page }) => {
    await page.goto(`/#/r/${code}`)
    await expect(page.getByText(fr.link.opened.title)).toBeVisible()
    await expect(page.getByRole('row', { name: /Réunions Teams/ })).toContainText('Non pris en charge')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})

test('a link without names shows numbered groups in the reader’s language', async ({ page }) => {
  const stripped = { ...withoutIdentifyingText(setup), asOf: setup.asOf }
  await page.goto(`/#/r/${encodeLink({ setup: stripped, knowledge: knowledge.version, followsToday: false })}`)
  await expect(page.getByRole('columnheader', { name: /Group 1/ })).toBeVisible()
  await expect(page.getByText('Contoso')).toHaveCount(0)
  await page
    .getByRole('link', { name: /FR|Français/ })
    .or(page.getByRole('button', { name: /FR|Français/ }))
    .click()
  await expect(page.getByRole('columnheader', { name: /Groupe 1/ })).toBeVisible()
})

for (const [kind, codes] of Object.entries(broken) as [keyof typeof broken, readonly string[]][]) {
  test(`a ${kind} link says what happened, shows no result and keeps the reader’s draft`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await withOwnDraft(page)
    for (const one of codes) {
      await page.goto('about:blank')
      await page.goto(`/#/r/${one}`)
      await expect(page.getByRole('heading', { level: 1, name: en.link.broken[kind].title })).toBeVisible()
      await expect(page.getByText(en.link.ownDraftKept)).toBeVisible()
      await expect(page.getByRole('table')).toHaveCount(0)
    }
    expect(await page.evaluate(() => localStorage.getItem('coexist.draft'))).toBe(ownDraft)
    expect(errors).toEqual([])
  })
}

test('a link cut by a mail program can be pasted again', async ({ page }) => {
  await page.goto(`/#/r/${code.slice(0, 12)}`)
  const field = page.getByRole('textbox', { name: en.link.paste.label })
  await field.fill(code.slice(0, 15))
  await page.getByRole('button', { name: en.link.paste.open }).click()
  await expect(page.getByRole('alert')).toContainText(en.link.broken.damaged.title)
  await expect(field).toHaveValue(code.slice(0, 15))
  await field.fill(`See <https://example.org/tools/#/r/${code}>.`)
  await page.getByRole('button', { name: en.link.paste.open }).click()
  await expect(page.getByText(en.link.opened.title)).toBeVisible()
})

test('a reader who changes an answer of a shared assessment finds the own draft again', async ({ page }) => {
  await withOwnDraft(page)
  await page.goto(`/#/r/${code}`)
  await expect(page.getByText(en.link.opened.title)).toBeVisible()
  await page.getByRole('link', { name: en.results.toolbar.editAnswers }).first().click()
  await page.getByRole('button', { name: 'Make my own copy and change the answer' }).click()
  await expect(page).toHaveURL(/#\/assess\/check$/)
  await page.goto('/#/')
  await expect(page.getByText('1 group')).toBeVisible()
  await expect(page.getByText('2 groups')).toBeVisible()
})

test('a setup too long for a link is shared as a file, which opens to the same results', async ({ page }, testInfo) => {
  const names = Array.from({ length: 12 }, (_, index) => `${'部門'.repeat(55)} ${index}`)
  const long: DatedSetup = { ...setup, groups: names.map((name) => ({ name, mailbox: 'exchange-online' })) }
  const file = testInfo.outputPath('long.json')
  await writeFile(file, JSON.stringify(long))
  await openFile(page, file)
  await expect(page.getByRole('columnheader', { name: new RegExp(`^${names[11]}`) })).toBeVisible()
  const { dialog, choose } = await openShare(page, 'en')
  await choose('everything')
  await expect(dialog.getByText(sharing.en.dialog.tooLong)).toBeVisible()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: sharing.en.dialog.saveFile }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('coexist-2024-03-01.json')
  const content = JSON.parse(await readFile(await saved.path(), 'utf8'))
  expect(content.setup.groups.map(({ name }: { name: string }) => name)).toEqual(names)
  expect(content.assessment.groups).toHaveLength(12)
})

test('a file that cannot be read is refused with the place and what is allowed', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('wrong.json')
  await writeFile(file, '{"version":1,"groups":[{"name":"a","mailbox":"attic"}]}')
  await openFile(page, file)
  await expect(page.getByRole('alert').filter({ hasText: 'attic' })).toContainText(
    'groups[0].mailbox – Found "attic". Allowed: exchange-online',
  )
})

test('300 broken links of every kind in one page leave it neither blank nor with a result', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const random = seeded(11)
  const mutated = brokenLinks(random, 300)
  await page.goto(`/#/r/${code}`)
  await expect(page.getByText(en.link.opened.title)).toBeVisible()
  const titles = Object.values(en.link.broken).map(({ title }) => title)
  const wrong = await page.evaluate(openInTurn, { mutated, titles })
  expect(wrong).toEqual([])
  expect(errors).toEqual([])
})

interface InTurn {
  readonly mutated: readonly string[]
  readonly titles: readonly string[]
}

/** In the page: what does not lead to the one heading that says what became of the link. */
async function openInTurn({ mutated, titles }: InTurn): Promise<readonly string[]> {
  const wrong: string[] = []
  const drawn = () =>
    new Promise<void>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(null)
    })
  for (const one of mutated) {
    const before = location.href
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = `#/r/${one}`
    if (location.href !== before) await changed
    await drawn()
    const heading = document.querySelector('h1')?.textContent ?? ''
    if (!titles.includes(heading) || document.querySelector('table') !== null) wrong.push(`${one}: ${heading}`)
  }
  return wrong
}
