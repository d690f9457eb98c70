import { expect, type Page, test } from '@playwright/test'
import {
  answer,
  collectErrors,
  counts,
  heading,
  type Language,
  mixedTenant,
  option,
  question,
  tabTo,
  withDraft,
  words,
} from './wizard-driver'

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }

for (const language of ['en', 'fr'] as const) {
  const say = words[language]

  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test('leads an admin of a mixed tenant from the start to the results, by pointer', async ({ page }) => {
      const errors = collectErrors(page)
      await page.goto('./')
      await page.getByRole('link', { name: say.start, exact: true }).click()
      await expect(heading(page, say.scope)).toBeVisible()
      await page.getByLabel(say.assessmentTitle).fill('Contoso')
      await page.getByLabel(say.asOf, { exact: true }).fill('2026-11-21')
      await answer(page, say.cloud, say.worldwide)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.mailboxesOf(say.numbered(1)))).toBeFocused()
      await page.getByLabel(say.groupName).fill('Head office')
      await page.getByLabel(say.users).fill('1200')
      await answer(page, say.mailbox, say.onServer)
      await page.getByLabel(say.version).selectOption({ label: 'Exchange Server 2016' })
      await page.getByLabel(say.update).selectOption({ label: 'CU2 · build 15.1.466.34' })
      await page.getByRole('button', { name: say.addGroup }).click()

      await expect(heading(page, say.mailboxesOf(say.numbered(1)))).toBeFocused()
      await page.getByLabel(say.groupName).fill('Sales')
      await answer(page, say.mailbox, say.inCloud)
      await expect(question(page, say.exchange)).toHaveCount(0)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.identity)).toBeFocused()
      await answer(page, say.synchronised, say.yes)
      await answer(page, say.oauth, say.notKnown)
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.licences)).toBeFocused()
      await answer(page, say.sharepoint, say.sharepointOnline)
      await question(page, say.teamsLicence)
        .getByRole('button', { name: say.forAll(say.yes) })
        .click()
      const licences = question(page, say.teamsLicence)
      await expect(licences.getByRole('radio', { name: say.yes, exact: true, checked: true })).toHaveCount(2)
      await page.getByRole('button', { name: say.next }).click()
      await expect(heading(page, say.names)).toBeFocused()
      await page.getByRole('button', { name: say.next }).click()

      await expect(heading(page, say.check)).toBeFocused()
      for (const name of ['Contoso', 'Head office', 'Sales', 'Exchange Server 2016 CU2', say.sharepointOnline])
        await expect(page.getByRole('definition').filter({ hasText: name }).first()).toBeVisible()
      await expectMeetingsBlocked(page, language)
      await page.getByRole('link', { name: say.toResults }).click()
      await expect(page).toHaveURL(/#\/results$/)
      expect(errors).toEqual([])
    })

    test('leads to the results with the keyboard alone', async ({ page }) => {
      await page.goto('./')
      await tabTo(page, page.getByRole('link', { name: say.start, exact: true }))
      await page.keyboard.press('Enter')
      await expect(heading(page, say.scope)).toBeFocused()
      await tabTo(page, option(question(page, say.cloud), say.worldwide))
      await page.keyboard.press('Space')
      await tabTo(page, page.getByRole('button', { name: say.next }))
      await page.keyboard.press('Enter')

      await expect(heading(page, say.mailboxesOf(say.numbered(1)))).toBeFocused()
      await tabTo(page, page.getByLabel(say.groupName))
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('Head office')
      await tabTo(page, option(question(page, say.mailbox), say.inCloud))
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await expect(option(question(page, say.mailbox), say.onServer)).toBeChecked()
      await tabTo(page, page.getByLabel(say.build))
      await page.keyboard.type('15.1.466.34')
      // Enter in a field goes on, like the button, and loses nothing of what was typed.
      await page.keyboard.press('Enter')

      await expect(heading(page, say.identity)).toBeFocused()
      for (const label of [say.synchronised, say.oauth]) {
        await tabTo(page, option(question(page, label), say.yes))
        await page.keyboard.press('Space')
      }
      await tabTo(page, page.getByRole('button', { name: say.next }))
      await page.keyboard.press('Enter')
      await expect(heading(page, say.licences)).toBeFocused()
      await tabTo(page, page.getByRole('button', { name: say.next }))
      await page.keyboard.press('Enter')
      await expect(heading(page, say.names)).toBeFocused()
      await tabTo(page, page.getByRole('button', { name: say.next }))
      await page.keyboard.press('Enter')
      await expect(heading(page, say.check)).toBeFocused()
      await expect(page.getByText('Exchange Server 2016 CU2')).toBeVisible()
      await expectMeetingsBlocked(page, language)
      await tabTo(page, page.getByRole('link', { name: say.toResults }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#\/results$/)
    })

    test('changes an earlier answer and returns to the answers', async ({ page }) => {
      await withDraft(page, mixedTenant)
      await page.goto('./#/assess/check')
      await page.getByRole('link', { name: new RegExp(`^${say.change} .*OAuth`) }).click()
      await expect(option(question(page, say.oauth), say.no)).toBeFocused()
      await answer(page, say.oauth, say.yes)
      await page.getByRole('button', { name: say.returnToCheck }).click()
      await expect(heading(page, say.check)).toBeFocused()
      const row = page.getByRole('term').filter({ hasText: say.oauth }).locator('..')
      await expect(row.getByRole('definition').first()).toHaveText(say.yes)

      await page.reload()
      await page.getByRole('link', { name: new RegExp(`^${say.change} .*${say.users}.* Sales`) }).click()
      await expect(page.getByLabel(say.users)).toBeFocused()
      await page.reload()
      await page.getByLabel(say.users).fill('311')
      await page.getByRole('button', { name: say.returnToCheck }).click()
      await expect(page.getByText('311', { exact: true })).toBeVisible()
    })
  })
}

/** On Exchange 2016 CU2 no meetings, whatever else is answered: the panel's verdict for just that. */
async function expectMeetingsBlocked(page: Page, language: Language): Promise<void> {
  const label = language === 'en' ? 'Not supported' : 'Non pris en charge'
  expect((await counts(page, language))[label]).toBe(3)
}

const { en } = words

test('goes back and forward with the browser, and to any step from the list', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/scope')
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeFocused()
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.mailboxesOf('Sales'))).toBeVisible()
  await page.goBack()
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeFocused()
  await page.goBack()
  await expect(heading(page, en.scope)).toBeFocused()
  await page.goForward()
  await expect(heading(page, en.mailboxesOf('Head office'))).toBeFocused()
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: en.identity }).click()
  await expect(heading(page, en.identity)).toBeFocused()
  await page.getByRole('link', { name: en.back, exact: true }).click()
  await expect(heading(page, en.mailboxesOf('Sales'))).toBeFocused()
  await expect(page).toHaveTitle('Mailboxes: Sales · Coexist')
})

test('says what the last answer changed', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/mailboxes/1')
  await page.getByLabel(en.update).selectOption({ label: 'CU3 · build 15.1.544.27' })
  const panel = page.getByRole('region', { name: en.panel })
  await expect(panel.getByRole('heading', { name: 'Your last answer changed 1 result.' })).toBeVisible()
  await expect(panel.getByText('Teams meetings')).toBeVisible()
  await expect(panel.getByText('Not supported').last()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Your last answer changed 1 result.' })).toHaveCount(1)
  await page.getByLabel(en.update).selectOption({ label: 'CU4 · build 15.1.669.32' })
  await expect(page.getByRole('status').filter({ hasText: 'Your last answer changed nothing.' })).toHaveCount(1)
})

test('names the three kinds of not known apart', async ({ page }) => {
  await withDraft(page, { ...mixedTenant, asOf: '2019-02-06', tenant: { 'directory-sync': 'yes' } })
  await page.goto('./#/assess/scope')
  await expect(page.getByRole('region', { name: en.panel })).toBeVisible()
  expect(Object.keys(await counts(page, 'en'))).toEqual(
    expect.arrayContaining(['To find out', 'Not documented', 'Sources disagree']),
  )
})

test('keeps the Exchange version of a group that moves to the cloud, and does not count it', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/mailboxes/1')
  const before = await counts(page, 'en')
  await answer(page, en.mailbox, en.inCloud)
  await expect(question(page, en.exchange)).toHaveCount(0)
  await page.goto('./#/assess/check')
  const kept = page.getByRole('heading', { name: en.kept }).locator('..')
  await expect(kept).toContainText('Which version of Exchange Server? Exchange Server 2016 CU2 (Head office)')
  expect((await counts(page, 'en'))['Not supported']).toBeUndefined()
  await page.goto('./#/assess/mailboxes/1')
  await answer(page, en.mailbox, en.onServer)
  await expect(page.getByLabel(en.update)).toHaveValue('2016-cu2')
  expect(await counts(page, 'en')).toEqual(before)
})

test('asks only what can still matter, and leads past a step with nothing to ask', async ({ page }) => {
  const cloudOnly = { ...mixedTenant, tenant: {}, groups: mixedTenant.groups.slice(1) }
  await withDraft(page, cloudOnly)
  await page.goto('./#/assess/mailboxes/1')
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem')).toHaveCount(4)
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.licences)).toBeVisible()
  await page.goto('./#/assess/identity')
  await expect(heading(page, en.licences)).toBeVisible()
})
