import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { estates } from '../engine/scenarios/estates'
import { knowledge } from '../knowledge'
import { fileText, parseDocument } from './file'
import { registry } from './link/registry'
import { assessmentSchema } from './published/assessment-schema'
import { setupSchema } from './setup-schema'

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

const refused = (text: string) => {
  const result = parseDocument(text)
  return result.kind === 'refused' ? result.refusals[0] : undefined
}

describe('a file that is not read says why', () => {
  const whole = fileText({ coexist: 1, knowledge: '2026.11.0', savedAt: '2026-11-21T10:00:00Z', setup })

  it('wherever it was cut', () => {
    for (let length = 0; length < whole.trimEnd().length; length += 1) {
      expect(refused(whole.slice(0, length)), `cut at ${length}`).toEqual({ path: '', problem: 'cut-short' })
    }
  })

  it.each([
    ['of a program else', '{"invoice":12}', { path: '', problem: 'foreign' }],
    ['that is no JSON', 'PK\u0003\u0004 a workbook', { path: '', problem: 'not-json' }],
    ['with something behind its end', `${whole}}`, { path: '', problem: 'not-json' }],
    [
      'of a later format',
      whole.replace('"coexist": 1', '"coexist": 2'),
      { path: 'coexist', problem: 'newer', found: '2' },
    ],
    ['of no format', whole.replace('"coexist": 1', '"coexist": "x"'), { path: 'coexist', problem: 'not-allowed' }],
    ['of several assessments', '{"coexist":1,"savedAt":"","assessments":[]}', { path: '', problem: 'several' }],
    ['that is huge', `"${'x'.repeat(1_000_000)}"`, { path: '', problem: 'too-large', limit: 1_000_000 }],
    [
      'nested without end',
      `{"version":1,"groups":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { path: 'groups[0]', problem: 'wrong-type' },
    ],
    [
      'that would change every object',
      `{"version":1,"groups":[{"name":"1"}],"__proto__":{"x":1}}`,
      { problem: 'unknown-key' },
    ],
    [
      'with half a character',
      '{"version":1,"groups":[{"name":"\\ud800"}]}',
      { path: 'groups[0].name', problem: 'not-text' },
    ],
  ])('%s', (_, text, refusal) => {
    expect(refused(text)).toMatchObject(refusal)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

describe('what a saved file holds', () => {
  it.each(Object.entries(estates))(
    'of %s validates against the published schema and is assessed alike again',
    (_, estate) => {
      const assessment = assess(knowledge, estate)
      const text = fileText({ coexist: 1, knowledge: knowledge.version, savedAt: '', setup: estate, assessment })
      const saved = JSON.parse(text)
      expect(setupSchema.safeParse(saved.setup).success).toBe(true)
      expect(assessmentSchema.safeParse(saved.assessment).success).toBe(true)
      const read = parseDocument(text)
      if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusals))
      expect(JSON.stringify(assess(knowledge, { ...read.setup, asOf: estate.asOf }))).toBe(JSON.stringify(assessment))
    },
  )
})
