import { describe, expect, it } from 'vitest'
import { knowledge } from '.'
import { contradictedStatements, contradictionOf } from './contradicted-statements'
import { contradictions } from './contradictions'
import type { ContradictionId, StatementId } from './ids'
import { sources } from './sources'
import { statements } from './statements'
import type { Contradiction, Statement } from './types'

const entries = Object.entries(contradictions) as [ContradictionId, Contradiction][]
const touched = Object.entries(contradictedStatements) as [StatementId, ContradictionId][]
const allStatements = Object.entries(knowledge.statements) as [StatementId, Statement][]

describe('contradictions', () => {
  it('cite at least two readings, in sources there are', () => {
    expect(entries.filter(([, { readings }]) => readings.length < 2).map(([id]) => id)).toEqual([])
    expect(entries.flatMap(([, { readings }]) => readings.filter(({ source }) => !(source in sources)))).toEqual([])
  })

  it('follow a reading that there is', () => {
    const astray = entries.filter(
      ([, { readings, position }]) => position.kind === 'follows' && readings[position.reading - 1] === undefined,
    )
    expect(astray).toEqual([])
  })

  it('touch a statement each, and only statements that exist', () => {
    expect(entries.map(([id]) => id).filter((id) => !touched.some(([, other]) => other === id))).toEqual([])
    expect(touched.filter(([statement, id]) => !(statement in statements) || !(id in contradictions))).toEqual([])
  })

  it('say what becomes of every statement that contests', () => {
    const contesting = allStatements.filter(([, { effect }]) => effect.kind === 'contests').map(([id]) => id)
    expect(contesting.length).toBeGreaterThan(0)
    expect(contesting.filter((id) => contradictionOf(id) === undefined)).toEqual([])
  })

  it('leave open only what some statement contests', () => {
    const contested = new Set(
      allStatements.filter(([, { effect }]) => effect.kind === 'contests').map(([id]) => contradictionOf(id)),
    )
    expect(entries.filter(([id, { position }]) => position.kind === 'leaves-open' && !contested.has(id))).toEqual([])
  })
})
