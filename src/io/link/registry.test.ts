import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameIds } from '../../engine/setup'
import { areas } from '../../knowledge/features'
import { groupQuestions, tenantQuestions } from '../../knowledge/questions'
import { runbookSteps } from '../../knowledge/runbook/steps'
import type { Question } from '../../knowledge/types'
import { type RegisteredQuestion, registry } from './registry'

const frozen: unknown = JSON.parse(readFileSync(new URL('./registry-frozen.json', import.meta.url), 'utf8'))

const allOptions = ({ options, coarse = {} }: Question) => [...options, ...Object.keys(coarse)]

function missingFrom(registered: readonly RegisteredQuestion[], questions: Readonly<Record<string, Question>>) {
  return Object.entries(questions).flatMap(([id, question]) => {
    const options = registered.find((entry) => entry.id === id)?.options ?? []
    return allOptions(question)
      .filter((option) => !options.includes(option))
      .map((option) => `${id}=${option}`)
  })
}

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

describe('registry', () => {
  // Whoever appends a number appends it to the frozen copy too. A change anywhere else breaks links that are out there.
  it('gives every number the meaning it had when it was registered', () => {
    expect(registry).toEqual(frozen)
  })

  it('has a number for every question and option of the knowledge', () => {
    expect(missingFrom(registry.tenantQuestions, tenantQuestions)).toEqual([])
    expect(missingFrom(registry.groupQuestions, groupQuestions)).toEqual([])
  })

  it('has a number for every area and every kind of name', () => {
    expect(Object.keys(areas).filter((id) => !registry.areas.includes(id))).toEqual([])
    expect(nameIds.filter((id) => !registry.names.includes(id))).toEqual([])
  })

  it('has a number for every step of the runbook', () => {
    expect(Object.keys(runbookSteps).filter((id) => !registry.steps.includes(id))).toEqual([])
  })

  it('knows no id that the setup could not hold', () => {
    const known = [
      ...registry.tenantQuestions.filter(({ id }) => !(id in tenantQuestions)),
      ...registry.groupQuestions.filter(({ id }) => !(id in groupQuestions)),
      ...registry.areas.filter((id) => !(id in areas)),
      ...registry.names.filter((id) => !nameIds.some((name) => name === id)),
    ]
    expect(known).toEqual([])
  })

  it('gives each id one number', () => {
    const questions = [...registry.tenantQuestions, ...registry.groupQuestions]
    const lists = [
      registry.areas,
      registry.names,
      registry.steps,
      questions.map(({ id }) => id),
      ...questions.map(({ options }) => options),
    ]
    expect(lists.flatMap(repeated)).toEqual([])
  })
})
