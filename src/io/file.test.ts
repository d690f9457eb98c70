import { describe, expect, it } from 'vitest'
import { fileText, parseDocument } from './file'
import { registry } from './link/registry'

const [step = ''] = registry.steps
const setup = { version: 1, groups: [{ name: '1' }] } as const
const fileWith = (progress: unknown) =>
  JSON.stringify({ coexist: 1, knowledge: '2026.11.0', savedAt: '2026-11-21T10:00:00Z', setup, progress })

function refusalOf(progress: unknown) {
  const result = parseDocument(fileWith(progress))
  return result.kind === 'refused' ? result.refusals[0] : undefined
}

describe('the progress in a file', () => {
  const saved = { knowledge: '2026.11.0', savedAt: '2026-11-21T10:00:00Z' }

  it('comes back as it was saved, with the version and the moment, without steps about which nothing is noted', () => {
    const accepted = { reason: 'The supplier ends in June', until: '2027-06-30' }
    const noted = { done: true, owner: 'Ada', due: '2026-12-01', note: 'After the move\nof Sales', accepted } as const
    const file = {
      coexist: 1,
      knowledge: '2026.11.0',
      savedAt: saved.savedAt,
      setup,
      progress: { [step]: noted },
    } as const
    expect(parseDocument(fileText(file))).toEqual({ kind: 'ok', setup, saved, progress: { [step]: noted } })
    expect(parseDocument(fileWith({ [step]: {} }))).toEqual({ kind: 'ok', setup, saved, progress: {} })
    expect(parseDocument(fileWith(undefined))).toEqual({ kind: 'ok', setup, saved })
  })

  it.each([
    ['text', { path: 'progress', problem: 'wrong-type', expected: 'object' }],
    [[], { path: 'progress', problem: 'wrong-type', expected: 'object' }],
    [{ moon: {} }, { path: 'progress', problem: 'unknown-key', found: 'moon', allowed: registry.steps }],
    [{ [step]: 'done' }, { path: `progress.${step}`, problem: 'wrong-type', expected: 'object' }],
    [{ [step]: { state: 1 } }, { path: `progress.${step}`, problem: 'unknown-key', found: 'state' }],
    [{ [step]: { done: false } }, { path: `progress.${step}.done`, problem: 'not-allowed', allowed: ['true'] }],
    [{ [step]: { owner: 7 } }, { path: `progress.${step}.owner`, problem: 'wrong-type', expected: 'text' }],
    [{ [step]: { due: '2026-02-30' } }, { path: `progress.${step}.due`, problem: 'not-a-day' }],
    [{ [step]: { note: 'x'.repeat(1001) } }, { path: `progress.${step}.note`, problem: 'wrong-length', maximum: 1000 }],
    [{ [step]: { accepted: 'yes' } }, { path: `progress.${step}.accepted`, problem: 'wrong-type', expected: 'object' }],
    [{ [step]: { accepted: { reason: 'x' } } }, { path: `progress.${step}.accepted.until`, problem: 'missing' }],
    [
      { [step]: { accepted: { reason: '', until: '2027-06-30' } } },
      { path: `progress.${step}.accepted.reason`, problem: 'wrong-length', minimum: 1, maximum: 1000 },
    ],
    [
      { [step]: { accepted: { until: '2027-06-31' } } },
      { path: `progress.${step}.accepted.until`, problem: 'not-a-day' },
    ],
    [
      { [step]: { accepted: { until: '2027-06-30', by: 'Ada' } } },
      { path: `progress.${step}.accepted`, problem: 'unknown-key', found: 'by', allowed: ['reason', 'until'] },
    ],
  ])('is refused with the place and what is allowed: %j', (progress, refusal) => {
    expect(refusalOf(progress)).toMatchObject(refusal)
  })
})
