import { describe, expect, it } from 'vitest'
import { settle } from '../../engine/settle'
import type { DatedSetup } from '../../engine/setup'
import { en } from '../../i18n/en'
import { runbookMarkdown } from '../../io/export/runbook-markdown'
import { knowledge } from '../../knowledge'
import { shownStepless } from './stepless'
import { takenRunbook } from './take-away-files'
import { runbookIn } from './test-runbook'

const old = { name: 'Old', mailbox: 'exchange-server', exchange: '2010-sp3' } as const
const recent = { name: 'New', mailbox: 'exchange-server', exchange: '2016-cu23' } as const

const tenantOf = (groups: DatedSetup['groups']): DatedSetup =>
  settle(knowledge, {
    version: 1,
    asOf: '2026-11-21',
    tenant: { areas: ['teams'], 'exchange-oauth': 'no' },
    groups,
  })

describe('what no step fulfils', () => {
  it('is named with the group and the reason', () => {
    const { view, runbook } = runbookIn(tenantOf([old, recent]))
    expect(shownStepless(view, runbook)).toEqual([
      {
        id: 'exchange-oauth',
        name: 'OAuth with Exchange Online',
        scope: 'Group concerned: Old',
        reason: expect.stringContaining('OAuth begins with Exchange 2013'),
      },
    ])
  })

  it('is not there where every group has its steps', () => {
    const { view, runbook } = runbookIn(tenantOf([recent]))
    expect(shownStepless(view, runbook)).toEqual([])
  })

  it('stands in the document that is taken away, before the order', () => {
    const { view, runbook } = runbookIn(tenantOf([old, recent]), { way: 'manual' })
    const text = runbookMarkdown(takenRunbook(view, runbook, {}), en)
    const [place, order] = ['- OAuth with Exchange Online · ', '## Running order'].map((part) => text.indexOf(part))
    expect(place).toBeGreaterThan(0)
    expect(order).toBeGreaterThan(place ?? 0)
  })
})
