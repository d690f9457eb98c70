import { type BrowserContext, type Page, test } from '@playwright/test'
import { assess } from '../src/engine/assess'
import { settle } from '../src/engine/settle'
import type { DatedSetup, Group } from '../src/engine/setup'
import type { Catalog, Language } from '../src/i18n/catalog'
import { en } from '../src/i18n/en'
import { fr } from '../src/i18n/fr'
import { knowledge } from '../src/knowledge'
import { type ResultsView, viewOf } from '../src/results/view'
import { draftOf } from '../src/wizard/first-draft'

export const catalogs: Readonly<Record<Language, Catalog>> = { en, fr }

const day = '2026-11-21'

/** One group, nearly everything answered. */
export const oneGroup: DatedSetup = {
  version: 1,
  asOf: day,
  title: 'Contoso',
  tenant: {
    areas: ['teams'],
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'no',
    'hybrid-type': 'modern',
  },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu23', 'teams-licence': 'yes' },
  ],
}

export const twoGroups: DatedSetup = {
  ...oneGroup,
  groups: [...oneGroup.groups, { name: 'Sales', users: 310, mailbox: 'exchange-online', 'group-creation': 'yes' }],
}

/** Before the edition of the page that speaks of three of the features: all three kinds of unknown, and nothing retired. */
export const firstEdition: DatedSetup = {
  version: 1,
  asOf: '2019-02-06',
  tenant: { areas: ['teams'], cloud: 'china', 'directory-sync': 'yes', sharepoint: 'on-premises' },
  groups: [
    { name: '1', mailbox: 'exchange-server', exchange: '2016' },
    { name: '2', mailbox: 'dedicated-legacy' },
  ],
}

const hosts: readonly Omit<Group, 'name'>[] = [
  { mailbox: 'exchange-online', 'sharepoint-licence': 'yes', 'group-creation': 'yes' },
  { mailbox: 'exchange-server', exchange: '2013-cu19', 'teams-licence': 'no' },
  { mailbox: 'dedicated-legacy' },
  { mailbox: 'exchange-server', exchange: '2016' },
  { mailbox: 'dedicated-vnext', 'sharepoint-licence': 'no', 'exchange-online-licence': 'no' },
  {},
]

/** As many groups as asked for, with names of sixty characters. */
export function manyGroups(count: number): DatedSetup {
  return {
    ...oneGroup,
    title: 'Contoso “Holding” \\ all subsidiaries, second assessment',
    tenant: {
      areas: ['teams'],
      cloud: 'dod',
      'directory-sync': 'no',
      'exchange-published': 'yes',
      sharepoint: 'on-premises',
    },
    groups: Array.from({ length: count }, (_, place) => ({
      name: `${place + 1}. ${'Subsidiary with a long name, and more of it, to make sixty'.slice(0, 56)}`,
      users: (place + 1) * 1000,
      ...hosts[place % hosts.length],
    })),
  }
}

/** The same view as the page’s, worked out here. */
export function viewIn(language: Language, setup: DatedSetup, today = day): ResultsView {
  const settled = settle(knowledge, setup)
  return viewOf({
    knowledge,
    setup: settled,
    assessment: assess(knowledge, settled),
    catalog: catalogs[language],
    today,
    changeAddress: () => '',
    library: { feature: () => '', contradiction: () => '' },
  })
}

/** Starts the page with this setup as the reader’s own draft. */
export async function withDraft(context: BrowserContext, setup: DatedSetup, language: Language): Promise<void> {
  const draft = { version: 1, savedAt: `${day}T06:00:00.000Z`, draft: draftOf(setup) }
  // The page's sentences say "today" of the day of the fixtures, whatever day the tests run on.
  await context.clock.setFixedTime(`${day}T12:00:00.000Z`)
  await context.addInitScript(
    ([kept, wish]) => {
      if (!localStorage.getItem('coexist.draft')) localStorage.setItem('coexist.draft', kept)
      if (!localStorage.getItem('coexist.language')) localStorage.setItem('coexist.language', wish)
    },
    [JSON.stringify(draft), language] as const,
  )
}

export async function openResults(page: Page, setup: DatedSetup, language: Language): Promise<void> {
  await withDraft(page.context(), setup, language)
  await page.goto('./#/results')
  await page.getByRole('heading', { level: 2, name: catalogs[language].results.matrix.title }).waitFor()
}

export const publicSite = 'https://coexist.example/'

/** The same build at an address that others could open. */
export async function openPublicResults(page: Page, setup: DatedSetup, language: Language): Promise<void> {
  const own = new URL('./', test.info().project.use.baseURL ?? '').href
  await page.route(`${publicSite}**`, async (route) => {
    const response = await page.request.get(route.request().url().replace(publicSite, own), {
      // A busy server may close a connection that was about to be used again.
      maxRetries: 3,
    })
    await route.fulfill({ response })
  })
  await withDraft(page.context(), setup, language)
  await page.goto(`${publicSite}#/results`)
  await page.getByRole('heading', { level: 2, name: catalogs[language].results.matrix.title }).waitFor()
}
