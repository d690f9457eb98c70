import { describe, expect, it } from 'vitest'
import { rollUp } from '../../engine/roll-up'
import type { DatedSetup } from '../../engine/setup'
import { en } from '../../i18n/en'
import { knowledge } from '../../knowledge'
import { toRows } from '../rows'
import { assessmentOf, supported, unsupported } from '../test-assessment'
import { type CopiedMatrix, copiedHtml, copiedMarkdown } from './copied-matrix'

const assessment = assessmentOf(
  { 'teams-meetings': supported, 'teams-bots': supported },
  { 'teams-meetings': unsupported },
)
const setup: DatedSetup = {
  version: 1,
  asOf: '2026-11-21',
  groups: [
    { name: 'Group 1', users: 30 },
    { name: 'Group 2', users: 10 },
  ],
}
const rows = toRows(knowledge, assessment, en)
const matrix: CopiedMatrix = {
  catalog: en,
  groupNames: ['=1+1 <b>|', 'Sales'],
  areas: [{ area: 'teams', speaking: rows.map((original) => ({ original })), silent: [] }],
  places: [1, 0],
  rollUps: new Map(rows.map(({ feature }) => [feature, rollUp(setup, assessment, feature)])),
}

describe('the matrix as copied', () => {
  it('has the columns in the order in which they are shown', () => {
    expect(copiedMarkdown(matrix).split('\n')).toEqual([
      '| Feature | Works for | Sales | =1\\+1 \\<b\\>\\| |',
      '| --- | --- | --- | --- |',
      '| **Microsoft Teams with Exchange** |  |  |  |',
      '| Teams meetings | 30 of 40 users | Not supported | Supported |',
      '| Bots \\(add and configure\\) | 30 of 30 users | – | Supported |',
      '',
    ])
  })

  it('leaves hidden groups out', () => {
    expect(copiedMarkdown({ ...matrix, places: [1] })).not.toContain('1+1')
  })

  it('lets no name become markup or a formula', () => {
    const html = copiedHtml(matrix)
    expect(html).toContain('<th scope="col">\'=1+1 &lt;b&gt;|</th>')
    expect(html).toContain(
      '<tr><th scope="row">Bots (add and configure)</th><td>30 of 30 users</td><td>–</td><td>Supported</td></tr>',
    )
  })
})
