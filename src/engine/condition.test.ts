import { describe, expect, it } from 'vitest'
import type { Condition } from '../knowledge/types'
import { evaluate, questionsIn } from './condition'

const online: Condition = { question: 'mailbox', isOneOf: ['exchange-online'] }
const synchronised: Condition = { question: 'directory-sync', isOneOf: ['yes'] }
/** Of the mailbox one of two answers is left; directories are synchronised. */
const open = (question: string) => (question === 'mailbox' ? ['exchange-online', 'exchange-server'] : ['yes'])

describe('a condition', () => {
  it('is undecided as long as an answer can still tell, and so is its opposite', () => {
    expect(evaluate(online, open)).toBe('undecided')
    expect(evaluate({ not: online }, open)).toBe('undecided')
    expect(evaluate({ not: synchronised }, open)).toBe('fails')
    expect(evaluate({ not: { not: synchronised } }, open)).toBe('holds')
  })

  it('of several parts holds where all do, or any', () => {
    expect(evaluate({ all: [synchronised, online] }, open)).toBe('undecided')
    expect(evaluate({ all: [online, { not: synchronised }] }, open)).toBe('fails')
    expect(evaluate({ any: [online, { not: synchronised }] }, open)).toBe('undecided')
    expect(evaluate({ any: [online, synchronised] }, open)).toBe('holds')
    expect(evaluate({ any: [{ not: synchronised }] }, open)).toBe('fails')
  })

  it('fails where its question is not asked, and where it is not known whether it is, may hold', () => {
    expect(evaluate(online, () => [null])).toBe('fails')
    expect(evaluate(online, () => [null, 'exchange-online'])).toBe('undecided')
  })

  it('mentions each question once, and none where there is no condition', () => {
    expect(questionsIn({ any: [online, { not: { all: [synchronised, online] } }] })).toEqual([
      'mailbox',
      'directory-sync',
    ])
    expect(questionsIn(undefined)).toEqual([])
  })
})
