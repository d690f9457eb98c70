import type { Page } from '@playwright/test'
import { type DatedSetup, nameIds } from '../src/engine/setup'
import type { Language } from '../src/i18n/catalog'
import { runbookSteps as english } from '../src/i18n/en/runbook'
import { runbookSteps as french } from '../src/i18n/fr/runbook'
import { checkExpectations as expectations } from '../src/knowledge/runbook/check-expectations'
import { runbookSteps as steps } from '../src/knowledge/runbook/steps'
import * as troubles from '../src/knowledge/troubleshooting'
import { troubleData } from '../src/results/runbook/runbook-data'
import { runbookViewOf, type ShownStep } from '../src/results/runbook/runbook-view'
import { catalogs, viewIn } from './results-fixtures'

export const tenant: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  title: 'Contoso',
  tenant: {
    areas: ['teams', 'skype'],
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'no',
    'hosting-provider': 'no',
    'shared-sip-space': 'no',
    'skype-oauth-url': 'no',
  },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23', skype: 'skype-server-2015' },
    { name: 'Sales', mailbox: 'exchange-online', skype: 'skype-server-2015' },
  ],
  names: Object.fromEntries(nameIds.map((id) => [id, `${id}.contoso.com`])),
}

const stepWords = { en: english, fr: french }

const dataIn = (language: Language) => ({
  steps,
  expectations,
  troubles: troubleData(troubles),
  words: stepWords[language],
})

export function runbookIn(language: Language, setup = tenant) {
  const view = viewIn(language, setup)
  const runbook = runbookViewOf(view, dataIn(language), 'wizard')
  const [first] = runbook.shown
  if (!first) throw new Error('The tenant of these tests needs a runbook.')
  return { view, runbook, first, words: view.catalog.runbook }
}

export const section = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: catalogs[language].runbook.title, exact: true })

export const heading = (page: Page, { number, words: { name } }: ShownStep) =>
  page.getByRole('heading', { level: 3, name: `${number}. ${name}`, exact: true })

export const tick = (page: Page, { words: { name } }: ShownStep, language: Language = 'en') =>
  page.getByRole('checkbox', { name: `${catalogs[language].runbook.step.done}: ${name}` })

/** The element of the list that is about a step. */
export const item = (page: Page, step: ShownStep) => page.getByRole('listitem').filter({ has: heading(page, step) })
