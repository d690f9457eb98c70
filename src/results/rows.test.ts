import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import type { DatedSetup } from '../engine/setup'
import { en } from '../i18n/en'
import { foldForSearch } from '../i18n/format'
import { fr } from '../i18n/fr'
import { knowledge } from '../knowledge'
import { verdictCounts } from './counts'
import { chipCounts, matches } from './filter'
import { toRows } from './rows'
import { assessmentOf, limited, retired, supported, undocumented, unsupported } from './test-assessment'

const setup: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  tenant: { areas: ['teams'], 'directory-sync': 'yes', 'exchange-oauth': 'no' },
  groups: [
    { name: 'Head office', mailbox: 'exchange-server', exchange: '2016-cu23' },
    { name: 'Sales', mailbox: 'exchange-online' },
    { name: 'Lab', mailbox: 'dedicated-legacy' },
  ],
}
const assessment = assess(knowledge, setup)

describe('toRows', () => {
  it('makes one row of each feature assessed, in the order of the knowledge', () => {
    const rows = toRows(knowledge, assessment, en)
    expect(rows.map(({ feature }) => feature)).toEqual(Object.keys(assessment.groups[0]?.features ?? {}))
  })

  it('puts the groups in their order, and nothing where a group has no result', () => {
    const rows = toRows(knowledge, assessmentOf({ 'teams-tabs': supported }, {}, { 'teams-tabs': unsupported }), en)
    expect(rows[0]?.cells.map((cell) => cell?.verdict)).toEqual(['supported', undefined, 'unsupported'])
  })

  it('calls a row silent when no source speaks of it for any group', () => {
    const rows = toRows(
      knowledge,
      assessmentOf(
        { 'teams-out-of-office': undocumented, 'teams-tabs': undocumented },
        { 'teams-out-of-office': undocumented, 'teams-tabs': supported },
      ),
      en,
    )
    expect(rows.map(({ isSilent }) => isSilent)).toEqual([false, true])
  })

  it('ranks the names as readers of the language sort them', () => {
    const rows = toRows(knowledge, assessment, fr).toSorted((a, b) => a.nameRank - b.nameRank)
    expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(['Absence du bureau', 'Accès aux contacts Outlook'])
  })

  it('gives back the rows and cells that another answer leaves as they are, and no others', () => {
    const before = toRows(knowledge, assessment, en)
    const tenant = { ...setup.tenant, 'exchange-oauth': 'yes' } as const
    const after = toRows(knowledge, assess(knowledge, { ...setup, tenant }), en)
    const changed = before.filter((row, place) => after[place] !== row)
    const differing = before.filter(({ cells }, place) =>
      cells.some((cell, group) => JSON.stringify(cell) !== JSON.stringify(after[place]?.cells[group])),
    )
    expect(differing.length).toBeGreaterThan(0)
    expect(differing.filter((row) => !changed.includes(row))).toEqual([])
    expect(changed.length).toBeLessThan(before.length / 2)
  })

  it('numbers the notes of a cell by the list of notes', () => {
    const because = ['outlook-contacts-show-the-default-folder-only'] as const
    const rows = toRows(knowledge, assessmentOf({ 'teams-outlook-contacts': { ...limited, because } }), en)
    expect(rows[0]?.cells[0]?.notes).toEqual([1])
  })
})

describe('the filter on rows', () => {
  const found = (text: string, catalog = fr) =>
    toRows(knowledge, assessment, catalog)
      .filter((row) => matches(row, { text, verdict: null }))
      .map(({ feature }) => feature)

  it('finds French names typed without accents', () => {
    expect(found('reunions')).toContain('teams-meetings')
    expect(found('creation d’equipes')).toEqual(['teams-create-teams'])
  })

  it('finds what people call it, beside what Microsoft calls it', () => {
    expect(found('decouverte electronique')).toContain('teams-ediscovery')
    expect(found('onedrive')).toEqual(['teams-channel-files', 'teams-chat-files', 'teams-file-compliance'])
    expect(found('litigation hold', en)).toEqual(['teams-legal-hold'])
  })

  it.each([
    ['en', en],
    ['fr', fr],
  ])('has no %s synonym for a word that stands in no name', (_language, catalog) => {
    const names = Object.values(catalog.knowledge.features).map(({ name }) => foldForSearch(name))
    const stray = catalog.results.matrix.synonyms.filter(
      ([word = '']) => !names.some((name) => name.includes(foldForSearch(word))),
    )
    expect(stray).toEqual([])
  })
})

describe('counts', () => {
  it('add up to the results of all groups', () => {
    const results = assessment.groups.flatMap(({ features }) => Object.values(features))
    expect(verdictCounts(assessment).reduce((sum, { count }) => sum + count, 0)).toBe(results.length)
    for (const { verdict, count } of verdictCounts(assessment)) {
      expect(count).toBe(results.filter(({ status, reason }) => (reason ?? status) === verdict).length)
    }
  })

  it('keep the three kinds of unknown apart', () => {
    const counts = verdictCounts(assessmentOf({ 'teams-tabs': undocumented, 'teams-connectors': retired }))
    expect(counts).toEqual([
      { verdict: 'retired', count: 1 },
      { verdict: 'undocumented', count: 1 },
    ])
  })

  it('on the chips say how many rows each shows', () => {
    const rows = toRows(knowledge, assessment, en)
    for (const { verdict, count } of chipCounts(rows, 'teams')) {
      expect(rows.filter((row) => matches(row, { text: 'teams', verdict })).length).toBe(count)
    }
  })
})
