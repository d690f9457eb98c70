import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import type { Progress } from '../../engine/progress'
import { chosenRunbook } from '../../engine/runbook'
import { estates } from '../../engine/scenarios/estates'
import { settle } from '../../engine/settle'
import { type DatedSetup, type NameId, nameIds } from '../../engine/setup'
import type { Language } from '../../i18n/catalog'
import { parseDocument } from '../../io/file'
import { decodeLink } from '../../io/link/decode'
import { encodeLink } from '../../io/link/encode'
import { knowledge } from '../../knowledge'
import { exchangeVersions } from '../../knowledge/exchange-updates'
import type { PrerequisiteId } from '../../knowledge/ids'
import { groupQuestions, tenantQuestions } from '../../knowledge/questions'
import { runbookSteps as steps } from '../../knowledge/runbook/steps'
import type { RunbookStep, RunbookWay } from '../../knowledge/runbook/types'
import { parseErrors } from '../../runbook/powershell/test-grammar'
import { hostileValues } from '../../runbook/powershell/test-hostile-values'
import { tokenize } from '../../runbook/powershell/test-tokenizer'
import type { Stretch } from '../../runbook/scripts'
import { scriptStretches } from './script-files'
import { runbookIn } from './test-runbook'

const ways: readonly RunbookWay[] = ['wizard', 'manual']
const allSteps: Readonly<Record<string, RunbookStep>> = steps

interface Made {
  readonly stretches: readonly Stretch[]
  readonly files: readonly string[]
}

function made(setup: DatedSetup, way: RunbookWay, { language = 'en', progress = {} }: Options = {}): Made {
  const { view, runbook } = runbookIn(setup, { language, way })
  const stretches = scriptStretches(view, runbook, progress)
  return { stretches, files: stretches.flatMap(({ file }) => file?.text ?? []) }
}

interface Options {
  readonly language?: Language
  readonly progress?: Progress
}

/** Every day on which a step begins or is no longer done; between them the steps are the same. */
const days = [
  ...new Set(Object.values(allSteps).flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])])),
]
  .filter((day) => day >= knowledge.firstDay)
  .concat('2026-11-21')

const hosts = [
  {},
  ...groupQuestions.mailbox.options.filter((mailbox) => mailbox !== 'exchange-server').map((mailbox) => ({ mailbox })),
  ...exchangeVersions.map((exchange) => ({ mailbox: 'exchange-server', exchange }) as const),
]

/** All is done but one prerequisite. */
const gaps = Object.keys(knowledge.prerequisites) as readonly PrerequisiteId[]
function answersBut(gap: PrerequisiteId): {
  readonly tenant: Readonly<Record<string, string>>
  readonly group: Readonly<Record<string, string>>
} {
  const answers = gaps.map((id) => {
    const { question, doneWhen } = knowledge.prerequisites[id]
    const undone = question === 'sharepoint' ? 'none' : 'no'
    return [question, id === gap ? undone : doneWhen] as const
  })
  const isOfGroup = ([question]: readonly [string, string]) => Object.hasOwn(groupQuestions, question)
  return {
    tenant: Object.fromEntries(answers.filter((one) => !isOfGroup(one))),
    group: Object.fromEntries(answers.filter(isOfGroup)),
  }
}

const names = Object.fromEntries(nameIds.map((id) => [id, `${id}.contoso.com`])) as Record<NameId, string>

const singleGaps = (): readonly DatedSetup[] =>
  gaps.flatMap((gap) =>
    days.flatMap((asOf) =>
      tenantQuestions.cloud.options.flatMap((cloud) => hosts.map((host) => withGap(gap, { asOf, cloud, host }))),
    ),
  )

interface Surroundings {
  readonly asOf: string
  readonly cloud: string
  readonly host: Readonly<Record<string, string>>
}

function withGap(gap: PrerequisiteId, { asOf, cloud, host }: Surroundings): DatedSetup {
  const { tenant, group } = answersBut(gap)
  const setup = {
    version: 1,
    asOf,
    tenant: { ...tenant, areas: ['teams', 'skype', 'intune'], cloud },
    groups: [{ ...group, name: 'A', skype: 'skype-server-2015', ...host }],
    names,
  }
  // The answers come from the knowledge's own lists.
  return settle(knowledge, setup as unknown as DatedSetup)
}

/** Setups whose runbooks differ in more than the day. */
function distinct(setups: Iterable<DatedSetup>): readonly (readonly [DatedSetup, RunbookWay])[] {
  const found = new Map<string, readonly [DatedSetup, RunbookWay]>()
  for (const setup of setups) {
    const assessment = assess(knowledge, setup)
    for (const way of ways) {
      const { plan } = chosenRunbook(knowledge, steps, { setup, assessment, way })
      if (plan.length === 0) continue
      const key = JSON.stringify([
        plan,
        setup.tenant?.cloud,
        setup.groups.map(({ exchange, mailbox }) => [exchange, mailbox]),
      ])
      if (!found.has(key)) found.set(key, [setup, way])
    }
  }
  return [...found.values()]
}

const swept = distinct([...Object.values<DatedSetup>(estates), ...singleGaps()])
const undone: DatedSetup = {
  ...estates['mixed-exchange-2016-and-online'],
  tenant: {
    areas: ['teams', 'skype'],
    cloud: 'worldwide',
  },
  groups: [
    { name: 'A', mailbox: 'exchange-server', exchange: '2016', skype: 'skype-server-2015' },
    { name: 'B', mailbox: 'exchange-server', exchange: '2013', skype: 'lync-server-2013' },
    { name: 'C', mailbox: 'exchange-online', skype: 'skype-server-2015' },
  ],
}
const whole = ways.flatMap((way) => days.map((asOf) => [settle(knowledge, { ...undone, asOf }), way] as const))
const cases = [...swept, ...whole]
const all = cases.flatMap(([setup, way]) => (['en', 'fr'] as const).map((language) => made(setup, way, { language })))

const codeOf = (text: string): string =>
  tokenize(text.slice(1))
    .filter(({ kind }) => kind !== 'comment' && kind !== 'newline')
    .map((token) => token.text)
    .join('\n')

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

describe('what the reader wrote', () => {
  const hostile = hostileValues(7, 1200)
  const at = (place: number) => hostile[place % hostile.length] ?? ''
  const tenants = Array.from({ length: 60 }, (_, place) => place)
  const asOf = '2026-11-21'

  it('stays in comments, whatever it is: groups, title, owners and notes', () => {
    const plain = made({ ...undone, asOf }, 'manual').files.map(codeOf)
    for (const place of tenants) {
      const groups = undone.groups.map((group, index) => ({ ...group, name: `${at(place * 5 + index)} ${index}` }))
      const noted = { owner: at(place * 7), note: at(place * 7 + 1), due: '2026-12-01', done: true } as const
      const progress = Object.fromEntries(Object.keys(steps).map((id) => [id, noted]))
      const { files } = made({ ...undone, asOf, title: at(place * 3), groups }, 'manual', { progress })
      expect(files.map(codeOf)).toEqual(plain)
      for (const text of files) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  })

  it('stays in comments when it came by a file or a link', () => {
    const plain = made({ ...undone, asOf }, 'manual').files.map(codeOf)
    const opened = tenants.flatMap((place) => {
      const groups = undone.groups.map((group, index) => ({
        ...group,
        name: `${at(place * 5 + index).slice(0, 100)} ${index}`,
      }))
      const setup = { ...undone, asOf, title: at(place * 3).slice(0, 100) || 'a', groups }
      const file = parseDocument(JSON.stringify({ coexist: 1, knowledge: knowledge.version, savedAt: asOf, setup }))
      const link = decodeLink(encodeLink({ setup, knowledge: knowledge.version, followsToday: false }))
      return [
        ...(file.kind === 'ok' ? [{ ...file.setup, asOf }] : []),
        ...(link.kind === 'ok' ? [link.link.setup] : []),
      ]
    })
    // Control characters are refused at the edge, so that not all come through.
    expect(opened.length).toBeGreaterThan(tenants.length)
    for (const setup of opened) expect(made(setup, 'manual').files.map(codeOf)).toEqual(plain)
  })

  it('stays in literals, whatever the names are', () => {
    const wrong = tenants.flatMap((place) => {
      const given = Object.fromEntries(nameIds.map((id, index) => [id, at(place * 11 + index)]))
      const { files } = made({ ...undone, asOf, names: given }, 'manual')
      return files.flatMap((text) => parseErrors(text.slice(1)).map((error) => `${JSON.stringify(given)} ${error}`))
    })
    expect(wrong).toEqual([])
  }, 120_000)

  it('is asked for before anything is read, where a command needs it', () => {
    const { files } = made({ ...undone, asOf }, 'manual')
    const asking = files.filter((text) => text.includes("'<mail-host>'"))
    expect(asking.length).toBeGreaterThan(0)
    for (const text of asking) expect(text.indexOf("-like '<*>'")).toBeLessThan(text.indexOf('#region'))
    const named = made({ ...undone, asOf, names }, 'manual').files
    expect(named.join('')).toContain('mail-host.contoso.com')
  })
})
