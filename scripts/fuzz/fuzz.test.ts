import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/io/link/random-link'
import { parseSetupText } from '../../src/io/parse-setup'
import { type EdgeName, edgeNames, take } from './edges'
import { inputFor } from './inputs'
import { fuzz } from './run'

// Read, not imported: it holds halves of characters, which the bundler takes for a fault.
const corpus: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('corpus.json', import.meta.url), 'utf8'),
)

const offencesIn = (edge: EdgeName, texts: readonly string[]) =>
  texts.flatMap((text) => {
    const taken = take(edge, text)
    return typeof taken === 'object' ? [{ edge, text: text.slice(0, 200), ...taken }] : []
  })

describe('every edge', () => {
  it('takes a part of the inputs that `npm run fuzz` gives whole, and accepts nothing that does not come back the same', () => {
    const tallies = fuzz(60, 1)
    expect(tallies.flatMap(({ offences }) => offences)).toEqual([])
    // A reader that refuses everything would keep every rule.
    expect(tallies.filter(({ accepted }) => accepted < 3).map(({ edge }) => edge)).toEqual([])
    expect(tallies.filter(({ accepted, inputs }) => accepted > inputs - 3).map(({ edge }) => edge)).toEqual([])
  })

  it.each(edgeNames)('%s: takes what is kept for every edge, whichever it was found at', (edge) => {
    expect(offencesIn(edge, Object.values(corpus).flat())).toEqual([])
  })

  it('is given the same inputs for the same seed', () => {
    const inputs = (seed: number) => edgeNames.map((edge) => inputFor(edge, seeded(seed)))
    expect(inputs(4)).toEqual(inputs(4))
    expect(inputs(4)).not.toEqual(inputs(5))
  })

  it('holds a kept input for each edge', () => {
    expect(Object.keys(corpus)).toEqual(edgeNames)
  })
})

const million = 1_000_000
/** Where anybody can paste or open a text of any length; addresses and storage are kept short by the browser. */
const openEdges = ['link', 'locked link', 'setup file', 'build number', 'host name', 'output of a check'] as const

const repeated = (part: string) => part.repeat((10 * million) / part.length)

describe('a paste of 10 million characters', () => {
  it.each(['A', '.', '[', '#/r/1AAA ', '15.1.2507.6 ', 'Name : value\n'])(
    'of %j is refused by every edge in under a second',
    (part) => {
      const text = repeated(part)
      const slow = openEdges.flatMap((edge) => {
        // What the process itself works, so that a busy machine is not taken for a slow reader.
        const start = process.cpuUsage()
        const taken = take(edge, text)
        const took = process.cpuUsage(start).user
        return taken !== 'refused' || took >= million ? [{ edge, taken, took }] : []
      })
      expect(slow).toEqual([])
    },
  )
})

describe('deep nesting', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  it.each([100, 20_000])('%i deep is refused by every edge, wherever it stands', (depth) => {
    const texts = [
      deep(depth),
      `{"version":1,"groups":${deep(depth)}}`,
      `{"coexist":1,"assessments":[${deep(depth)}]}`,
      `{"version":1,"notes":{"draft":{"progress":${deep(depth)},"way":"wizard"}}}`,
      `{"a":`.repeat(depth) + 1 + '}'.repeat(depth),
    ]
    expect(
      edgeNames.flatMap((edge) => texts.map((text) => take(edge, text))).filter((taken) => taken !== 'refused'),
    ).toEqual([])
  })
})

describe('a file of 100 MB', () => {
  it('is refused by its length, before it is read', () => {
    const text = `{"version":1,"groups":[${' '.repeat(100 * million)}]}`
    const start = process.cpuUsage()
    const result = parseSetupText(text)
    expect(process.cpuUsage(start).user).toBeLessThan(million)
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ problem: 'too-large', limit: million }] })
    expect(take('setup file', text)).toBe('refused')
    expect(take('all assessments', text)).toBe('refused')
  })
})
