import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decodeLink } from '../src/io/link/decode'
import { expectNoViolation } from './accessibility'
import { openShare, sharing } from './share-fixtures'
import { collectErrors, heading, type Language, mixedTenant, option, question, withDraft, words } from './wizard-driver'

const labels = {
  en: {
    smtp: 'Primary SMTP domain',
    sip: 'Primary SIP domain',
    tenant: 'Tenant domain',
    controller: 'Domain controller',
    autodiscover: 'Autodiscover host',
    exchange: 'Exchange server',
    mail: 'External mail host',
    lead: /^Optional\. These names fill the commands of the runbook\. They stay on this device;/,
    error: /Enter a name such as mail\.contoso\.com, of letters, digits and hyphens between dots\./,
    inCommands: 'In commands: xn--caf-dma.example',
  },
  fr: {
    smtp: 'Domaine SMTP principal',
    sip: 'Domaine SIP principal',
    tenant: 'Domaine du tenant',
    controller: 'Contrôleur de domaine',
    autodiscover: 'Hôte Autodiscover',
    exchange: 'Serveur Exchange',
    mail: 'Hôte de messagerie externe',
    lead: /^Facultatif\. Ces noms complètent les commandes du mode opératoire\. Ils restent sur cet appareil/,
    error: /Saisissez un nom tel que mail\.contoso\.com, fait de lettres, de chiffres et de traits d’union/,
    inCommands: 'Dans les commandes\u00a0: xn--caf-dma.example',
  },
} as const

const valid = { 'smtp-domain': 'xn--caf-dma.example', 'exchange-host': 'EX01.contoso.local' }

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })
const rowOf = (page: Page, label: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('..')

/** The setups that leave the device: in the code that is copied, and in the file. */
async function shared(page: Page, language: Language, kind: 'everything' | 'anonymous'): Promise<readonly unknown[]> {
  const say = sharing[language].dialog
  const { dialog, choose, close } = await openShare(page, language)
  await choose(kind)
  await dialog.getByRole('button', { name: say.copyCode }).click()
  await expect(dialog.getByText(say.codeCopied)).toBeVisible()
  const link = decodeLink(await page.evaluate(() => navigator.clipboard.readText()))
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: say.saveFile }).click(),
  ])
  const file = JSON.parse(await readFile(await saved.path(), 'utf8'))
  await close()
  return [link.kind === 'ok' ? link.link.setup.names : link, file.setup.names]
}

for (const language of ['en', 'fr'] as const) {
  const say = { ...words[language], ...labels[language] }

  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' })

    test('takes the names of a tenant with servers, and shares those that are names, if asked to', async ({
      page,
      context,
    }) => {
      const errors = collectErrors(page)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await withDraft(page, mixedTenant)
      await page.goto('./#/assess/licences')
      await page.getByRole('button', { name: say.next }).click()
      await expect(heading(page, say.names)).toBeFocused()
      await expect(page.getByText(say.lead)).toBeVisible()
      await expect(page.locator('main form').getByRole('textbox')).toHaveCount(6)
      await expect(field(page, say.sip)).toHaveCount(0)

      await field(page, say.smtp).fill('café.example')
      await field(page, say.exchange).fill(' EX01.contoso.local ')
      await field(page, say.mail).fill('https://mail.contoso.com/')
      await field(page, say.mail).blur()
      await expect(page.getByText(say.inCommands)).toBeVisible()
      await expect(field(page, say.mail)).toHaveAccessibleDescription(say.error)
      await page.getByRole('button', { name: say.next }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectNoViolation(page)

      await page.reload()
      await expect(field(page, say.smtp)).toHaveValue('café.example')
      await expect(field(page, say.mail)).toHaveValue('https://mail.contoso.com/')
      await page.goto('./#/assess/check')
      await expect(rowOf(page, say.smtp)).toContainText('café.example')
      await expect(rowOf(page, say.mail)).toContainText('https://mail.contoso.com/')
      await expect(rowOf(page, say.mail)).toContainText(say.error)

      await page.goto('./#/results')
      expect(await shared(page, language, 'anonymous')).toEqual([undefined, undefined])
      expect(await shared(page, language, 'everything')).toEqual([valid, valid])
      expect(errors).toEqual([])
    })

    test('changes a name from the page of all answers', async ({ page }) => {
      await withDraft(page, { ...mixedTenant, names: { 'mail-host': 'mail contoso' } })
      await page.goto('./#/assess/check')
      await rowOf(page, say.mail).getByRole('link').click()
      await expect(field(page, say.mail)).toBeFocused()
      await field(page, say.mail).fill('mail.contoso.com')
      await page.getByRole('button', { name: say.returnToCheck }).click()
      await expect(heading(page, say.check)).toBeFocused()
      await expect(rowOf(page, say.mail)).toContainText('mail.contoso.com')
      await expect(rowOf(page, say.mail)).not.toContainText(say.error)
    })
  })
}

const { en, fr } = words
const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps' })

const hostileNames = [
  "contoso.com'; Remove-Mailbox '",
  'contoso‘.com',
  'contoso’.com',
  'contoso.com #> Get-Date <#',
  '$(Get-Date).com',
  'contoso`.com',
  '"contoso.com"',
  'é.example/?q#x@y:z',
]

test('refuses as a name what commands could take for more, and keeps it', async ({ page }) => {
  await withDraft(page, mixedTenant)
  await page.goto('./#/assess/names')
  const smtp = field(page, labels.en.smtp)
  for (const hostile of hostileNames) {
    await smtp.fill(hostile)
    await page.getByRole('button', { name: en.next }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(smtp).toHaveAccessibleDescription(labels.en.error)
    await expect(smtp).toHaveValue(hostile)
    await page.getByRole('alert').getByRole('link').click()
    await expect(smtp).toBeFocused()
  }
  await page.goto('./#/results')
  await expect(page.getByRole('table').first()).toBeVisible()
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('coexist.draft') ?? '').draft.names)
  expect(kept).toEqual({ 'smtp-domain': hostileNames.at(-1) })
})

test('neither shows nor shares more than a name where a draft holds a line break', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const names = { 'smtp-domain': 'contoso.com\nRemove-Mailbox', 'mail-host': 'mail.contoso.com' }
  await withDraft(page, { ...mixedTenant, names })
  await page.goto('./#/assess/check')
  await expect(rowOf(page, labels.en.smtp)).toContainText(labels.en.error)
  await page.goto('./#/results')
  const own = { 'mail-host': 'mail.contoso.com' }
  expect(await shared(page, 'en', 'everything')).toEqual([own, own])
})

test('asks a tenant in the cloud for no name, and for the SIP domain where Skype is assessed', async ({ page }) => {
  const cloudOnly = { ...mixedTenant, tenant: {}, groups: mixedTenant.groups.slice(1) }
  await withDraft(page, cloudOnly)
  await page.goto('./#/assess/names')
  await expect(heading(page, en.check)).toBeVisible()
  await expect(steps(page).getByRole('link', { name: en.names })).toHaveCount(0)
  await page.goto('./#/assess/scope')
  await page.getByRole('checkbox', { name: /Skype/ }).check()
  await steps(page).getByRole('link', { name: en.names }).click()
  await expect(page.locator('main form').getByRole('textbox')).toHaveCount(1)
  await expect(field(page, labels.en.sip)).toBeVisible()
})

test('leaves the reader on the page when a name that nothing needs is emptied', async ({ page }) => {
  const cloudOnly = { ...mixedTenant, groups: mixedTenant.groups.slice(1), names: { 'mail-host': 'a.example' } }
  await withDraft(page, cloudOnly)
  await page.goto('./#/assess/names')
  await field(page, labels.en.mail).fill('')
  await field(page, labels.en.mail).blur()
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(heading(page, fr.names)).toBeVisible()
  await expect(field(page, labels.fr.mail)).toHaveValue('')
})

test('does not hold a page up for a text of another page', async ({ page }) => {
  await withDraft(page, { ...mixedTenant, title: 'x'.repeat(121), names: { 'mail-host': 'a b' } })
  await page.goto('./#/assess/licences')
  await expect(option(question(page, en.sharepoint), en.sharepointOnline)).toBeVisible()
  await page.getByRole('button', { name: en.next }).click()
  await expect(heading(page, en.names)).toBeFocused()
})
