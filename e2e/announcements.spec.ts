import { expect, type Page, test } from '@playwright/test'
import { catalogs } from './results-fixtures'
import { announcements, listen } from './screen-reader'
import { answer, heading, mixedTenant, withDraft, words } from './wizard-driver'

const say = words.en

/** Answers, and gives back what is heard of it. */
async function heardOfAnswer(page: Page, label: string, name: string): Promise<readonly string[]> {
  await announcements(page)
  await answer(page, label, name)
  await expect.poll(() => page.evaluate(() => window.announced.length)).toBeGreaterThan(0)
  return announcements(page)
}

async function heardOfTyping(page: Page, label: string, text: string): Promise<readonly string[]> {
  await announcements(page)
  await page.getByLabel(label, { exact: true }).fill('')
  await page.getByLabel(label, { exact: true }).pressSequentially(text)
  return announcements(page)
}

test.use({ locale: 'en-GB' })

test.describe('in the wizard', () => {
  test.beforeEach(async ({ page }) => {
    await listen(page)
    await withDraft(page, mixedTenant)
  })

  test('each answer is announced once, also where it changes as much as the one before', async ({ page }) => {
    await page.goto('./#/assess/identity')
    await expect(heading(page, say.identity)).toBeVisible()
    const [nothing, some] = ['Your last answer changed nothing.', /^Your last answer changed \d+ results?\.$/]
    expect(await heardOfAnswer(page, say.synchronised, say.no)).toEqual([expect.stringMatching(some)])
    expect(await heardOfAnswer(page, say.oauth, say.notKnown)).toEqual([nothing])
    expect(await heardOfAnswer(page, say.oauth, say.yes)).toEqual([nothing])
    expect(await heardOfAnswer(page, say.synchronised, say.yes)).toEqual([expect.stringMatching(some)])
  })

  test('typing is not commented upon', async ({ page }) => {
    await page.goto('./#/assess/scope')
    expect(await heardOfTyping(page, say.assessmentTitle, 'Contoso and all')).toEqual([])
    await page.goto('./#/assess/mailboxes/1')
    expect(await heardOfTyping(page, say.groupName, 'Main office')).toEqual([])
    expect(await heardOfTyping(page, say.users, '1300')).toEqual([])
    await page.goto('./#/assess/names')
    const [name] = await page.getByRole('main').getByRole('textbox').all()
    await name?.pressSequentially('contoso.example')
    expect(await announcements(page)).toEqual([])
  })

  test('a build number is answered once it is read, not at each of its signs', async ({ page }) => {
    await page.goto('./#/assess/mailboxes/1')
    expect(await heardOfTyping(page, say.build, '15.1.2507.6')).toEqual([])
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => window.announced.length)).toBeGreaterThan(0)
    const heard = await announcements(page)
    expect(heard.length).toBeLessThanOrEqual(2)
    expect(heard.join(' ')).toContain('CU23')
  })

  test('what is wrong is said at once, with the number of faults', async ({ page }) => {
    await page.goto('./#/assess/mailboxes/1')
    await page.getByLabel(say.groupName).fill('')
    await announcements(page)
    await page.getByRole('button', { name: say.next }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    expect(await announcements(page)).toEqual([expect.stringContaining(catalogs.en.wizard.errors.title(1))])
  })
})

test('in the results a filter says how many features are left, once typing pauses', async ({ page }) => {
  const { matrix } = catalogs.en.results
  await listen(page)
  await page.clock.install({ time: '2026-11-21T12:00:00Z' })
  await withDraft(page, mixedTenant)
  await page.goto('./#/results')
  const find = page.getByRole('searchbox', { name: matrix.find })
  await find.waitFor()
  await announcements(page)
  await page.clock.pauseAt('2026-11-21T13:00:00Z')
  await find.pressSequentially('meetings')
  expect(await announcements(page)).toEqual([])
  await page.clock.runFor(1000)
  expect(await announcements(page)).toEqual([expect.stringMatching(/^\d+ of 23 features shown$/)])
})
