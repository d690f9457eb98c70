import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Progress } from '../engine/progress'
import { estates } from '../engine/scenarios/estates'
import { type DatedSetup, nameIds } from '../engine/setup'
import { type CoexistFile, fileText, parseDocument } from '../io/file'
import { publishedFiles } from '../io/published/files'
import { runbookSteps } from '../knowledge/runbook/steps'
import { fileOf } from './save-file'

const published = JSON.parse(JSON.stringify(publishedFiles()['file.schema.json']))
const schema = z.fromJSONSchema(published)

/** Every kind of note, over all steps that there are. */
const notes: readonly Progress[string][] = [
  { done: true },
  { owner: 'Ada', due: '2026-12-01', note: 'After the move\nof Sales' },
  { accepted: { reason: 'The supplier ends in June', until: '2027-06-30' } },
  { done: true, owner: 'Ada', accepted: { until: '2027-06-30' } },
]
const progress: Progress = Object.fromEntries(
  Object.keys(runbookSteps).map((id, place) => [id, notes[place % notes.length] ?? {}]),
)
const names = Object.fromEntries(nameIds.map((id) => [id, `${id}.contoso.com`]))

const saved = (setup: DatedSetup, parts: Partial<Parameters<typeof fileOf>[0]> = {}): CoexistFile =>
  fileOf(
    { setup, followsToday: false, progress: {}, way: 'wizard', ...parts },
    runbookSteps,
    '2026-11-21T10:00:00.000Z',
  )

const issuesOf = (file: unknown) => schema.safeParse(JSON.parse(JSON.stringify(file))).error?.issues

describe('a saved file', () => {
  it.each(Object.entries<DatedSetup>(estates))('of %s is as the published schema says', (_name, setup) => {
    for (const file of [
      saved(setup),
      saved({ ...setup, title: 'Contoso « Été »', names }, { progress, followsToday: true, way: 'manual' }),
    ]) {
      expect(issuesOf(file)).toBeUndefined()
      expect(parseDocument(fileText(file)).kind).toBe('ok')
    }
  })

  const whole = saved(estates['mixed-exchange-2016-and-online'], { progress })
  const [step = ''] = Object.keys(progress)

  it.each<readonly [string, object]>([
    ['a key that the page does not write', { ...whole, colour: 'blue' }],
    ['a later version', { ...whole, coexist: 2 }],
    ['no setup', { ...whole, setup: undefined }],
    ['a setup with an answer that there is not', { ...whole, setup: { ...whole.setup, tenant: { cloud: 'moon' } } }],
    ['a step that there is not', { ...whole, progress: { moon: { done: true } } }],
    ['a step that is done no longer', { ...whole, progress: { [step]: { done: false } } }],
    ['an acceptance without a day', { ...whole, progress: { [step]: { accepted: { reason: 'No budget' } } } }],
    ['an assessment without its groups', { ...whole, assessment: { ...whole.assessment, groups: undefined } }],
  ])('with %s is not', (_name, file) => {
    expect(issuesOf(file)).not.toBeUndefined()
  })
})
