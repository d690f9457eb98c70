import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { expectNoViolationInAnyLight } from './accessibility'
import { catalogs } from './results-fixtures'
import { holdScripts, heading as startHeading, title as startTitle } from './start-fixtures'
import {
  answer,
  collectErrors,
  heading,
  type Language,
  mixedTenant,
  option,
  question,
  withDraft,
  words,
} from './wizard-driver'

/** Presses Start while no script of the app has come; gives back what lets the scripts through. */
async function startEarly(page: Page, language: Language): Promise<() => void> {
  const letThrough = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: words[language].start, exact: true }).click()
  await expect(heading(page, words[language].scope)).toBeFocused()
  return letThrough
}

/** Serves the document into the midst of its first questions, the rest when told to, and none of its scripts. */
async function startSlowHost() {
  const document = readFileSync('dist/index.html', 'utf8')
  const readable = document.indexOf('<h1', document.indexOf('<template'))
  let sendRest = () => {}
  const server = createServer(({ url }, response) => {
    if (url !== '/') return
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(document.slice(0, readable))
    sendRest = () => response.end(document.slice(readable))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { address: `http://127.0.0.1:${port}/`, sendRest: () => sendRest(), close }
}

/** Marks the form, so that it can be told from one drawn anew. */
const mark = (page: Page) => page.locator('form').evaluate((form) => form.setAttribute('data-early', ''))

const isAlive = (page: Page) => expect(page.locator('#app')).toBeAttached()

/** On the step that was reached, and back on the first one. */
async function expectAnswerKept(page: Page, language: Language): Promise<void> {
  const say = words[language]
  expect(await keptDraft(page)).toMatchObject({ tenant: { cloud: 'worldwide' } })
  await page.goBack()
  await expect(option(question(page, say.cloud), say.worldwide)).toBeChecked()
}

const keptDraft = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('coexist.draft') ?? '{}').draft)

const other: Record<Language, { readonly language: Language; readonly button: string }> = {
  en: { language: 'fr', button: 'FR Français' },
  fr: { language: 'en', button: 'EN English' },
}

for (const language of ['en', 'fr'] as const) {
  const say = words[language]
  const { areas } = catalogs[language].knowledge

  test.describe(`before the app runs, ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' })

    test('the first step can be filled in, and the app goes on from there without a jump', async ({ page }) => {
      const errors = collectErrors(page)
      const letThrough = await startEarly(page, language)
      await expect(page).toHaveTitle(`${say.scope} · Coexist`)
      await expect(page).toHaveURL(/#\/assess\/scope$/)
      await page.getByLabel(say.asOf, { exact: true }).fill('2026-11-21')
      await page.getByRole('checkbox', { name: areas.skype.shortName }).click()
      await answer(page, say.cloud, say.worldwide)
      await page.getByLabel(say.assessmentTitle, { exact: true }).pressSequentially('Contoso')
      await page.keyboard.press('ArrowLeft')
      await mark(page)
      await expect(page.locator('#app')).not.toBeAttached()
      letThrough()
      await isAlive(page)
      const panel = page.getByRole('region', { name: say.panel })
      await expect(panel.getByRole('listitem').first()).toBeVisible()
      await expect(page.locator('form[data-early]')).toBeVisible()
      await expect(page.getByLabel(say.assessmentTitle, { exact: true })).toBeFocused()
      await page.keyboard.type('s')
      await expect(page.getByLabel(say.assessmentTitle, { exact: true })).toHaveValue('Contosso')
      await expect(page.getByRole('checkbox', { name: areas.skype.shortName })).toBeChecked()
      await expect(option(question(page, say.cloud), say.worldwide)).toBeChecked()
      await page.keyboard.press('Tab')
      await expect
        .poll(() => keptDraft(page))
        .toMatchObject({
          title: 'Contosso',
          asOf: '2026-11-21',
          areas: ['teams', 'skype'],
          tenant: { cloud: 'worldwide' },
        })
      expect(errors).toEqual([])
    })

    test('“I don’t know yet” is taken over too', async ({ page }) => {
      const letThrough = await startEarly(page, language)
      await answer(page, say.cloud, say.notKnown)
      letThrough()
      await expect.poll(() => keptDraft(page)).toMatchObject({ tenant: {} })
      await expect(option(question(page, say.cloud), say.notKnown)).toBeChecked()
    })

    test('the way on is taken as soon as there is one, with the answer', async ({ page }) => {
      const errors = collectErrors(page)
      const letThrough = await startEarly(page, language)
      await answer(page, say.cloud, say.worldwide)
      await page.getByRole('button', { name: say.next }).click()
      await expect(page.getByText(catalogs[language].shell.loading)).toBeVisible()
      letThrough()
      await expect(heading(page, say.mailboxesOf(say.numbered(1)))).toBeFocused()
      await expectAnswerKept(page, language)
      expect(errors).toEqual([])
    })

    test('so is the way to another step', async ({ page }) => {
      const errors = collectErrors(page)
      const letThrough = await startEarly(page, language)
      await answer(page, say.cloud, say.worldwide)
      await page.getByRole('link', { name: say.steps[2] }).click()
      letThrough()
      await expect(heading(page, say.identity)).toBeFocused()
      await expectAnswerKept(page, language)
      expect(errors).toEqual([])
    })

    test('a change of language keeps what was answered', async ({ page }) => {
      const errors = collectErrors(page)
      const letThrough = await startEarly(page, language)
      await page.getByLabel(say.assessmentTitle, { exact: true }).fill('Contoso')
      await answer(page, say.cloud, say.worldwide)
      const { button, language: next } = other[language]
      await page.getByRole('button', { name: button }).click()
      letThrough()
      await expect(heading(page, words[next].scope)).toBeVisible()
      await expect(page.getByLabel(words[next].assessmentTitle, { exact: true })).toHaveValue('Contoso')
      await expect(option(question(page, words[next].cloud), words[next].worldwide)).toBeChecked()
      await expect(page.getByRole('button', { name: button })).toBeFocused()
      expect(errors).toEqual([])
    })

    test('Back leads to the start page, which then offers what was answered', async ({ page }) => {
      const errors = collectErrors(page)
      const letThrough = await startEarly(page, language)
      await answer(page, say.cloud, say.worldwide)
      await page.evaluate(() => history.back())
      await expect(startHeading(page, language)).toBeFocused()
      await expect(page).toHaveTitle(`${startTitle[language]} · Coexist`)
      await page.evaluate(() => history.forward())
      await expect(option(question(page, say.cloud), say.worldwide)).toBeChecked()
      await page.evaluate(() => history.back())
      await expect(startHeading(page, language)).toBeVisible()
      letThrough()
      await expect(page.getByRole('heading', { name: say.draft })).toBeVisible()
      await expect(startHeading(page, language)).toBeFocused()
      expect(await keptDraft(page)).toMatchObject({ tenant: { cloud: 'worldwide' } })
      expect(errors).toEqual([])
    })

    test('the address of the first step shows it, without an accessibility violation', async ({ page }) => {
      await holdScripts(page)
      await page.goto('./#/assess', { waitUntil: 'commit' })
      await expect(heading(page, say.scope)).toBeVisible()
      await expect(option(question(page, say.cloud), say.worldwide)).toBeVisible()
      await expect(page.locator(':focus')).toHaveCount(0)
      await expectNoViolationInAnyLight(page)
    })

    test('the start page has no accessibility violation', async ({ page }) => {
      await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(startHeading(page, language)).toBeVisible()
      await expectNoViolationInAnyLight(page)
    })

    test('a link to any other page leads there, to its heading', async ({ page }) => {
      const letThrough = await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      const { footer } = catalogs[language].shell
      await page.getByRole('link', { name: footer.accessibility, exact: true }).click()
      letThrough()
      await expect(page).toHaveTitle(`${footer.accessibility} · Coexist`)
      await expect(heading(page, footer.accessibility)).toBeFocused()
    })

    test('where the questions then cannot be fetched, the message takes the focus', async ({ page }) => {
      await page.route('**/assets/wizard-*.js', (route) => route.abort())
      const letThrough = await startEarly(page, language)
      letThrough()
      await expect(heading(page, catalogs[language].shell.failure.missing.title)).toBeFocused()
    })

    test('a draft of this device goes on, and no empty step comes before it', async ({ page }) => {
      await withDraft(page, mixedTenant)
      const letThrough = await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      await page.getByRole('link', { name: say.start, exact: true }).click()
      await expect(startHeading(page, language)).toBeVisible()
      await expect(page.locator('form')).not.toBeAttached()
      letThrough()
      await expect(page.getByLabel(say.assessmentTitle, { exact: true })).toHaveValue(mixedTenant.title)
    })
  })
}

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['a small window', 1100, 800],
  ['a wide one', 1400, 900],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, locale: 'en-GB' })

    test('nothing moves when the app takes over', async ({ page }) => {
      const letThrough = await startEarly(page, 'en')
      await page.evaluate(() => scrollTo(0, 200))
      const seen = () =>
        page.evaluate(() => [
          `at ${scrollY}`,
          ...[...document.querySelectorAll('main :is(h1, h2, nav, label, p, button, details)')]
            .filter((part) => part.checkVisibility())
            .map((part) => {
              const { x, y } = part.getBoundingClientRect()
              return `${part.tagName} ${x} ${y}`
            }),
        ])
      const before = await seen()
      letThrough()
      await isAlive(page)
      await page.waitForLoadState('networkidle')
      expect(before.length).toBeGreaterThan(20)
      // Beside the questions, the panel fills.
      expect((await seen()).slice(0, before.length)).toEqual(before)
    })
  })
}

test('Start can be pressed while the rest of the page is still coming', async ({ page }) => {
  const host = await startSlowHost()
  await page.goto(host.address, { waitUntil: 'commit' })
  await page.getByRole('link', { name: words.en.start, exact: true }).click()
  await expect(page).toHaveURL(/#\/assess$/)
  host.sendRest()
  await expect(heading(page, words.en.scope)).toBeFocused()
  await host.close()
})

test('where an answer is found opens before the app runs, and is said once it does', async ({ page }) => {
  const letThrough = await startEarly(page, 'en')
  const lookUp = page.locator('form details')
  await lookUp.locator('summary').click()
  letThrough()
  await expect(lookUp.getByText(catalogs.en.knowledge.lookUps.cloud)).toBeVisible()
})

test('the skip link leads to the questions and stays on them', async ({ page }) => {
  const letThrough = await startEarly(page, 'en')
  await page.getByRole('link', { name: 'Skip to content' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  letThrough()
  await isAlive(page)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/#\/assess\/scope$/)
})

test('a press that no script ever answers is told what to do', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./')
  await page.getByRole('link', { name: words.en.start, exact: true }).click()
  await answer(page, words.en.cloud, words.en.worldwide)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words.en.next }).click()
  await expect(page.getByRole('status').getByText('reload the page')).toBeVisible()
  await expect(page.getByRole('status').getByText('rechargez la page')).toBeHidden()
  await expect(option(question(page, words.en.cloud), words.en.worldwide)).toBeChecked()
  await expect(page).toHaveURL(/#\/assess\/scope$/)
})

test('a part that cannot be fetched is said in the place of the questions', async ({ page }) => {
  await page.route('**/assets/wizard-*.js', (route) => route.abort())
  const letThrough = await startEarly(page, 'en')
  letThrough()
  await expect(page.getByRole('heading', { name: 'A part of Coexist could not be loaded' })).toBeVisible()
})

test('what another tab begins meanwhile is set aside, not mixed in', async ({ page }) => {
  const letThrough = await startEarly(page, 'en')
  await answer(page, words.en.cloud, words.en.worldwide)
  await page.evaluate(
    (text) => localStorage.setItem('coexist.draft', text),
    JSON.stringify({ version: 1, savedAt: '2026-11-20T14:05:00.000Z', draft: mixedTenant }),
  )
  letThrough()
  await expect.poll(async () => (await keptDraft(page)).title).toBe('')
  expect(await keptDraft(page)).toMatchObject({ tenant: { cloud: 'worldwide' } })
  await page.getByRole('link', { name: catalogs.en.shell.footer.assessments }).click()
  await expect(page.getByRole('main').getByText(mixedTenant.title)).toBeVisible()
})
