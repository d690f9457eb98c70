import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { openTakeAway, saveForm } from './take-away-fixtures'
import { collectErrors } from './wizard-driver'

/** Collects what the policy refuses, over every document the page shows. */
async function collectRefused(page: Page): Promise<readonly string[]> {
  const refused: string[] = []
  await page.exposeFunction('refusedByPolicy', (what: string) => void refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      ;(window as unknown as { refusedByPolicy: (what: string) => void }).refusedByPolicy(effectiveDirective)
    })
  })
  return refused
}

/** From here on the page is alive: a click before goes nowhere. */
async function open(page: Page): Promise<void> {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
}

for (const language of ['en', 'fr'] as const) {
  test.describe(language, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' })

    test('from the start page to an example and its file, the policy refuses nothing', async ({ page, baseURL }) => {
      const refused = await collectRefused(page)
      const complaints = collectErrors(page)
      const requests: string[] = []
      page.on('request', (request) => {
        // The file to save is made in the page: no request leaves for it.
        if (!request.url().startsWith('blob:')) requests.push(`${request.method()} ${request.url()}`)
      })
      await open(page)
      await page.getByRole('button', { name: /21Vianet/ }).click()
      await expect(page.getByRole('table').first()).toBeVisible()
      const download = await saveForm(await openTakeAway(page, language), language, 'json')
      expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ coexist: 1 })
      await page.waitForLoadState('networkidle')
      expect(requests.length).toBeGreaterThan(0)
      expect(requests.filter((request) => !request.startsWith(`GET ${baseURL}`) || request.includes('?'))).toEqual([])
      expect(complaints).toEqual([])
      expect(refused).toEqual([])
    })
  })
}

test('script and style that a host adds to the document do not run', async ({ page }) => {
  const refused = await collectRefused(page)
  await page.route('./', async (route) => {
    const response = await route.fetch()
    const added = '<script>window.intruder = 1</script><p style="color: red" onclick="1">added</p></body>'
    await route.fulfill({ response, body: (await response.text()).replace('</body>', added) })
  })
  await open(page)
  await expect.poll(() => [...refused].sort()).toEqual(['script-src-attr', 'script-src-elem', 'style-src-attr'])
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('text never becomes script or markup while the page runs', async ({ page }) => {
  const refused = await collectRefused(page)
  await open(page)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('window.intruder = 1')
    document.head.append(script)
  })
  const outcomes = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const attempt = (act: () => void) => {
          try {
            act()
            return 'taken'
          } catch {
            return 'refused'
          }
        }
        // From a timer: what a test evaluates directly may itself evaluate text.
        setTimeout(() =>
          resolve([
            attempt(() => new Function('window.intruder = 1')()),
            attempt(() => {
              document.createElement('div').innerHTML = '<img src="x" onerror="window.intruder = 1">'
            }),
          ]),
        )
      }),
  )
  expect(outcomes).toEqual(['refused', 'refused'])
  await expect.poll(() => refused).toContain('require-trusted-types-for')
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('fetch, image and form reach no other host', async ({ page }) => {
  const refused = await collectRefused(page)
  const reached: string[] = []
  await page.route('https://elsewhere.test/**', (route) => {
    reached.push(route.request().url())
    return route.fulfill({ body: '' })
  })
  await open(page)
  await page.evaluate(async () => {
    const address = 'https://elsewhere.test/'
    await fetch(address).catch(() => undefined)
    new Image().src = address
    const form = document.createElement('form')
    form.action = address
    document.body.append(form)
    form.submit()
  })
  await expect.poll(() => [...refused].sort()).toEqual(['connect-src', 'form-action', 'img-src'])
  expect(reached).toEqual([])
})
