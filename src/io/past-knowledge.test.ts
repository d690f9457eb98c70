import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import { settle } from '../engine/settle'
import { knowledge } from '../knowledge'
import { randomLink, seeded } from './link/random-link'
import { keptVersions, pastKnowledge } from './past-knowledge'

describe('the knowledge of earlier versions', () => {
  // Run `npm run keep` after a change to the knowledge; after a release, raise its version first.
  it('is kept for the version of today as it is', async () => {
    const file = resolve(import.meta.dirname, `../knowledge/past/${knowledge.version}.json`)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(knowledge)))
    expect(await pastKnowledge(knowledge.version)).toBe(knowledge)
  })

  it('is kept under its own version, none ahead of today’s', async () => {
    const found = await Promise.all(keptVersions.map(async (version) => (await pastKnowledge(version))?.version))
    expect(found).toEqual(keptVersions)
    const ahead = keptVersions.filter((one) => one.localeCompare(knowledge.version, 'en', { numeric: true }) > 0)
    expect(ahead).toEqual([])
  })

  it('answers every setup with the engine of today', async () => {
    const random = seeded(9)
    const setups = Array.from({ length: 60 }, () => randomLink(random).setup)
    for (const version of keptVersions) {
      const past = await pastKnowledge(version)
      if (past === null) throw new Error(`${version} is not there`)
      for (const setup of setups) expect(assess(past, settle(past, setup)).knowledge).toBe(version)
    }
  })

  it('is null for a version that is not kept, and for what is none', async () => {
    expect(await Promise.all(['2031.1.0', '', '__proto__', '../index'].map(pastKnowledge))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
