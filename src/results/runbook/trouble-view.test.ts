import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import type { DatedSetup } from '../../engine/setup'
import { en } from '../../i18n/en'
import { runbookSteps as words } from '../../i18n/en/runbook'
import { knowledge } from '../../knowledge'
import { runbookSteps as steps } from '../../knowledge/runbook/steps'
import * as troubles from '../../knowledge/troubleshooting'
import { viewOf } from '../view'
import { troubleData } from './runbook-data'
import { troublesOf } from './trouble-view'

const data = { steps, expectations: {}, troubles: troubleData(troubles), words }

function shown(names: DatedSetup['names'] = {}) {
  const setup: DatedSetup = {
    version: 1,
    asOf: '2026-11-21',
    tenant: { areas: ['teams'], cloud: 'worldwide' },
    groups: [
      { name: '1', mailbox: 'exchange-server', exchange: '2016-cu23' },
      { name: '2', mailbox: 'exchange-online' },
    ],
    names,
  }
  const input = { knowledge, setup, assessment: assess(knowledge, setup), catalog: en, today: setup.asOf }
  const library = { feature: () => '', contradiction: () => '' }
  const all = troublesOf(viewOf({ ...input, changeAddress: () => '', library }), data)
  return new Map(all.flatMap(({ checks }) => checks.map((check) => [check.id, check])))
}

describe('troublesOf', () => {
  it('puts the tenant’s names into commands and addresses', () => {
    const named = shown({ 'mail-host': 'mail.contoso.com' })
    expect(named.get('oauth-works-back')?.lines.join()).toContain("'https://mail.contoso.com/metadata/json/1'")
    expect(named.get('rest-published')?.address?.text).toBe('https://mail.contoso.com/api')
    expect(shown().get('rest-published')?.address?.text).toBe('https://<mail-host>/api')
  })

  it('makes links only of addresses that hold no name', () => {
    const leading = [...shown({ 'mail-host': 'mail.contoso.com' }).values()].filter(({ address }) => address?.leads)
    expect(leading.length).toBeGreaterThan(0)
    expect(
      leading.filter(({ address }) => !address?.text.startsWith('https://testconnectivity.microsoft.com/')),
    ).toEqual([])
  })

  it('has words for every check, and says where its commands are pasted', () => {
    const all = [...shown().values()]
    expect(all.length).toBe(Object.keys(troubles.troubleChecks).length)
    expect(all.filter(({ where, lines }) => (where === null) !== (lines.length === 0))).toEqual([])
  })

  it('names no group where all on Exchange Server are meant', () => {
    const all = [...shown().values()]
    expect(all.every(({ only }) => only === null)).toBe(true)
  })
})
