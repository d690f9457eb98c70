import { writeFile } from 'node:fs/promises'
import { expect, type Locator, test } from '@playwright/test'
import { fileText } from '../src/io/file'
import { decodeLink } from '../src/io/link/decode'
import { encodeLink } from '../src/io/link/encode'
import { knowledge } from '../src/knowledge'
import { expectNoViolation } from './accessibility'
import { openFile } from './open-file'
import { openPublicResults, openResults, publicSite, twoGroups } from './results-fixtures'
import { openShare, sharing } from './share-fixtures'

const { dialog: words, since } = sharing.en

test('what leaves the device is shown before it does, and names only when the sender says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.assign(window, { sent: null })
    navigator.share = async (data) => void Object.assign(window, { sent: data })
  })
  await openPublicResults(page, { ...twoGroups, names: { 'smtp-domain': 'contoso.com' } }, 'en')
  const { dialog, choose, close } = await openShare(page, 'en')
  const copied = async () => {
    await dialog.getByRole('button', { name: words.copyLink }).click()
    await expect(dialog.getByText(words.linkCopied)).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.startsWith(`${publicSite}#/r/`)).toBe(true)
    const result = decodeLink(text)
    return result.kind === 'ok' ? result.link : result
  }

  await expect(dialog.getByRole('radio', { name: words.kinds.anonymous.label, exact: true })).toBeChecked()
  await expect(dialog.getByRole('definition')).toContainText([
    'Group 1 (1,200 users)Group 2 (310 users)',
    '4 about the tenant, 5 about its groups',
    'As of 21 November 2026',
    'the title, the names of groups and 1 name for commands',
  ])
  await expect(dialog).not.toContainText('Contoso')
  const anonymous = await copied()
  expect(anonymous).toMatchObject({
    setup: {
      groups: [
        { name: '1', users: 1200 },
        { name: '2', users: 310 },
      ],
    },
  })
  expect(JSON.stringify(anonymous)).not.toMatch(/contoso/i)

  await choose('everything')
  for (const text of ['Contoso', 'Head office (1,200 users)', 'contoso.com'])
    await expect(dialog.getByText(text, { exact: true })).toBeVisible()
  await expect(dialog.getByRole('img', { name: words.qrCode })).toBeVisible()
  await expectNoViolation(page)
  expect(await copied()).toMatchObject({
    knowledge: knowledge.version,
    setup: { title: 'Contoso', groups: [{ name: 'Head office' }, { name: 'Sales' }] },
  })
  const link = await dialog.getByLabel(words.link, { exact: true }).inputValue()
  await dialog.getByRole('button', { name: words.send }).click()
  expect(await page.evaluate(() => (window as unknown as { sent: unknown }).sent)).toEqual({
    title: 'Coexist',
    url: link,
  })
  await close()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test('where the browser refuses to copy, the text stands there selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openResults(page, twoGroups, 'en')
  const { dialog } = await openShare(page, 'en')
  await dialog.getByRole('button', { name: words.copyCode }).click()
  await expect(dialog.getByText(words.notCopied)).toBeVisible()
  const field = dialog.locator('textarea')
  expect(decodeLink(await field.inputValue()).kind).toBe('ok')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue())
})

/** What has come of two groups since 1 March 2022, one reason unfolded. */
async function expectSince(section: Locator, moment: string): Promise<void> {
  await expect(section).toContainText(new RegExp(`^Since ${moment}\\d+ of 46 statuses differ from 1 March 2022\\.`))
  await section.getByText(since.show).click()
  const connectors = section.getByRole('listitem').filter({ hasText: 'Messages from connectors' }).first()
  await expect(connectors).toContainText('On 1 March 2022: Supported')
  await expect(connectors).toContainText('On 21 November 2026: Retired')
}

test('a link opened later says how many statuses differ since it was made, and why', async ({ page }) => {
  const then = { ...twoGroups, asOf: '2022-03-01' }
  const open = async (version: string) => {
    await page.goto('about:blank')
    await page.clock.setFixedTime('2026-11-21T12:00:00Z')
    await page.goto(`./#/r/${encodeLink({ setup: then, knowledge: version, followsToday: true })}`)
    await expect(page.getByRole('heading', { name: since.title.link })).toBeVisible()
  }
  await open(knowledge.version)
  const section = page.getByRole('region', { name: since.title.link })
  await expectSince(section, 'this link was made')
  await expectNoViolation(page)
  await open('2021.1.0')
  await expect(section).toContainText(since.unknownVersion('2021.1.0'))
})

test('a file opened later says how many statuses differ since it was saved, and why', async ({ page }, testInfo) => {
  const { asOf: _today, ...undated } = twoGroups
  const open = async (version: string) => {
    const path = testInfo.outputPath(`saved-with-${version}.json`)
    const file = { coexist: 1, knowledge: version, savedAt: '2022-03-01T10:00:00.000Z', setup: undated } as const
    await writeFile(path, fileText(file))
    await page.goto('about:blank')
    await page.clock.setFixedTime('2026-11-21T12:00:00Z')
    await openFile(page, path)
  }
  const section = page.getByRole('region', { name: since.title.file })
  await open(knowledge.version)
  await expectSince(section, 'this file was saved')
  await open('2021.1.0')
  await expect(section).toContainText(since.unknownVersion('2021.1.0'))
})
