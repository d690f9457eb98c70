import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { assessmentsWords as words } from '../src/i18n/en/assessments'
import { expectNoViolation } from './accessibility'
import { answer, collectErrors, mixedTenant, words as wizard } from './wizard-driver'

const { en } = wizard
const contoso = { name: /Contoso/, level: 2 }

test('assessments are renamed, duplicated, deleted, brought back, exported, imported and erased', async ({ page }) => {
  const errors = collectErrors(page)
  await page.goto('./#/assessments')
  const draft = JSON.stringify({ version: 1, savedAt: '2026-11-20T14:05:00.000Z', draft: mixedTenant })
  // Once only: what is erased must not come back with the reload.
  await page.evaluate((text) => localStorage.setItem('coexist.draft', text), draft)
  await page.reload()
  await expect(page.getByRole('heading', contoso)).toBeVisible()
  await page.getByRole('button', { name: words.actions.duplicate.of('Contoso') }).click()
  await page.getByRole('button', { name: words.actions.rename.of('Contoso (2)') }).click()
  await page.getByLabel(words.rename.label).fill('Fabrikam')
  await page.getByRole('button', { name: words.rename.save }).click()
  await expect(page.getByText(words.renamed('Fabrikam'))).toBeVisible()
  await page.getByRole('button', { name: words.actions.remove.of('Fabrikam') }).click()
  await expect(page.getByRole('button', { name: words.undo })).toBeFocused()
  await page.getByRole('button', { name: words.undo }).click()
  await expect(page.getByRole('heading', { name: /Fabrikam/, level: 2 })).toBeVisible()
  await expectNoViolation(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.storage.exportAll }).click(),
  ])
  const text = await readFile(await saved.path(), 'utf8')
  const bundle = JSON.parse(text)
  bundle.assessments.push({ coexist: 1, knowledge: '1', savedAt: '', setup: { version: 1, title: 'Bad', groups: [] } })
  const file = { name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bundle)) }
  await page.getByLabel(words.storage.importAll).setInputFiles(file)
  await expect(page.getByText(words.refused.entry(3, 'Bad'))).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /Contoso|Fabrikam/ })).toHaveCount(4)
  await page.getByRole('button', { name: words.erase.open }).click()
  await page.getByRole('button', { name: words.erase.confirm, exact: true }).click()
  await expect(page.getByRole('heading', { name: words.empty.title })).toBeVisible()
  expect(errors).toEqual([])
})

test('two tabs on one assessment lose nothing, and the second is told', async ({ page, context }) => {
  await page.goto('./#/assess/scope')
  await page.getByLabel(en.assessmentTitle).fill('Shared')
  await page.waitForFunction(() => localStorage.getItem('coexist.draft')?.includes('Shared'))
  const other = await context.newPage()
  await other.goto('./#/assess/scope')
  await expect(other.getByLabel(en.assessmentTitle)).toHaveValue('Shared')
  await other.waitForLoadState('networkidle')
  await answer(page, en.cloud, en.worldwide)
  await expect(other.getByText(words.notices.changed)).toBeVisible()
  await answer(other, en.cloud, 'GCC High')
  await expect(other.getByText(words.notices.isCopy)).toBeVisible()
  await other.goto('./#/assessments')
  await expect(other.getByRole('heading', { level: 2, name: /Shared/ })).toHaveCount(2)
})
