import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'coexist-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

const lineOf = (tool: keyof typeof tools, parameters: readonly string[]) => [tool, ...parameters].join(' ')

interface Ended {
  readonly status: number | null
  /** What it printed, where it was kept back. */
  readonly output: string
}

/** Ends with the tool. `keptBack` holds its output, so that two that run at a time are not mixed up. */
function run(tool: keyof typeof tools, parameters: readonly string[], keptBack = false): Promise<Ended> {
  console.log(`\n> ${lineOf(tool, parameters)}`)
  const child = spawn(process.execPath, [tools[tool], ...parameters], {
    stdio: keptBack ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  })
  let output = ''
  const keep = (text: Buffer) => {
    output += text
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((ended) => {
    child.once('error', (error) => ended({ status: null, output: String(error) }))
    child.once('close', (status) => ended({ status, output }))
  })
}

/** A tool that passes or fails as a whole, beside others. */
async function check(tool: keyof typeof tools, parameters: readonly string[]): Promise<Count> {
  const { status, output } = await run(tool, parameters, true)
  if (output.trim()) console.log(`\n${lineOf(tool, parameters)}:\n${output.trim()}`)
  return stage(status === 0)
}

/** A stage without tests adds nothing when it passes and one failure when it does not. */
function stage(holds: boolean): Count {
  return { passed: 0, failed: holds ? 0 : 1 }
}

/** A run that failed, or executed nothing, counts as a failure even where its report lists none. */
function tests(status: number | null, count: Count): Count {
  const isSilentFailure = count.failed === 0 && (status !== 0 || count.passed === 0)
  return isSilentFailure ? { ...count, failed: 1 } : count
}

function read(report: string): unknown {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}

async function unitTests(): Promise<Count> {
  const { status } = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  const report = read(unitReport) as { numPassedTests: number; numFailedTests: number } | undefined
  return tests(status, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
}

async function build(form: readonly string[] = []): Promise<Count> {
  const { status, output } = await run('vite', ['build', '--logLevel', 'warn', ...form], true)
  const warnings = output.trim()
  if (warnings) console.error(`${warnings}\nThe build must be silent.`)
  return stage(status === 0 && warnings === '')
}

async function browserTests(): Promise<Count> {
  const { status } = await run('playwright', ['test', '--reporter=list,json'])
  const report = read(browserReport) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 }
  return tests(status, { passed: stats.expected, failed: stats.unexpected + stats.flaky })
}

/** What the browser tests need, one after the other. */
async function builds(): Promise<readonly Count[]> {
  return [
    await check('tsx', ['scripts/ensure-browser.ts']),
    await build(),
    await check('tsx', ['scripts/weigh.ts']),
    await build(['--mode', 'single']),
  ]
}

const counts = [
  ...(await Promise.all([
    check('tsc', []),
    check('biome', ['check', '--error-on-warnings']),
    check('knip', ['--treat-config-hints-as-errors']),
    check('tsx', ['scripts/duplicates.ts']),
  ])),
  await unitTests(),
  // Inputs are tried on one core while the other builds.
  ...(await Promise.all([check('tsx', ['scripts/fuzz.ts']), builds()])).flat(),
  await browserTests(),
]
rmSync(reports, { recursive: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
