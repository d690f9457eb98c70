import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { setupSchema } from '../setup-schema'
import { checksum } from './checksum'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { anyCharacter, mutations } from './mutations'
import { below, type Random, randomLink, seeded } from './random-link'
import { registry } from './registry'

const withSteps = { ...registry, steps: ['step-0', 'step-1', 'step-2', 'step-3'] }

/** Links of all sizes up to a few hundred characters, as people send them. */
const originals = (random: Random, count: number) =>
  Array.from({ length: count }, () => encodeLink(randomLink(random, withSteps.steps), withSteps)).filter(
    (text) => text.length < 400,
  )

/** Text that opens as anything but one of the links it was made from. */
function wronglyOpened(mutated: string, made: readonly string[]): boolean {
  const result = decodeLink(mutated, withSteps)
  return result.kind === 'ok' && !made.some((text) => isDeepStrictEqual(decodeLink(text, withSteps), result))
}

const withChecksum = (unsigned: string) => unsigned + checksum(unsigned)

function isCanonical(text: string): boolean {
  const result = decodeLink(text, withSteps)
  return result.kind === 'ok' && encodeLink(result.link, withSteps) === text
}

function hasValidSetup(text: string): boolean {
  const result = decodeLink(text, withSteps)
  return result.kind === 'ok' && setupSchema.safeParse(result.link.setup).success
}

describe('decodeLink', () => {
  it('takes none of 100,000 mutated links for another one', () => {
    const random = seeded(3)
    const tried = Object.fromEntries(Object.keys(mutations).map((name) => [name, 0]))
    const offenders: string[] = []
    for (const text of originals(random, 120)) {
      for (const [name, mutate] of Object.entries(mutations)) {
        const mutated = mutate(text, random)
        tried[name] = (tried[name] ?? 0) + mutated.length
        offenders.push(...mutated.filter((candidate) => wronglyOpened(candidate, [text])).map((c) => `${name}: ${c}`))
      }
    }
    expect(offenders).toEqual([])
    expect(Object.values(tried).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100_000)
  })

  it('takes none of 50,000 splices of two links for a third', () => {
    const random = seeded(4)
    const texts = originals(random, 400)
    const any = () => texts[below(random, texts.length)] ?? ''
    const splices = Array.from({ length: 50_000 }, () => {
      const [first, second] = [any(), any()]
      const spliced = first.slice(0, below(random, first.length)) + second.slice(below(random, second.length))
      return { spliced, made: [first, second] }
    })
    expect(splices.filter(({ spliced, made }) => wronglyOpened(spliced, made))).toEqual([])
  })

  it('opens none of 100,000 random payloads that were signed like a link', () => {
    const random = seeded(5)
    const signed = Array.from({ length: 100_000 }, () => {
      const payload = Array.from({ length: below(random, 40) }, () => anyCharacter(random)).join('')
      return withChecksum(`1${payload}`)
    })
    expect(signed.filter((text) => decodeLink(text, withSteps).kind === 'ok' && !isCanonical(text))).toEqual([])
  })

  it('opens a link altered and signed anew only where its setup is valid and gives that very text', () => {
    const random = seeded(6)
    const forged = originals(random, 20).flatMap((text) =>
      (mutations['one bit flipped']?.(text.slice(0, -6), random) ?? []).map(withChecksum),
    )
    const opened = forged.filter((text) => decodeLink(text, withSteps).kind === 'ok')
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.filter((text) => !isCanonical(text) || !hasValidSetup(text))).toEqual([])
  })

  it('answers for any text at all', () => {
    const random = seeded(7)
    const characters = ['1', 'A', '%', '#/r/', '&', '\ud800', '\udc00', '\u0000', ' ', '-', '_', '<', '%2', '😀', '%00']
    const texts = Array.from({ length: 20_000 }, () =>
      Array.from({ length: below(random, 30) }, () => characters[below(random, characters.length)]).join(''),
    )
    expect(texts.filter((text) => !['foreign', 'damaged'].includes(decodeLink(text).kind))).toEqual([])
  })

  it.each(['1', '1-', '1_-', '-', '%31', '1A!', ' ', '#/r/', '&'])(
    'answers at once for 8,000 characters of %s',
    (part) => {
      const text = part.repeat(8000).slice(0, 8000)
      expect(['foreign', 'damaged']).toContain(decodeLink(text).kind)
    },
  )
})
