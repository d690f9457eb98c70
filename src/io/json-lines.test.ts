import { describe, expect, it } from 'vitest'
import { lineOfFault, lineOfPath } from './json-lines'

const text = `{
  "version": 1,
  "tenant": { "cloud": "moon",
    "areas": ["teams", "x"] },
  "groups": [
    { "name": "a \\" , ] }", "users": 3 },
    { "name": "b",
      "mailbox": "attic" }
  ]
}`

describe('lineOfPath', () => {
  it('finds a value in objects and lists', () => {
    const paths = [
      'version',
      'tenant.cloud',
      'tenant.areas[1]',
      'groups[0].users',
      'groups[1].mailbox',
      'groups[1]',
      '',
    ]
    expect(paths.map((path) => lineOfPath(text, path))).toEqual([2, 3, 4, 6, 8, 7, 1])
  })

  it('stays at the last place that exists', () => {
    expect(['tenant.nothing', 'groups[7].name', 'groups[1].users'].map((path) => lineOfPath(text, path))).toEqual([
      3, 5, 7,
    ])
  })
})

describe('lineOfFault', () => {
  it('names the line on which the text stops being JSON', () => {
    expect(lineOfFault('{\n  "a": 1,\n  "b": x\n}')).toBe(3)
    expect(lineOfFault('{\n"a": [1,\n2,\n],\n"b": 1}')).toBe(4)
    expect(lineOfFault('{"a": "un\nclosed}')).toBe(1)
    expect(lineOfFault(`\n${'['.repeat(500_000)}`)).toBe(2)
  })
})
