import { readdirSync } from 'node:fs'
import { type Browser, expect } from '@playwright/test'
import { collectErrors } from '../../e2e/wizard-driver'
import { buildIn } from '../service-worker'
import { headersOf, type Site } from './headers'
import { filesInSite } from './host-files'

interface Tried {
  readonly site: Site
  readonly folder: string
  /** Of the folder with the build, with a slash at the end. */
  readonly address: string
  readonly browser: Browser
}

/** What a host answers differently from what it should, in words; nothing where all is well. */
export async function tryHost(tried: Tried): Promise<readonly string[]> {
  return [...(await wrongFiles(tried)), ...(await wrongAbsences(tried)), ...(await complaintsOfPage(tried))]
}

async function wrongFiles({ site, folder, address }: Tried): Promise<readonly string[]> {
  const { hashedFolder } = site
  const hashed = readdirSync(`${folder}/${hashedFolder}`).map((name) => `${hashedFolder}/${name}`)
  const wrong = ['', ...site.others, ...hashed].map(async (file) => {
    const response = await fetch(address + file)
    await response.arrayBuffer()
    const found = [...headersOf(site, file)].flatMap(([name, wanted]) => {
      const sent = response.headers.get(name)
      return same(sent, wanted) ? [] : [`/${file} has ${name}: ${sent}, not ${wanted}`]
    })
    return response.status === 200 ? found : [`/${file} answers ${response.status}`]
  })
  return (await Promise.all(wrong)).flat()
}

/** Spaces and case between the parts of a value say nothing. */
const same = (sent: string | null, wanted: string) =>
  sent?.replace(/\s+/g, '').toLowerCase() === wanted.replace(/\s+/g, '').toLowerCase()

/** What is not there, or for the host alone: refused, guarded like the rest, and never kept. */
async function wrongAbsences({ address }: Tried): Promise<readonly string[]> {
  const wrong = ['assets/gone-abc.js', ...Object.keys(filesInSite)].map(async (file) => {
    const { status, headers } = await fetch(address + file)
    const kept = /immutable|max-age=[1-9]/.test(headers.get('cache-control') ?? '')
    return [
      ...(status === 404 || status === 403 ? [] : [`/${file} answers ${status}`]),
      ...(kept ? [`/${file} would be kept`] : []),
    ]
  })
  return (await Promise.all(wrong)).flat()
}

/** The page itself under these headers, until it is kept for use without a network. */
async function complaintsOfPage({ folder, address, browser }: Tried): Promise<readonly string[]> {
  const page = await browser.newPage({ locale: 'en-GB' })
  const errors = collectErrors(page)
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /21Vianet/ }).click()
  await expect(page.getByRole('table').first()).toBeVisible({ timeout: 30_000 })
  const kept = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    return active?.scriptURL
  })
  const count = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).length
  })
  const wanted = Object.keys(buildIn(folder).files).length
  await page.close()
  return [
    ...errors,
    ...(kept === `${address}service-worker.js` ? [] : [`The page is kept by ${kept}.`]),
    ...(count === wanted ? [] : [`${count} files are kept, not ${wanted}.`]),
  ]
}
