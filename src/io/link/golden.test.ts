import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { setupSchema } from '../setup-schema'
import { decodeLink } from './decode'
import { encodeLink } from './encode'
import { isFormatVersion } from './format'
import type { Link } from './link'
import { type Registry, registry } from './registry'

interface GoldenLink {
  readonly name: string
  readonly text: string
  readonly link: Link
  /** The steps it is read with, where they are not those of the registry. */
  readonly steps?: readonly string[]
}

const corpus: readonly object[] = JSON.parse(readFileSync(new URL('./golden.json', import.meta.url), 'utf8'))

/** Links to comparisons are read by another decoder, and tested with it. */
const golden = corpus.filter((entry): entry is GoldenLink => 'link' in entry)

const registryOf = ({ steps = registry.steps }: GoldenLink): Registry => ({ ...registry, steps })

const inTodaysFormat = golden.filter(({ text }) => isFormatVersion(text.charAt(0)))

/** Everything that a link says by number, as `question=option` or the id alone. */
function idsIn({ setup, progress = {} }: Link): readonly string[] {
  const { areas = [], ...tenant } = setup.tenant ?? {}
  const answers = [tenant, ...setup.groups].flatMap((part) =>
    Object.entries(part).map(([id, answer]) => `${id}=${answer}`),
  )
  return [...answers, ...areas, ...Object.keys(setup.names ?? {}), ...Object.keys(progress)]
}

// The corpus is written once: links are added to it, none is ever changed or made anew.
describe('the golden corpus', () => {
  it.each(golden.map((entry) => [entry.name, entry] as const))('opens: %s', (_, entry) => {
    expect(decodeLink(entry.text, registryOf(entry))).toEqual({ kind: 'ok', link: entry.link })
  })

  it.each(inTodaysFormat.map((entry) => [entry.name, entry] as const))('is what is made today: %s', (_, entry) => {
    expect(encodeLink(entry.link, registryOf(entry))).toBe(entry.text)
  })

  it('holds only setups that an admin may have', () => {
    expect(golden.filter(({ link }) => !setupSchema.safeParse(link.setup).success)).toEqual([])
  })

  it('says every number of the registry', () => {
    const said = new Set(golden.filter(({ steps }) => steps === undefined).flatMap(({ link }) => idsIn(link)))
    const questions = [...registry.tenantQuestions, ...registry.groupQuestions]
    const registered = [
      ...questions.flatMap(({ id, options }) => options.map((option) => `${id}=${option}`)),
      ...registry.areas,
      ...registry.names,
      ...registry.steps,
    ]
    expect(registered.filter((id) => !said.has(id))).toEqual([])
  })
})
