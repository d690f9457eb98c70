import { expect, test } from '@playwright/test'
import { en } from '../src/i18n/en'
import { assessmentsWords as words } from '../src/i18n/en/assessments'
import { encodeLink } from '../src/io/link/encode'
import { knowledge } from '../src/knowledge'
import { expectNoViolation } from './accessibility'
import { twoGroups } from './results-fixtures'
import { mixedTenant, withDraft } from './wizard-driver'

const code = encodeLink({ setup: twoGroups, knowledge: knowledge.version, followsToday: false })
const own = { ...mixedTenant, title: 'My own tenant' }

test('a shared assessment is read-only until its reader makes a copy, which leaves the own draft alone', async ({
  page,
}) => {
  await withDraft(page, own)
  await page.goto(`./#/r/${code}`)
  await expect(page.getByText(words.shared.title('Contoso'))).toBeVisible()
  await page.getByRole('link', { name: en.results.toolbar.editAnswers }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: words.shared.copyFirst.title })).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('link', { name: words.shared.copyFirst.back }).click()
  await expect(page.getByText(words.shared.title('Contoso'))).toBeVisible()
  await page.goto('./#/results')
  await expect(page.getByText('My own tenant').first()).toBeVisible()
  await page.goto(`./#/r/${code}`)
  await page.getByRole('button', { name: words.shared.copy }).click()
  await expect(page).toHaveURL(/#\/results$/)
  await page.goto('./#/assessments')
  await expect(page.getByRole('heading', { level: 2, name: /My own tenant|Contoso/ })).toHaveCount(2)
})
