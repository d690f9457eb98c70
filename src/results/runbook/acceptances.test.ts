import { describe, expect, it } from 'vitest'
import { estates } from '../../engine/scenarios/estates'
import type { DatedSetup } from '../../engine/setup'
import type { Language } from '../../i18n/catalog'
import { acceptancesOf } from './acceptances'
import { boardRows, takenRunbook } from './take-away-files'
import { runbookIn } from './test-runbook'

const setup: DatedSetup = estates['mixed-exchange-2016-and-online']

/** Two steps accepted until two days, as they are read on a day. */
function readOn(today: string, language: Language = 'en') {
  const { view, runbook } = runbookIn(setup, { today, language })
  const [first = '', second = ''] = runbook.shown.map(({ id }) => id)
  const progress = {
    [first]: { accepted: { reason: '=Ada *waits*', until: '2027-01-31' } },
    [second]: { accepted: { until: '2027-06-30' } },
  }
  return {
    head: acceptancesOf(view, runbook, progress),
    facts: takenRunbook(view, runbook, progress).steps[0]?.facts.at(-1),
    row: boardRows(view, runbook, progress)[1],
  }
}

describe('an accepted limitation', () => {
  it('is counted in the head with the day on which the first ends, and as due again afterwards', () => {
    expect(readOn('2026-11-21').head).toEqual(['2 accepted, the first until 31 January 2027'])
    expect(readOn('2027-02-01').head).toEqual(['1 accepted until 30 June 2027', '1 due again'])
    expect(readOn('2027-07-01', 'fr').head).toEqual(['2 de nouveau à faire'])
  })

  it('is taken away with its day and its reason, and says when it is over', () => {
    const value = 'until 31 January 2027. =Ada *waits*'
    expect(readOn('2026-11-21').facts).toEqual({ label: 'Accepted as not done', value })
    expect(readOn('2027-02-01').facts).toEqual({ label: 'Due again, accepted as not done', value })
    expect(readOn('2026-11-21').row?.slice(-2)).toEqual(['2027-01-31', '=Ada *waits*'])
  })
})
