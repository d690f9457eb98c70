import { describe, expect, it } from 'vitest'
import { stepText } from './step-text'

describe('stepText', () => {
  it('runs nothing but the commands of the step itself when it is pasted', () => {
    const text = stepText({
      title: '1. Create it',
      facts: ['Role: somebody'],
      parts: [
        {
          id: 'check-before',
          label: 'Check before',
          sentences: ['Nothing is there.'],
          scripts: [{ label: null, lines: ['Get-It'] }],
          runs: false,
        },
        {
          id: 'work',
          label: 'What to do',
          sentences: [],
          scripts: [{ label: 'For A', lines: ['New-It `', "  -Name 'x'"] }],
          runs: true,
        },
        {
          id: 'undo',
          label: 'Undo',
          sentences: ['Remove it.'],
          scripts: [{ label: null, lines: ['Remove-It'] }],
          runs: false,
        },
      ],
    })
    const commands = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(commands).toEqual(['New-It `', "  -Name 'x'"])
    for (const said of ['1. Create it', 'Role: somebody', 'Nothing is there.', 'Get-It', 'For A', 'Remove-It']) {
      expect(text).toContain(said)
    }
  })
})
