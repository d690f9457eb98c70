import { describe, expect, it } from 'vitest'
import { explain } from './explanation'
import { conditional, supported, unsupported } from './test-assessment'

describe('explain', () => {
  it('gives groups with the same result one explanation, in the order of their first group', () => {
    const waiting = conditional(['directory-sync'])
    expect(explain([waiting, supported, { ...waiting }, unsupported, supported])).toEqual([
      { groups: [0, 2], verdict: 'conditional', result: waiting },
      { groups: [1, 4], verdict: 'supported', result: supported },
      { groups: [3], verdict: 'unsupported', result: unsupported },
    ])
  })

  it('keeps apart what differs in anything that is shown', () => {
    expect(explain([conditional(['directory-sync']), conditional(['directory-sync'], ['ews-spns'])])).toHaveLength(2)
  })

  it('passes over groups without a result', () => {
    expect(explain([undefined, supported])).toEqual([{ groups: [1], verdict: 'supported', result: supported }])
  })
})
