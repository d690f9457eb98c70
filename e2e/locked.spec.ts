import { expect, test } from '@playwright/test'
import { en } from '../src/i18n/en'
import { encodeLink } from '../src/io/link/encode'
import { lockedIn, lockLink } from '../src/io/link/locked'
import { knowledge } from '../src/knowledge'
import { expectNoViolation } from './accessibility'
import { openResults, twoGroups } from './results-fixtures'
import { openShare, sharing } from './share-fixtures'

const { dialog: words, locked } = sharing.en

test('a locked link opens with its passphrase only', async ({ page }) => {
  await openResults(page, twoGroups, 'en')
  const { dialog, choose } = await openShare(page, 'en')
  await choose('locked')
  const field = dialog.getByLabel(words.passphrase.label)
  const lock = dialog.getByRole('button', { name: words.passphrase.lock })
  await field.fill('too short')
  await lock.click()
  await expect(field).toHaveAccessibleDescription(new RegExp(words.passphrase.tooShort(12)))
  await dialog.getByRole('button', { name: words.passphrase.suggest }).click()
  const passphrase = await field.inputValue()
  await lock.click()
  await expect(dialog.getByText(words.passphrase.lockedNow)).toBeVisible()
  await expectNoViolation(page)
  const code = await dialog.getByLabel(words.code, { exact: true }).inputValue()
  expect(lockedIn(code)).toEqual({ kind: 'locked', code })

  await page.goto('about:blank')
  await page.goto(`./#/r/${code}`)
  await expect(page.getByRole('heading', { level: 1, name: locked.title })).toBeVisible()
  const open = page.getByRole('button', { name: locked.open, exact: true })
  await page.getByLabel(locked.passphrase).fill(`${passphrase}x`)
  await open.click()
  await expect(page.getByRole('alert')).toHaveText(locked.wrong)
  await expect(page.locator('main')).not.toContainText('Contoso')
  await expectNoViolation(page)
  await page.getByLabel(locked.passphrase).fill(passphrase)
  await open.click()
  await expect(page.getByText(en.link.opened.title)).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Head office/ })).toBeVisible()
})

test('without encryption in the browser nothing can be locked or unlocked, and the page says why', async ({ page }) => {
  const text = encodeLink({ setup: twoGroups, knowledge: knowledge.version, followsToday: true })
  const code = await lockLink(text, 'twelve letters', crypto)
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await openResults(page, twoGroups, 'en')
  const { dialog } = await openShare(page, 'en')
  await expect(dialog.getByRole('radio', { name: words.kinds.locked.label, exact: true })).toBeDisabled()
  await expect(dialog.getByText(words.kinds.noCipher)).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`./#/r/${code}`)
  await expect(page.getByText(locked.noCipher)).toBeVisible()
})
