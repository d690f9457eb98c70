import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { assess } from '../../engine/assess'
import type { Assessment } from '../../engine/assessment'
import { estates } from '../../engine/scenarios/estates'
import { knowledge } from '../../knowledge'
import { assessmentSchema } from './assessment-schema'
import { publishedFiles } from './files'
import { knowledgeSchema, type PublishedKnowledge, publishedKnowledge } from './knowledge-schema'

/** Our types are read-only all the way down; a schema's are not. */
type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> }
/** Without this a field that may be missing could be forgotten: each side would still fit the other. */
type Complete<T> = { readonly [K in keyof T]-?: Complete<T[K]> }
type Fit<A, B> = [A, B] extends [B, A] ? true : false
type IsSame<A, B> = Fit<Frozen<A>, Frozen<B>> & Fit<Complete<A>, Complete<B>>

const files = publishedFiles()

describe('the published files', () => {
  it('have schemas that say what the types say, which the compiler checks', () => {
    const assessmentIsSame: IsSame<z.infer<typeof assessmentSchema>, Assessment> = true
    const knowledgeIsSame: IsSame<z.infer<typeof knowledgeSchema>, PublishedKnowledge> = true
    expect([assessmentIsSame, knowledgeIsSame]).toEqual([true, true])
  })

  it.each(Object.entries(estates))('hold the assessment of %s to its schema', (_name, setup) => {
    expect(assessmentSchema.safeParse(assess(knowledge, setup)).error?.issues).toBeUndefined()
  })

  it('hold the knowledge to its schema, and it survives as JSON', () => {
    const read: unknown = JSON.parse(JSON.stringify(files['knowledge.json']))
    expect(read).toEqual(publishedKnowledge)
    expect(knowledgeSchema.safeParse(read).error?.issues).toBeUndefined()
  })

  it('refuse a misspelt status', () => {
    const assessment = JSON.stringify(assess(knowledge, estates['mixed-exchange-2016-and-online']))
    const misspelt = assessment.replace('"status":"supported"', '"status":"suported"')
    expect(misspelt).not.toBe(assessment)
    expect(z.safeParse(assessmentSchema, JSON.parse(misspelt)).success).toBe(false)
  })

  it.each(['knowledge.schema.json', 'setup.schema.json', 'assessment.schema.json', 'file.schema.json'] as const)(
    '%s names its draft',
    (name) => {
      expect(JSON.parse(JSON.stringify(files[name]))).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        title: expect.any(String),
        description: expect.any(String),
        additionalProperties: false,
      })
    },
  )
})
