import { describe, expect, it } from 'vitest'
import { certain } from './certain'

describe('what is always there', () => {
  it('is told as it is, nothing counted and nothing written too', () => {
    expect([0, '', false].map(certain)).toEqual([0, '', false])
  })

  it('stops the work where it is missing, so that no wrong answer comes of it', () => {
    expect(() => certain(undefined)).toThrow('missing')
    expect(() => certain(null)).toThrow('missing')
  })
})
