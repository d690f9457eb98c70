import { expect, test } from '@playwright/test'
import { expectNoViolationInAnyLight } from './accessibility'
import { heading, holdScripts, recordFrames, title } from './start-fixtures'
import { collectErrors } from './wizard-driver'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the first page reads in English and says in both languages what it needs', async ({ page }) => {
    await page.goto('./')
    await expect(heading(page, 'en')).toBeVisible()
    await expect(heading(page, 'fr')).toBeHidden()
    await expect(page.locator('noscript p[lang=en]', { hasText: 'needs JavaScript' })).toBeVisible()
    await expect(page.locator('noscript p[lang=fr]', { hasText: 'a besoin de JavaScript' })).toBeVisible()
    await page.getByText('What Coexist does not answer').click()
    await expect(page.getByText('Mail flow')).toBeVisible()
    await expect(page.getByRole('button', { name: 'FR' })).toBeHidden()
  })
})

test.describe('a French browser', () => {
  test.use({ locale: 'fr-FR' })

  test('sees French from the first frame on, and never English', async ({ page }) => {
    const shown = await recordFrames(page)
    const errors = collectErrors(page)
    await page.goto('./')
    await expect(page).toHaveTitle(`${title.fr} · Coexist`)
    expect(await shown()).toEqual([title.fr])
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(errors).toEqual([])
  })

  test('sees the prerendered French page while the scripts are still on their way', async ({ page }) => {
    await page.route('**/assets/*.js', () => new Promise(() => undefined))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(heading(page, 'fr')).toBeVisible()
    await expect(page.locator('#start-en')).toBeHidden()
  })

  test('finds the language chosen last time', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'EN English' }).click()
    await expect(heading(page, 'en')).toBeVisible()
    const shown = await recordFrames(page)
    await page.reload()
    await expect(page).toHaveTitle(`${title.en} · Coexist`)
    expect(await shown()).toEqual([title.en])
  })
})

test('a button pressed before the page works is done as soon as it does', async ({ page }) => {
  const errors = collectErrors(page)
  const letThrough = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'FR Français' }).click()
  await expect(heading(page, 'en')).toBeVisible()
  letThrough()
  await expect(heading(page, 'fr')).toBeVisible()
  expect(errors).toEqual([])
})

test('the language changes at any moment, without a reload', async ({ page }) => {
  const errors = collectErrors(page)
  await page.goto('./')
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByText('What Coexist does not answer').click()
  await page.getByRole('button', { name: 'FR Français' }).click()
  await expect(heading(page, 'fr')).toBeVisible()
  await expect(page.getByText('Le flux de messagerie')).toBeVisible()
  await expect(page.getByRole('button', { name: 'FR Français' })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page).toHaveTitle(`${title.fr} · Coexist`)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  expect(errors).toEqual([])
})

test('the skip link leads to the content and stays on the page', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(`${title.en} · Coexist`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeFocused()
})

test('the document holds nothing that a content security policy could not admit by hash', async ({ request }) => {
  const source = await (await request.get('./')).text()
  expect(source).not.toMatch(/\sstyle=/)
  expect(source).not.toMatch(/\son[a-z]+=/)
  expect(source.match(/<style\b/g)).toHaveLength(1)
  expect(source.match(/<script>/g)).toHaveLength(1)
  expect(source.match(/<script\b(?![^>]*\bsrc=)/g)).toHaveLength(1)
})

test('nothing comes from anywhere else', async ({ page, baseURL }) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  expect(addresses.filter((address) => !address.startsWith(baseURL ?? ''))).toEqual([])
})

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(`${locale}`, () => {
    test.use({ locale })

    test('the start page and a wrong address have no accessibility violation', async ({ page }) => {
      await page.goto('./')
      await page
        .getByRole('group')
        .filter({ has: page.locator('summary') })
        .locator('summary')
        .click()
      await expectNoViolationInAnyLight(page)
      await page.goto('./#/nowhere')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expectNoViolationInAnyLight(page)
    })
  })
}

test.describe('a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' })

  test('needs no sideways scrolling', async ({ page }) => {
    await page.goto('./')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
})

test('an example opens as a shared assessment', async ({ page }) => {
  await page.goto('/')
  // A click before the page is alive goes nowhere.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(page.getByText('You are looking at a shared assessment')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Group 2/ })).toBeVisible()
})

test('a code from paper can be typed in on the first page', async ({ page }) => {
  await page.goto('/')
  // A click before the page is alive goes nowhere.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Open a shared link or file' }).click()
  await page.getByRole('textbox', { name: 'Link or code' }).fill('nonsense')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('This is not a link of Coexist.')
})

for (const language of ['en', 'fr'] as const) {
  test(`the licences of what it is built with are one click away, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('coexist.language', chosen), language)
    await page.goto('./')
    const name = { en: 'Licences of what it is built with', fr: 'Licences des composants' }[language]
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page).toHaveURL(/\/licences\.txt$/)
    for (const text of [
      /^react \d+\.\d+\.\d+: MIT$/m,
      /^idb [\d.]+: ISC$/m,
      /Permission is hereby granted, free of charge/,
    ])
      await expect(page.locator('body')).toHaveText(text)
    const bill = await page.request.get('./sbom.cdx.json')
    expect(await bill.json()).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  })
}
