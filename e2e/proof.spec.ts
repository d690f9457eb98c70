import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { type Language, languages } from '../src/i18n/catalog'
import { proof as english } from '../src/i18n/en/proof'
import { formatDate, formatNumber } from '../src/i18n/format'
import { proof as french } from '../src/i18n/fr/proof'
import type { ProofFigure, ProofWords } from '../src/i18n/proof-words'
import { knowledge } from '../src/knowledge'
import type { FeatureId } from '../src/knowledge/ids'
import { sourceOf, sources } from '../src/knowledge/sources'
import { ledger } from '../src/proof/ledger'
import { sweepEstates, sweptDays, sweptQuestions } from '../src/proof/sweep'
import { expectNoViolationInAnyLight } from './accessibility'
import { sheetsOf, tight } from './printed-sheets'
import { catalogs } from './results-fixtures'

const words: Readonly<Record<Language, ProofWords>> = { en: english, fr: french }
const features = Object.keys(knowledge.features) as FeatureId[]

/** What comes of the sources again: nothing here is read off the page's own figures. */
function counted() {
  const statements = Object.values(knowledge.statements)
  const { date } = knowledge
  const days = Object.values(sources).map(({ checkedOn }) => checkedOn)
  const oldest = days.sort()[0] ?? ''
  return {
    statements: statements.length,
    unsourced: statements.filter(({ citations }) => citations.some(({ source }) => !sources[source])).length,
    sources: days.length,
    oldest,
    readThen: days.filter((day) => day === oldest).length,
    contradictions: statements.filter(
      ({ effect, from, until = '9999' }) => effect.kind === 'contests' && from <= date && date < until,
    ).length,
    facts: (kind: string) => Object.values(ledger).filter((account) => account.kind === kind).length,
  }
}

/** Calculated, where the page has counted: for each estate the ways to do the work it waits for, and the caveats. */
function situationsOf(feature: FeatureId): number {
  const questions = sweptQuestions(knowledge, feature)
  const caveats = questions.reduce(
    (sum, { decides, answers }) => sum + (decides === 'caveat' ? answers.length - 1 : 0),
    1,
  )
  let count = 0
  for (const day of sweptDays(knowledge, knowledge.features[feature].area)) {
    sweepEstates(knowledge, feature, day, (_, __, leftOut) => {
      const work = questions.filter(({ decides, question }) => decides === 'work' && !leftOut.has(question))
      count += work.reduce((ways, { answers }) => ways * answers.length, caveats)
    })
  }
  return count
}

async function openProof(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('coexist.language', chosen), language)
  await page.goto('./#/knowledge/proof')
  await expect(page.getByRole('heading', { level: 1, name: words[language].title })).toBeVisible()
}

const figure = (page: Page, name: ProofFigure) => page.locator(`[data-figure="${name}"] dd`).first()
const row = (page: Page, id: string) => page.locator(`[data-row="${id}"] td`)

const numberIn = async (found: ReturnType<typeof row>) => Number((await found.innerText()).replace(/\D/g, ''))

test('the figures are those that the sources give, the situations as many as there must be', async ({ page }) => {
  await openProof(page, 'en')
  const own = counted()
  for (const name of ['statements', 'unsourced', 'sources', 'contradictions'] as const) {
    await expect(figure(page, name)).toHaveText(formatNumber('en', own[name]))
  }
  await expect(figure(page, 'faults')).toHaveText('0')
  for (const kind of ['encoded', 'refused', 'open']) expect(await numberIn(row(page, kind))).toBe(own.facts(kind))
  const shown = await Promise.all(features.map((feature) => numberIn(row(page, feature))))
  expect(shown).toEqual(features.map(situationsOf))
  const total = shown.reduce((sum, count) => sum + count, 0)
  await expect(figure(page, 'situations')).toHaveText(formatNumber('en', total))
  expect(await numberIn(figure(page, 'compared'))).toBeGreaterThan(0)
  expect(await numberIn(figure(page, 'compared'))).toBeLessThan(total)
})

for (const language of languages) {
  test(`the page says which source was read longest ago, and what knowledge it is, ${language}`, async ({ page }) => {
    await openProof(page, language)
    const { oldest, readThen } = counted()
    const check = page.locator('[data-figure="oldestCheck"]')
    await expect(check).toContainText(formatDate(language, oldest))
    const [title = ''] = Object.values(sources).flatMap((source) => (source.checkedOn === oldest ? [source.title] : []))
    await expect(check).toContainText(title)
    if (readThen > 1) await expect(check).toContainText(words[language].checkedTogether(readThen - 1))
    await expect(page.getByText(knowledge.version, { exact: true })).toBeVisible()
    await expect(page.getByText(formatDate(language, knowledge.date), { exact: true }).last()).toBeVisible()
    const contested = Object.entries(knowledge.statements).filter(
      ([, { effect, until }]) => effect.kind === 'contests' && until === undefined,
    )
    for (const [id] of contested) {
      await expect(page.getByText(catalogs[language].knowledge.statements[id as keyof object])).toBeVisible()
    }
  })

  test(`the whole page prints, ${language}`, async ({ page }) => {
    await openProof(page, language)
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }))
    const text = sheets.join('')
    const own = words[language]
    const expected = [
      own.title,
      ...Object.values(own.figures).flatMap(({ name, meaning }) => [name, meaning]),
      ...Object.values(own.facts.kinds).map(({ name }) => name),
      ...features.map((feature) => catalogs[language].knowledge.features[feature].name),
      sourceOf('teams-exchange-2019').title,
    ]
    expect(expected.filter((one) => !text.includes(tight(one)))).toEqual([])
    expect(text).not.toContain(tight(own.print))
    expect(sheets.length).toBeLessThanOrEqual(4)
  })
}

test('the hash is that of the published knowledge', async ({ page }) => {
  await openProof(page, 'en')
  const published = await page.request.get('./knowledge.json')
  const { $schema, ...content } = (await published.json()) as Record<string, unknown>
  expect($schema).toBe('./knowledge.schema.json')
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  await expect(page.getByText(hash, { exact: true })).toBeVisible()
  for (const link of await page.getByRole('link', { name: /\.json$/ }).all()) {
    expect((await page.request.get(`./${await link.getAttribute('href')}`)).ok()).toBe(true)
  }
})

test('a change of language brings the page along', async ({ page }) => {
  await openProof(page, 'en')
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.fr.title })).toBeVisible()
  await expect(page.getByText(words.fr.figures.situations.meaning)).toBeVisible()
})

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { hasPrinted: true })
  })
  await openProof(page, 'en')
  await page.getByRole('button', { name: words.en.print }).click()
  expect(await page.evaluate(() => 'hasPrinted' in window)).toBe(true)
})

test('nobody is kept out, and nothing is wider than a phone', async ({ page }) => {
  await openProof(page, 'fr')
  await expectNoViolationInAnyLight(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})
