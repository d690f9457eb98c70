import { describe, expect, it } from 'vitest'
import { layoutOf } from './layout'
import { wrapped } from './wrap'

const step = (id: string, ...after: readonly string[]) => ({ id, after })

describe('layoutOf', () => {
  it('draws nothing where nothing waits', () => {
    expect(layoutOf([step('a'), step('b')])).toEqual({ columns: 0, rows: 0, steps: [], arrows: [], free: ['a', 'b'] })
    expect(layoutOf([])).toEqual({ columns: 0, rows: 0, steps: [], arrows: [], free: [] })
  })

  it('puts each step after the last of those that block it', () => {
    const { steps, columns, free } = layoutOf([step('a'), step('b', 'a'), step('c'), step('d', 'b', 'c'), step('e')])
    expect(Object.fromEntries(steps.map(({ id, column }) => [id, column]))).toEqual({ a: 0, b: 1, c: 0, d: 2 })
    expect(columns).toBe(3)
    expect(free).toEqual(['e'])
  })

  it('leaves out arrows that follow from others', () => {
    const { arrows } = layoutOf([step('a'), step('b', 'a'), step('c', 'a', 'b'), step('d', 'a', 'c')])
    expect(arrows.map(({ from, to }) => from + to)).toEqual(['ab', 'bc', 'cd'])
  })

  it('keeps a row free in each column that an arrow crosses', () => {
    const { steps, arrows, rows } = layoutOf([step('a'), step('x'), step('b', 'a'), step('c', 'b', 'x')])
    const long = arrows.find(({ from }) => from === 'x')
    expect(long?.through.map(({ column }) => column)).toEqual([0, 1, 2])
    const taken = steps.map(({ column, row }) => `${column} ${row}`)
    const crossed = long?.through[1]
    expect(taken).not.toContain(`${crossed?.column} ${crossed?.row}`)
    expect(rows).toBe(2)
  })

  it('gives no two steps one place, however they hang together', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `s${place}`)
    const many = ids.map((id, place) =>
      step(id, ...ids.slice(0, place).filter((_, other) => (place * 7 + other) % 5 === 0)),
    )
    const places = layoutOf(many).steps.map(({ column, row }) => `${column} ${row}`)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('wrapped', () => {
  it('breaks between words and says where it leaves something out', () => {
    expect(wrapped('Create it', 12, 2)).toEqual(['Create it'])
    expect(wrapped('Create the hosting provider', 12, 2)).toEqual(['Create the', 'hosting…'])
    expect(wrapped('New-CsHostingProvider', 12, 2)).toEqual(['New-CsHosti…'])
  })
})
