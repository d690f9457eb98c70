import { describe, expect, it } from 'vitest'
import { runbookSteps as steps } from '../knowledge/runbook/steps'
import type { RunbookStep } from '../knowledge/runbook/types'
import { type Language, languages } from './catalog'
import { runbookSteps as en } from './en/runbook'
import { runbookSteps as fr } from './fr/runbook'
import type { RunbookStepWords, StepWords } from './runbook-words'

const words: Readonly<Record<Language, RunbookStepWords>> = { en, fr }

describe.each(languages)('the words of the runbook in %s', (language) => {
  const said: Readonly<Record<string, StepWords>> = words[language].steps
  const both = Object.entries<RunbookStep>(steps).map(([id, step]) => ({ id, step, words: said[id] }))

  it('warn at dangerous steps and nowhere else', () => {
    const wrong = both.filter((one) => one.step.isDangerous !== (one.words?.warning !== undefined))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('say what to do where it is done by hand and nowhere else', () => {
    const wrong = both.filter((one) => (one.step.work === 'by-hand') === (one.words?.byHand.length === 0))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('name steps without a full stop and end all else with one', () => {
    const isWrong = ({ name, warning, byHand, ...rest }: StepWords) =>
      name.endsWith('.') ||
      [rest.why, rest.before, rest.expected, rest.undo, ...byHand, ...(warning === undefined ? [] : [warning])].some(
        (text) => !text.endsWith('.'),
      )
    expect(Object.entries(said).filter(([, one]) => isWrong(one))).toEqual([])
  })
})
