import { createElement, Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { part } from './part'

const words = () => 'questions'

const drawn = (Part: ReturnType<typeof part<object>>) =>
  renderToString(createElement(Suspense, { fallback: 'please wait' }, createElement(Part)))

describe('part', () => {
  it('has its place held until it is fetched', () => {
    expect(drawn(part(async () => words))).toContain('please wait')
  })

  it('is drawn at once where it was fetched ahead', async () => {
    const Ahead = part(async () => words)
    await Ahead.load()
    expect(drawn(Ahead)).toContain('questions')
  })

  it('is fetched once, however often it is asked for', async () => {
    let fetched = 0
    const Once = part(async () => {
      fetched += 1
      return words
    })
    await Promise.all([Once.load(), Once.load()])
    expect(fetched).toBe(1)
  })

  it('is fetched again where it could not be fetched ahead', async () => {
    let fetched = 0
    const Again = part(async () => {
      fetched += 1
      if (fetched === 1) throw new Error('no network')
      return words
    })
    await expect(Again.load()).rejects.toThrow('no network')
    await Again.load()
    expect(drawn(Again)).toContain('questions')
  })
})
