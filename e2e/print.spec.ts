import { expect, type Page, test } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import type { DatedSetup } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { fr } from '../src/i18n/fr'
import { decodeLink } from '../src/io/link/decode'
import { verdictCounts } from '../src/results/counts'
import { expectedTexts, expectHeaderOnEveryPage, expectWholeRows, labelCounts, matrixPart } from './print-expectations'
import { expectInsidePages, papers, printed, tight } from './print-fixtures'
import { firstEdition, manyGroups, oneGroup, openPublicResults, openResults, viewIn } from './results-fixtures'

const pageNumber: Readonly<Record<Language, (page: number, pages: number) => string>> = {
  en: (page, pages) => `Page ${page} of ${pages}`,
  fr: (page, pages) => `Page ${page} sur ${pages}`,
}

const estates: Readonly<Record<string, DatedSetup>> = {
  'one group': oneGroup,
  'two groups in 2019': firstEdition,
  'six groups': manyGroups(6),
  'twelve groups': manyGroups(12),
}

for (const language of ['en', 'fr'] as const) {
  for (const [estate, setup] of Object.entries(estates)) {
    test(`the report holds everything: ${estate}, ${language}`, async ({ page }) => {
      test.slow()
      await openResults(page, setup, language)
      const view = viewIn(language, setup)
      for (const paper of papers) {
        const pages = await printed(page, paper)
        const text = pages.map((sheet) => sheet.text).join('')
        expect(expectedTexts(view).filter((expected) => !text.includes(tight(expected)))).toEqual([])
        const counted = Object.fromEntries(verdictCounts(view.assessment).map(({ verdict, count }) => [verdict, count]))
        expect(labelCounts(matrixPart(text, view), view)).toEqual(counted)
        expectHeaderOnEveryPage(pages, view)
        expectWholeRows(pages, view)
        expectInsidePages(pages)
        for (const [place, sheet] of pages.entries()) {
          expect(sheet.text).toContain(tight(pageNumber[language](place + 1, pages.length)))
        }
      }
    })
  }
}

test('one group takes at most six pages without the runbook', async ({ page }) => {
  await openResults(page, oneGroup, 'fr')
  await page.getByLabel('Imprimer aussi le mode opératoire').uncheck()
  expect((await printed(page, 'A4')).length).toBeLessThanOrEqual(6)
  expect((await printed(page, 'Letter')).length).toBeLessThanOrEqual(6)
})

const allAreas: DatedSetup = { ...oneGroup, tenant: { ...oneGroup.tenant, areas: ['teams', 'skype', 'intune'] } }

for (const [areas, setup, most] of [
  // Letter is 18 mm shorter: the last lines of the French summary go over.
  ['one area', oneGroup, { A4: 1, Letter: 2 }],
  ['all areas', allAreas, { A4: 2, Letter: 2 }],
] as const) {
  test(`the summary takes as many pages as promised, by command and by button: ${areas}`, async ({ page }) => {
    test.slow()
    await openResults(page, setup, 'fr')
    await page.getByLabel(fr.results.toolbar.printSummary).check()
    const view = viewIn('fr', setup)
    for (const paper of papers) {
      const pages = await printed(page, paper)
      expect(pages.length, paper).toBeLessThanOrEqual(most[paper])
      const text = pages.map((sheet) => sheet.text).join('')
      expect(view.rows.map(({ name }) => name).filter((name) => !text.includes(tight(name)))).toEqual([])
      expect(text).not.toContain(tight(fr.report.why.title))
      expectInsidePages(pages)
    }
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printedText: document.querySelector('.report')?.textContent })
    })
    await page.getByRole('button', { name: fr.results.toolbar.printReport }).click()
    const text = await page.evaluate(() => (window as unknown as { printedText: string }).printedText)
    expect(text).toContain(fr.results.matrix.title)
    expect(text).not.toContain(fr.report.why.title)
  })
}

test('the report is in the document only while it is printed, and alone on paper', async ({ page }) => {
  await openResults(page, oneGroup, 'en')
  await expect(page.locator('.report')).toHaveCount(0)
  const [sheet] = await printed(page, 'A4')
  expect(sheet?.text).toContain(tight('Readiness report'))
  expect(sheet?.text).not.toContain(tight('Print report'))
  await expect(page.locator('.report')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Print report' })).toBeVisible()
})

test('the button prints the same report', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printedText: document.querySelector('.report')?.textContent })
  })
  await openResults(page, oneGroup, 'en')
  await page.getByRole('button', { name: 'Print report' }).click()
  const text = await page.evaluate(() => (window as unknown as { printedText: string }).printedText)
  expect(text).toContain('Readiness report')
})

test('on a public page the report carries the link, and its code reads back', async ({ page }) => {
  await openPublicResults(page, oneGroup, 'en')
  const pages = await printed(page, 'A4')
  const link = /https:\/\/coexist\.example\/#\/r\/[\w-]+/.exec(pages[0]?.text ?? '')?.[0] ?? ''
  await page.emulateMedia({ media: 'print' })
  const code = page.getByRole('img', { name: 'QR code of the link' })
  const box = await code.locator('path').boundingBox()
  const millimetre = 96 / 25.4
  expect(box?.width).toBeGreaterThanOrEqual(30 * millimetre)
  const picture = await code.screenshot()
  // The page's policy admits no picture from elsewhere, so the reader is a page of its own.
  await page.goto('about:blank')
  const shown = await readCode(page, picture)
  const opened = decodeLink(shown)
  expect(opened).toMatchObject({ kind: 'ok', link: { setup: { groups: [{ mailbox: 'exchange-server' }] } } })
  expect(link.startsWith(shown)).toBe(true)
})

test('on this computer alone the report carries the code to paste, and no square', async ({ page }) => {
  await openResults(page, oneGroup, 'en')
  const [sheet] = await printed(page, 'A4')
  const code = /Codeofthisassessment([\w-]+?)Pasteit/.exec(sheet?.text ?? '')?.[1] ?? ''
  expect(decodeLink(code).kind).toBe('ok')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.report')).toHaveCount(1)
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0)
})

/** Decodes a picture with the canvas of this page, enlarged: a reader needs more than a few dots for each square. */
async function readCode(page: Page, picture: Buffer): Promise<string> {
  const { width, height, dots } = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 3
    canvas.height = image.height * 3
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const reds = Array.from({ length: data.length / 4 }, (_, dot) => ((data[dot * 4] ?? 0) < 128 ? '1' : '0'))
    return { width: canvas.width, height: canvas.height, dots: reds.join('') }
  }, picture.toString('base64'))
  const data = new Uint8Array([...dots].flatMap((dot) => (dot === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])))
  return decodeQR({ width, height, data })
}
