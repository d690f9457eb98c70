import { describe, expect, it } from 'vitest'
import { parseErrors } from '../../runbook/powershell/test-grammar'
import { codeOf, made } from './test-scripts'
import { sweptSetups } from './test-swept-setups'

const all = sweptSetups.flatMap(([setup, way]) =>
  (['en', 'fr'] as const).map((language) => made(setup, way, { language })),
)

const byCode = new Map(all.flatMap(({ files }) => files.map((text) => [codeOf(text), text] as const)))
const texts = [...byCode.values()]
const linesOf = (text: string): readonly string[] => text.slice(1).split('\r\n')
const codeLines = (text: string): readonly string[] => linesOf(text).filter((line) => !/^\s*(#|$)/.test(line))

const guard = /^ {4}if \(\$Apply -and \$PSCmdlet\.ShouldProcess\(.*\)\) \{$/

const guarded = (text: string): number => linesOf(text).filter((line) => guard.test(line)).length

/** The lines of commands that run whether or not the reader said so. */
function unguarded(text: string): readonly string[] {
  let isInside = false
  return codeLines(text).filter((line) => {
    if (guard.test(line)) isInside = true
    const isOutside = !isInside
    if (line === '    }') isInside = false
    return isOutside
  })
}

/** Each block of commands has a scope of its own: what it uses it has to set. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[][] = []
  let end: string | null = null
  for (const line of codeLines(text)) {
    if (end !== null && line.startsWith(end)) end = null
    if (end !== null) blocks.at(-1)?.push(line)
    const begun = /^( {4}Invoke-Check .*|( {8})& )\{$/.exec(line)
    if (begun) {
      end = begun[2] === undefined ? '    }' : '        }'
      blocks.push([])
    }
  }
  return blocks.map((lines) => lines.join('\n'))
}

const isGiven = (name: string) => /^(_|true|false|null|env:.*)$/i.test(name)

function unset(code: string, given: readonly string[] = []): readonly string[] {
  const plain = code.replace(/'[^'\n]*'/g, "''")
  const set = new Set([
    ...given,
    ...[...plain.matchAll(/\$([\w:]+)\s*\+?=|foreach \(\$(\w+) in|\[\w+\]\$(\w+)/g)].map(
      ([, a, b, c]) => a ?? b ?? c ?? '',
    ),
  ])
  const used = [...plain.matchAll(/\$([\w:]+)/g)].map(([, name = '']) => name)
  return used.filter((name) => !isGiven(name) && !set.has(name))
}

describe('the scripts of every runbook', () => {
  it('are many, and of every shell', () => {
    expect(texts.length).toBeGreaterThan(100)
    const shells = new Set(all.flatMap(({ stretches }) => stretches.flatMap(({ file }) => file?.shell ?? [])))
    expect([...shells].sort()).toEqual([
      'edge-server',
      'exchange-management-shell',
      'exchange-online-powershell',
      'microsoft-graph-powershell',
      'msonline-powershell',
      'skype-management-shell',
    ])
  })

  it('can be read by PowerShell', () => {
    const wrong = texts.flatMap((text) => parseErrors(text.slice(1)).map((error) => `${linesOf(text)[3]}: ${error}`))
    expect(wrong).toEqual([])
  }, 300_000)

  it('begin with a byte order mark, end every line with CRLF, and hold code in ASCII', () => {
    for (const text of texts) {
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(codeLines(text).filter((line) => /[^ -~]/.test(line))).toEqual([])
    }
  })

  it('declare their parameters once, before all else', () => {
    for (const text of texts) {
      const [first, second, ...rest] = codeLines(text)
      expect(first).toMatch(/^\[CmdletBinding\(SupportsShouldProcess\b/)
      expect(second).toBe('param([switch]$Apply)')
      expect(rest.filter((line) => /\bparam\s*\(/i.test(line))).toEqual([])
    }
  })

  it('stop the transcript whatever happens, and stop at the first failure', () => {
    for (const text of texts) {
      const lines = codeLines(text)
      expect(lines.slice(lines.indexOf('} finally {'))).toContain('    Stop-Transcript | Out-Default')
      expect(lines).toContain("$ErrorActionPreference = 'Stop'")
    }
  })

  it('change nothing unless they are told to apply', () => {
    const changing =
      /(?<![\w.-])(New|Set|Update|Remove|Add|Enable|Disable|Clear|Move|Install)-\w+|WriteAllBytes|\.ps1\b|\.Add\(/
    const found = texts.flatMap((text) => unguarded(text).filter((line) => changing.test(line.replace(/'[^']*'/g, ''))))
    expect([...new Set(found)]).toEqual([])
  })

  it('guard each piece of work, once', () => {
    for (const { stretches } of all) {
      for (const { file, steps: taken } of stretches) {
        if (!file) continue
        const pieces = taken
          .filter(({ isCheck, isByHand }) => !isCheck && !isByHand)
          .flatMap(({ parts }) => parts.filter(({ id }) => id === 'work').flatMap(({ scripts }) => scripts))
        expect(guarded(file.text)).toBe(pieces.length)
        for (const line of pieces.flatMap(({ lines }) => lines)) expect(file.text).toContain(line)
      }
    }
  })

  it('use no variable that they do not set, in any block', () => {
    const found = texts.flatMap((text) => [
      ...unset(codeLines(text).join('\n'), ['PSCmdlet', 'WhatIfPreference', 'global:ErrorActionPreference']),
      ...blocksOf(text).flatMap((block) => unset(block)),
    ])
    expect([...new Set(found)]).toEqual([])
    expect(texts.flatMap(blocksOf).length).toBeGreaterThan(texts.length)
  })

  it('are looked at closely enough for a planted fault to be found', () => {
    const [text = ''] = texts.filter((one) => guarded(one) > 1)
    const lines = linesOf(text)
    const place = lines.findIndex((line) => guard.test(line))
    const bare = lines.filter((_, at) => at !== place).join('\r\n')
    expect(parseErrors(bare)).not.toEqual([])
    expect(unguarded(` ${bare}`).length).toBeGreaterThan(unguarded(text).length)
    expect(unset("Get-It -Name $other -Id '$third'\n$a = 1; $a")).toEqual(['other'])
    expect(blocksOf(text).every((block) => block !== '')).toBe(true)
  })

  it('have a region for each of their steps', () => {
    for (const { stretches } of all) {
      for (const { file, steps: taken } of stretches) {
        const regions = [...(file?.text ?? '').matchAll(/^\s*#region (.*)\r$/gm)].map(([, id]) => id)
        if (file) expect(regions).toEqual(taken.map(({ id }) => id))
      }
    }
  })

  it('run in the order of their numbers put each step behind those that block it', () => {
    for (const { stretches } of all) {
      const finished = new Set<string>()
      for (const { file, steps: taken } of stretches) {
        const byHand = new Set(taken.filter(({ isByHand }) => isByHand).map(({ id }) => id))
        for (const { id, after } of taken) {
          expect(after.filter((one) => !finished.has(one))).toEqual([])
          // No script waits for hands.
          if (file) expect(after.filter((one) => byHand.has(one))).toEqual([])
          finished.add(id)
        }
      }
      const sorted = stretches.flatMap(({ file }) => file?.name ?? [])
      expect(sorted.toSorted()).toEqual(sorted)
    }
  })
})
