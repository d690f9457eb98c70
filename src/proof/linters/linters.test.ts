import { describe, expect, it } from 'vitest'
import { registry } from '../../io/link/registry'
import { knowledge } from '../../knowledge'
import { contradictedStatements } from '../../knowledge/contradicted-statements'
import { contradictions } from '../../knowledge/contradictions'
import { exchangeReleases } from '../../knowledge/exchange-releases'
import { lifecycleFacts } from '../../knowledge/lifecycles'
import { lookUps } from '../../knowledge/look-ups'
import { runbookSteps } from '../../knowledge/runbook/steps'
import { sources } from '../../knowledge/sources'
import { troubleChecks, troubleshooting } from '../../knowledge/troubleshooting'
import type { Knowledge } from '../../knowledge/types'
import { linters, type Subject } from './linters'

const questions = [...registry.tenantQuestions, ...registry.groupQuestions]
const real: Subject = {
  knowledge,
  checkedOn: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, source.checkedOn])),
  citedElsewhere: [
    ...Object.values(lookUps).flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...Object.values(exchangeReleases).map(({ source }) => source),
    ...Object.values(runbookSteps).flatMap(({ citations }) => citations.map(({ source }) => source)),
    ...lifecycleFacts().map(({ citation }) => citation.source),
  ],
  leads: [
    ...Object.entries(contradictedStatements).flatMap(([from, to]) => [from, to].map((id) => ({ from, to: id }))),
    ...Object.entries(contradictions).flatMap(([from, { readings }]) =>
      readings.map(({ source }) => ({ from, to: source })),
    ),
    ...Object.entries(runbookSteps).flatMap(([from, { for: served, after }]) =>
      [...served, ...after].map((to) => ({ from, to })),
    ),
    ...Object.entries(troubleshooting).flatMap(([feature, checks]) =>
      [feature, ...checks].map((to) => ({ from: feature, to })),
    ),
  ],
  beside: [contradictions, runbookSteps, troubleChecks].flatMap((kind) => Object.keys(kind)),
  numbered: [
    registry.areas,
    registry.names,
    registry.steps,
    questions.map(({ id }) => id),
    ...questions.map(({ options }) => options),
  ],
}

/** The types refuse most of these faults, so the copy is put together without them. */
const planted = (kind: keyof Knowledge, entries: object): Subject => ({
  ...real,
  knowledge: { ...knowledge, [kind]: { ...knowledge[kind as 'statements'], ...entries } } as Knowledge,
})

const base = {
  affects: ['teams-chat-search'],
  when: { question: 'mailbox', isOneOf: ['exchange-online'] },
  effect: { kind: 'supports' },
  from: '2020-01-01',
  citations: [{ source: 'teams-exchange-2019', section: 'table' }],
}
const asked = { question: 'exchange', isOneOf: ['2016-cu3'] }

const faults: Readonly<Record<keyof typeof linters, readonly [Subject, string]>> = {
  'source-missing': [planted('statements', { x: { ...base, citations: [{ source: 'nowhere' }] } }), 'x'],
  'unused-source': [{ ...real, checkedOn: { ...real.checkedOn, x: '2026-11-21' } }, 'x'],
  'unused-prerequisite': [planted('prerequisites', { x: { question: 'cloud', doneWhen: 'yes' } }), 'x'],
  'unused-question': [planted('questions', { x: { options: ['yes', 'no'] } }), 'x'],
  'edition-overlap': [
    planted('statements', { x: { ...base, until: '2022-01-01' }, y: { ...base, from: '2021-12-31' } }),
    'x y',
  ],
  'edition-gap': [
    planted('statements', {
      'chat-search-works-on-every-host': {
        ...knowledge.statements['chat-search-works-on-every-host'],
        until: '2020-01-01',
      },
    }),
    'teams-chat-search',
  ],
  'dead-link': [{ ...real, leads: [...real.leads, { from: 'x', to: 'y' }] }, 'x y'],
  'unreachable-statement': [planted('statements', { x: { ...base, when: { all: [base.when, asked] } } }), 'x'],
  'contradictory-statements': [planted('statements', { x: base, y: { ...base, effect: { kind: 'blocks' } } }), 'x y'],
  'stale-check': [{ ...real, checkedOn: { ...real.checkedOn, x: '2025-01-01' } }, 'x'],
  'id-reuse': [
    planted('warnings', { 'teams-meetings': { areas: [], when: asked, citations: base.citations } }),
    'teams-meetings',
  ],
}

describe.each(Object.keys(linters) as (keyof typeof linters)[])('the linter %s', (name) => {
  it('finds nothing in the knowledge', () => {
    expect(linters[name](real)).toEqual([])
  })

  it('names a planted fault', () => {
    const [subject, offence] = faults[name]
    expect(linters[name](subject)).toEqual([offence])
  })
})
