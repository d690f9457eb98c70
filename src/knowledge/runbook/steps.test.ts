import { describe, expect, it } from 'vitest'
import type { PrerequisiteId } from '../ids'
import { sources } from '../sources'
import { runbookSteps } from './steps'
import type { RunbookStep, RunbookWay, Script } from './types'

const steps = Object.entries(runbookSteps) as readonly (readonly [string, RunbookStep])[]
const ids = new Set(steps.map(([id]) => id))

/** The names that the setup may hold. */
const names = [
  'smtp-domain',
  'sip-domain',
  'tenant-domain',
  'domain-controller',
  'autodiscover-host',
  'exchange-host',
  'mail-host',
]

const scripts = steps.flatMap(([id, step]) =>
  ([step.work, step.checkBefore, step.checkAfter, step.undo] as const).flatMap((part) =>
    typeof part === 'string' ? [] : part.map((script) => ({ id, script })),
  ),
)

interface Split {
  /** What stands in single quotes, where nothing is expanded. */
  readonly literals: readonly string[]
  /** All the rest. */
  readonly code: string
}

/** A quote within quotes of the other kind is a letter like any other. */
function split({ lines }: Script): Split {
  const pieces = lines.join('\n').match(/"[^"]*"|'[^']*'|[^'"]+/g) ?? []
  return {
    literals: pieces.filter((piece) => piece.startsWith("'")),
    code: pieces.filter((piece) => !piece.startsWith("'")).join(' '),
  }
}

const given = new Set(['_', 'true', 'false', 'null'])

function unsetVariables(script: Script): readonly string[] {
  const { code } = split(script)
  const set = new Set(
    [...code.matchAll(/\$(\w+)\s*\+?=|foreach \(\$(\w+) in/g)].map(([, assigned, looped]) => assigned ?? looped),
  )
  const used = [...code.matchAll(/\$(\w+)(:\w+)?/g)].filter(([, name]) => name !== 'env').map(([, name]) => name ?? '')
  // PowerShell does not tell $True from $true.
  return used.filter((name) => !given.has(name.toLowerCase()) && !set.has(name))
}

function citedBy(step: RunbookStep): readonly string[] {
  const stated = [step.role, step.minutes, step.impact].flatMap((one) => (one === 'not-stated' ? [] : [one.citation]))
  return [...step.citations, ...stated].map(({ source }) => source)
}

/** Steps that can be finished, one after another, whatever the day and the way. */
function finishable(): ReadonlySet<string> {
  const finished = new Set<string>()
  for (let before = -1; before < finished.size; ) {
    before = finished.size
    for (const [id, step] of steps) if (step.after.every((one) => finished.has(one))) finished.add(id)
  }
  return finished
}

const inForce = (day: string, way: RunbookWay) =>
  steps.filter(
    ([, step]) =>
      step.from <= day &&
      (step.until === undefined || day < step.until) &&
      (step.way === undefined || step.way === way),
  )

/** The days on which what fulfils them changes, from the first day on which they are asked for. */
const days: readonly (readonly [PrerequisiteId, readonly string[]])[] = [
  [
    'exchange-oauth',
    ['2019-02-06', '2021-04-21', '2021-04-22', '2024-09-05', '2024-09-06', '2025-04-22', '2026-11-21'],
  ],
  ['ews-spns', ['2023-10-24', '2024-09-05', '2024-09-06', '2026-11-21']],
  ['exchange-published', ['2023-10-24', '2026-11-21']],
  ['hybrid-writeback', ['2023-10-24', '2026-11-21']],
  ['teams-scheduler-app', ['2023-10-24', '2024-09-05', '2024-09-06', '2025-06-25', '2025-06-26', '2026-11-21']],
  ['skype-partner-application', ['2019-02-06', '2021-07-30']],
]
const cases = days.flatMap(([prerequisite, all]) =>
  all.flatMap((day) => (['wizard', 'manual'] as const).map((way) => ({ prerequisite, day, way }))),
)

describe('the steps', () => {
  it('have ids in kebab case', () => {
    expect([...ids].filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([])
  })

  it('come after steps that exist', () => {
    expect(steps.flatMap(([, step]) => step.after.filter((id) => !ids.has(id)))).toEqual([])
  })

  it('do not wait for each other in a circle', () => {
    const finished = finishable()
    expect([...ids].filter((id) => !finished.has(id))).toEqual([])
  })

  it('cite sources that exist', () => {
    expect(steps.flatMap(([, step]) => citedBy(step).filter((source) => !(source in sources)))).toEqual([])
  })

  it('end after they begin', () => {
    expect(steps.filter(([, { from, until }]) => until !== undefined && until <= from)).toEqual([])
  })

  it.each(cases)('fulfil $prerequisite on $day by $way', ({ prerequisite, day, way }) => {
    const serving = inForce(day, way).filter(([, step]) => step.kind === 'do' && step.for.includes(prerequisite))
    expect(serving).not.toEqual([])
  })

  it('upload a certificate in one way on any day', () => {
    const uploads = cases
      .filter(({ way }) => way === 'manual')
      .map(({ day }) => inForce(day, 'manual').filter(([id]) => /^upload-auth-certificate/.test(id)).length)
    expect(new Set(uploads)).toEqual(new Set([1]))
  })
})

describe('the scripts', () => {
  it('are written in ASCII', () => {
    expect(scripts.filter(({ script }) => script.lines.some((line) => /[^\x20-\x7e]/.test(line)))).toEqual([])
  })

  it('balance their quotes on every line', () => {
    const isOdd = (line: string) => (line.replace(/"[^"]*"|'[^']*'/g, '').match(/['"]/g) ?? []).length > 0
    expect(scripts.flatMap(({ script }) => script.lines.filter(isOdd))).toEqual([])
  })

  it('hold names of the tenant in single quotes only', () => {
    expect(scripts.filter(({ script }) => /\{[a-z]+(-[a-z]+)+\}/.test(split(script).code))).toEqual([])
  })

  it('hold names that the setup knows', () => {
    const found = scripts.flatMap(({ script }) =>
      split(script).literals.flatMap((literal) => [...literal.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')),
    )
    expect(found).not.toEqual([])
    expect(found.filter((name) => !names.includes(name))).toEqual([])
  })

  it('use no variable that they do not set', () => {
    const unset = scripts.flatMap(({ id, script }) => unsetVariables(script).map((name) => `${id}: $${name}`))
    expect(unset).toEqual([])
  })

  it('use no operator that older shells do not know', () => {
    const found = scripts.filter(({ script }) => /\?\?|\?\.|\?:|\.ForEach\(/i.test(split(script).code))
    expect(found).toEqual([])
  })
})
