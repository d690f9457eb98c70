import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en'
import { assessmentMarkdown } from '../../io/export/markdown'
import { parseSetup } from '../../io/parse-setup'
import { knowledge } from '../../knowledge'
import { assess } from '../assess'
import { estates } from './estates'

describe('assess, on tenants an admin would recognise', () => {
  it.each(Object.entries(estates))('says of %s what its file says', async (name, setup) => {
    expect(parseSetup(setup).kind).toBe('ok')
    const assessment = assess(knowledge, setup)
    const text = `${assessmentMarkdown({ knowledge, setup, assessment, catalog: en })}\n`
    await expect(text).toMatchFileSnapshot(`${name}.md`)
    await expect(`${JSON.stringify(assessment, null, 2)}\n`).toMatchFileSnapshot(`${name}.json`)
  })
})
