import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '../engine/assess'
import type { Assessment } from '../engine/assessment'
import { estates } from '../engine/scenarios/estates'
import { knowledge } from '../knowledge'

const folder = mkdtempSync(join(tmpdir(), 'coexist-'))
afterAll(() => rmSync(folder, { recursive: true }))

const estate = estates['mixed-exchange-2016-and-online']

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'assess', '--', ...words], {
    input,
    encoding: 'utf8',
  })
  const errors = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'))
  return { status, out: stdout, lines: stdout.split('\n').filter((line) => line !== ''), errors }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const assessmentIn = (line: string | undefined) => JSON.parse(line ?? '') as Assessment

describe('npm run assess', () => {
  it('prints the assessment of a setup file as JSON', () => {
    const { status, out, errors } = run([file('setup.json', JSON.stringify(estate))])
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    const { runbook, ...verdicts } = JSON.parse(out) as Assessment
    const { runbook: _none, ...expected } = assess(knowledge, estate)
    expect(verdicts).toEqual(expected)
    expect(runbook[0]).toEqual({ id: 'assign-sharepoint-licences', for: ['sharepoint-licence'] })
    const lacking = expected.prerequisites.filter(({ status }) => status !== 'done').map(({ id }) => id)
    expect(new Set(runbook.flatMap((step) => step.for))).toEqual(new Set(lacking))
  })

  it('accepts a saved file in the place of a setup', () => {
    const saved = { coexist: 1, knowledge: '2026.11.0', savedAt: '2026-11-21T10:00:00Z', setup: estate }
    const { status, lines } = run([file('saved.json', JSON.stringify(saved))])
    expect(status).toBe(0)
    expect(assessmentIn(lines[0]).groups.map(({ name }) => name)).toEqual(['Head office', 'Sales'])
  })

  it('answers the good lines of standard input and refuses the others with their place', () => {
    const good = JSON.stringify({ version: 1, asOf: '2026-11-21', groups: [{ name: 'a' }] })
    const input = [
      `\uFEFF${good}`,
      '',
      '{"version":1,"groups":[{"name":"b","mailbox":"attic"}]}',
      '{"version":1,',
      good.replace('"a"', '"c"'),
    ].join('\r\n')
    const { status, lines, errors } = run(['-'], input)
    expect(status).toBe(2)
    expect(lines.map((line) => assessmentIn(line).groups[0]?.name)).toEqual(['a', 'c'])
    expect(errors).toEqual([
      '-, line 3, groups[0].mailbox: Found "attic". Allowed: exchange-online, dedicated-vnext, dedicated-legacy, exchange-server.',
      '-, line 4: The text ends before it is complete: part of it is missing. Save or download it once more.',
    ])
  })

  it('names file, line and path of each fault, in the language asked for', () => {
    const text =
      '{\n  "version": 1,\n  "groups": [\n    { "name": "a", "users": -1 },\n    { "name": "b", "exchange": "2016" }\n  ]\n}'
    const { status, out, errors } = run([file('wrong.json', text), '--lang', 'fr'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(errors.map((line) => line.replace(folder, ''))).toEqual([
      '/wrong.json, ligne 4, groups[0].users\u00A0: Valeur refusée\u00A0: -1. Valeur admise\u00A0: un nombre entier de 0 à 10\u202F000\u202F000.',
      '/wrong.json, ligne 5, groups[1].exchange\u00A0: Valeur refusée\u00A0: "2016". Elle n’est admise qu’avec mailbox: "exchange-server".',
    ])
  })

  it('lets the day on the command line win over the setup’s own', () => {
    const { lines } = run([file('dated.json', JSON.stringify(estate)), '--as-of', '2019-02-06'])
    expect(assessmentIn(lines[0]).asOf).toBe('2019-02-06')
    expect(assessmentIn(lines[0]).groups[1]?.features['teams-connectors']?.status).toBe('supported')
  })

  it('writes Markdown and CSV too, in either language', () => {
    const setup = file('formats.json', JSON.stringify(estate))
    expect(run([setup, '--format', 'markdown', '--lang', 'fr']).out).toContain(
      '| Réunions Teams | 300 utilisateurs sur 1\u202f500 | Action requise | Pris en charge |',
    )
    expect(run([setup, '--format', 'csv']).out).toContain(
      '"Head office","Microsoft Teams with Exchange","Teams meetings","Needs action"',
    )
  })

  it('refuses what it does not understand and says what it does', () => {
    const wrong = [
      ['--format', 'pdf', '-'],
      ['--as-of', '2018-01-01', '-'],
      ['--verbose', '-'],
      [join(folder, 'none.json')],
    ]
    const answers = wrong.map((words) => run(words))
    expect(answers.map(({ status, out }) => [status, out])).toEqual(wrong.map(() => [2, '']))
    expect(answers[0]?.errors).toEqual(['The option --format pdf is not understood. Allowed: json, markdown, csv.'])
  })
}, 60_000)
