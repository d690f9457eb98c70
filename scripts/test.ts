import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
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

function run(tool: keyof typeof tools, parameters: readonly string[], quiet = false): SpawnSyncReturns<string> {
  console.log(`\n> ${tool} ${parameters.join(' ')}`)
  return spawnSync(process.execPath, [tools[tool], ...parameters], {
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  })
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

function unitTests(): Count {
  const { status } = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
  const report = read(unitReport) as { numPassedTests: number; numFailedTests: number } | undefined
  return tests(status, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
}

function build(form: readonly string[] = []): Count {
  const { status, stdout, stderr } = run('vite', ['build', '--logLevel', 'warn', ...form], true)
  const warnings = `${stdout}${stderr}`.trim()
  if (warnings) console.error(`${warnings}\nThe build must be silent.`)
  return stage(status === 0 && warnings === '')
}

function browserTests(): Count {
  const { status } = run('playwright', ['test', '--reporter=list,json'])
  const report = read(browserReport) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 }
  return tests(status, { passed: stats.expected, failed: stats.unexpected + stats.flaky })
}

const counts = [
  stage(run('tsc', []).status === 0),
  stage(run('biome', ['check', '--error-on-warnings']).status === 0),
  stage(run('knip', ['--treat-config-hints-as-errors']).status === 0),
  unitTests(),
  stage(run('tsx', ['scripts/fuzz.ts']).status === 0),
  stage(run('tsx', ['scripts/ensure-browser.ts']).status === 0),
  build(),
  stage(run('tsx', ['scripts/weigh.ts']).status === 0),
  build(['--mode', 'single']),
  browserTests(),
]
rmSync(reports, { recursive: true })

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
