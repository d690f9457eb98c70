import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expectNoViolation } from './accessibility'
import { manyGroups, openResults, twoGroups } from './results-fixtures'
import { filesWords, itemOf, openTakeAway, saveForm } from './take-away-fixtures'

const { dialog: words, forms } = filesWords.fr

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], file, { type: 'application/json' }))
      return transfer
    },
    [name, text] as const,
  )
  // What takes a drop comes once the page is idle; a hand that drags is over the page again and again.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragenter', { dataTransfer })
    await expect(page.getByText(filesWords.en.drop.target)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  await expect(page.getByText(filesWords.en.drop.target)).toBeHidden()
}

test('every form is taken away under the policy of the page, and the report opens from disk', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined))
  const many = manyGroups(12)
  await openResults(page, { ...many, tenant: { ...many.tenant, areas: ['teams', 'skype', 'intune'] } }, 'fr')
  const dialog = await openTakeAway(page, 'fr')
  await expectNoViolation(page)
  const csv = await readFile(await (await saveForm(dialog, 'fr', 'csv')).path(), 'utf8')
  expect(csv.startsWith('\uFEFF"Groupe";"')).toBe(true)
  const sheets = unzipSync(await readFile(await (await saveForm(dialog, 'fr', 'xlsx')).path()))
  expect(strFromU8(sheets['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Mode opératoire"')
  const markdown = await readFile(await (await saveForm(dialog, 'fr', 'markdown')).path(), 'utf8')
  expect(markdown).toContain('# Contoso “Holding”')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await itemOf(dialog, forms.table.name).getByRole('button').click()
  await expect(dialog.getByText(words.copied, { exact: true })).toBeVisible()
  const report = test.info().outputPath('report.html')
  await (await saveForm(dialog, 'fr', 'html')).saveAs(report)
  const text = await readFile(report)
  expect(text.length).toBeLessThanOrEqual(300_000)
  await page.setViewportSize({ width: 1100, height: 900 })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`file://${report}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Contoso “Holding” \\ all subsidiaries')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(requests.filter((address) => !/^(file|data):/.test(address))).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(complaints).toEqual([])
})

test('a file dropped anywhere opens, one of something else is refused with the reason', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  await dropFile(page, 'invoice.json', '{"invoice":12}')
  await expect(page.getByRole('alert').filter({ hasText: 'invoice.json' })).toContainText(
    'something other than Coexist',
  )
  await expectNoViolation(page)
  await page.getByRole('button', { name: filesWords.en.drop.close, exact: true }).click()
  await dropFile(page, 'fabrikam.json', JSON.stringify({ version: 1, title: 'Fabrikam', groups: [{ name: 'Paris' }] }))
  await expect(page.getByText('Fabrikam').first()).toBeVisible()
  await expect(page).toHaveURL(/#\/results/)
})
