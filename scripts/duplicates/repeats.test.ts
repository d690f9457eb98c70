import { describe, expect, it } from 'vitest'
import { repeatsIn } from './repeats'

const copied = `function halved(value: number): number {
  // Never below nothing.
  return Math.max(0, value / 2)
}`
const file = (path: string, text: string) => ({ path, text })

describe('the same code in two places', () => {
  it('is found in another file, whatever the comments, the indent and the lines', () => {
    const other = copied.replace('// Never below nothing.', '/* Why. */').replace(/\n */g, '\n\n\t')
    expect(repeatsIn([file('a.ts', `const one = 1\n${copied}\n`), file('b.ts', `${other}\nexport {}`)], 20)).toEqual([
      { path: 'b.ts', line: 1, lines: 7, other: { path: 'a.ts', line: 2 } },
    ])
  })

  it('is found in the same file, without reaching into itself', () => {
    const row = '[1, 2, 3, 4, 5],\n'
    expect(repeatsIn([file('a.ts', row.repeat(4))], 25)).toEqual([])
    expect(repeatsIn([file('a.ts', row.repeat(4))], 20)).toHaveLength(1)
  })

  it('is told once, as far as it reaches', () => {
    const twice = `${copied}\n${copied.replace('halved', 'quartered')}`
    expect(repeatsIn([file('a.ts', twice), file('b.ts', twice)], 20)).toMatchObject([{ path: 'b.ts', lines: 8 }])
  })

  it('is no import, and nothing shorter than what is asked for', () => {
    const imports = "import {\n  one,\n  two,\n  three,\n} from './numbers'\n"
    expect(repeatsIn([file('a.ts', imports), file('b.ts', imports)], 5)).toEqual([])
    expect(repeatsIn([file('a.ts', copied), file('b.ts', copied)], 40)).toEqual([])
  })

  it('differs by a name, or by a word in a text', () => {
    const named = (name: string) => `const ${name} = [1, 2, 3, 4]\nconst text = 'one ${name}'`
    expect(repeatsIn([file('a.ts', named('a')), file('b.ts', named('b'))], 12)).toEqual([])
  })
})
