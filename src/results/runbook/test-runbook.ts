import { assess } from '../../engine/assess'
import type { DatedSetup } from '../../engine/setup'
import type { Language } from '../../i18n/catalog'
import { en } from '../../i18n/en'
import { runbookSteps as english } from '../../i18n/en/runbook'
import { fr } from '../../i18n/fr'
import { runbookSteps as french } from '../../i18n/fr/runbook'
import { knowledge } from '../../knowledge'
import { checkExpectations } from '../../knowledge/runbook/check-expectations'
import { runbookSteps as steps } from '../../knowledge/runbook/steps'
import type { RunbookWay } from '../../knowledge/runbook/types'
import * as troubles from '../../knowledge/troubleshooting'
import { type ResultsView, viewOf } from '../view'
import { troubleData } from './runbook-data'
import { type RunbookView, runbookViewOf } from './runbook-view'

const catalogs = { en, fr }
const shared = { steps, expectations: checkExpectations, troubles: troubleData(troubles) }
const data = { en: { ...shared, words: english }, fr: { ...shared, words: french } }

interface Options {
  readonly language?: Language
  readonly way?: RunbookWay
  readonly today?: string
}

/** The runbook of a setup, for tests. */
export function runbookIn(
  setup: DatedSetup,
  { language = 'en', way = 'wizard', today = setup.asOf }: Options = {},
): { readonly view: ResultsView; readonly runbook: RunbookView } {
  const view = viewOf({
    knowledge,
    setup,
    assessment: assess(knowledge, setup),
    catalog: catalogs[language],
    today,
    changeAddress: () => '',
    library: { feature: () => '', contradiction: () => '' },
  })
  return { view, runbook: runbookViewOf(view, data[language], way) }
}
