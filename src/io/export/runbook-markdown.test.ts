import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en'
import { runbookSteps } from '../../i18n/en/runbook'
import { csvText } from './csv'
import { runbookMarkdown } from './runbook-markdown'

const step = { title: '1. Do it', isDone: false, why: 'Because.', warning: null, facts: [], parts: [] }
const written = (own: object) =>
  runbookMarkdown(
    {
      title: 'T',
      origin: ['Today'],
      missing: '',
      words: runbookSteps.takeAway.document,
      order: [],
      steps: [{ ...step, ...own }],
    },
    en,
  )

describe('runbookMarkdown', () => {
  it('leaves nothing of what the reader wrote to be read as markup', () => {
    const text = written({ facts: [{ label: 'Note', value: '<b>|*x*\n# y `z` [a](b)' }] })
    expect(text).toContain('- **Note:** \\<b\\>\\|\\*x\\* \\# y \\`z\\` \\[a\\]\\(b\\)')
  })

  it('fences commands with more backticks than they hold', () => {
    const script = { label: null, lines: ["Get-It 'a````b'"] }
    const text = written({ parts: [{ label: 'Work', sentences: ['One.', 'Two.'], scripts: [script] }] })
    expect(text).toContain("\n`````powershell\nGet-It 'a````b'\n`````\n")
    expect(text).toContain('1. One.\n2. Two.')
  })

  it('says which script comes after which, and what is done by hand between them', () => {
    const order = [
      { file: 'coexist-1-x.ps1', steps: ['1. A', '2. B'] },
      { file: null, steps: ['3. C'] },
    ]
    const text = runbookMarkdown(
      { title: 'T', origin: [], missing: '', words: runbookSteps.takeAway.document, order, steps: [] },
      en,
    )
    expect(text).toContain('| `coexist-1-x.ps1` | 1. A; 2. B |\n| By hand | 3. C |')
  })
})

describe('csvText', () => {
  it('hands no formula to a spreadsheet', () => {
    expect(csvText([['=1', '+1', '-1', '@a', '\tb', 'a"b', 'a\nb']])).toBe(
      `"'=1","'+1","'-1","'@a","'\tb","a""b","a\nb"\r\n`,
    )
  })
})
