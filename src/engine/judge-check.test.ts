import { describe, expect, it } from 'vitest'
import type { CheckExpectation, ValueTest, WantedObject } from '../knowledge/runbook/check-types'
import { judgeCheck } from './judge-check'

const object = (properties: Readonly<Record<string, string>>) => new Map(Object.entries(properties))

function judged(wanted: WantedObject, ...objects: readonly Readonly<Record<string, string>>[]) {
  const expectation: CheckExpectation = { command: 'Get-Thing', shape: ['Name'], wanted: [wanted] }
  return judgeCheck(objects.map(object), { expectation, names: {}, applies: () => true })
}

const oneOf = (test: ValueTest, found: string | undefined) =>
  judged({ tests: [{ property: 'Value', test }] }, { name: 'A', ...(found === undefined ? {} : { value: found }) })

/** What is found wrong with one value, and what is wanted in its place. */
function findingOf(test: ValueTest, found: string | undefined) {
  const outcome = oneOf(test, found)
  return outcome.kind === 'fails' ? outcome.findings[0] : outcome.kind
}

describe('what is found wrong', () => {
  it('names the object, what was found and what is wanted', () => {
    expect(findingOf({ kind: 'is', values: [{ value: 'True' }] }, 'False')).toEqual({
      property: 'Value',
      of: 'A',
      found: 'False',
      wanted: { kind: 'is', text: 'True' },
    })
    const where = { property: 'Name', value: 'A' }
    expect(findingOf({ kind: 'holds', values: ['one', 'two'], where }, '{one}')).toMatchObject({
      wanted: { kind: 'holds', text: 'one, two' },
    })
    expect(findingOf({ kind: 'ends-with', value: '/ews' }, 'https://a')).toMatchObject({ wanted: { text: '/ews' } })
  })

  it('is null where the property is not there, and nothing is wanted in words where no value tells it', () => {
    expect(findingOf({ kind: 'filled' }, undefined)).toEqual({
      property: 'Value',
      of: 'A',
      found: null,
      wanted: { kind: 'filled', text: '' },
    })
    expect(findingOf({ kind: 'filled' }, '')).toMatchObject({ found: '' })
    expect(findingOf({ kind: 'filled' }, '{}')).toMatchObject({ found: '{}' })
    expect(findingOf({ kind: 'filled' }, '{x}')).toBe('passes')
    expect(findingOf({ kind: 'empty' }, 'x')).toMatchObject({ wanted: { kind: 'empty', text: '' } })
  })
})

describe('of several objects', () => {
  const isRight: WantedObject = {
    pick: [{ property: 'Kind', test: { kind: 'is', values: [{ value: 'wanted' }] } }],
    tests: [{ property: 'Value', test: { kind: 'is', values: [{ value: 'right' }] } }],
  }

  it('one right among those meant is enough', () => {
    const right = { name: 'B', kind: 'wanted', value: 'right' }
    expect(judged(isRight, { name: 'A', kind: 'wanted', value: 'wrong' }, right).kind).toBe('passes')
  })

  it('the first of those meant is told where all are wrong', () => {
    const outcome = judged(
      isRight,
      { name: 'A', kind: 'wanted', value: 'wrong' },
      { name: 'B', kind: 'wanted', value: 'worse' },
    )
    expect(outcome).toMatchObject({ kind: 'fails', findings: [{ of: 'A', found: 'wrong' }] })
  })

  it('none is told where none is the one meant, but a single one is', () => {
    const other = { name: 'A', kind: 'other', value: 'right' }
    expect(judged(isRight, other)).toMatchObject({ findings: [{ property: 'Kind', of: 'A', found: 'other' }] })
    expect(judged(isRight, other, { ...other, name: 'B' })).toEqual({
      kind: 'fails',
      findings: [{ property: 'Kind', of: null, found: null, wanted: { kind: 'is', text: 'wanted' } }],
    })
  })
})
