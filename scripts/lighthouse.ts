import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { promisify } from 'node:util'
import { browserFile, browserFlags } from './browser'
import { withBuiltPage } from './built-page'

const folder = 'scripts/lighthouse'
const program = `${folder}/node_modules/lighthouse/cli/index.js`

/** The least that the median of the runs may be. */
const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const runs = 3

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
}

interface Report {
  readonly lighthouseVersion: string
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
}

interface AuditRef {
  readonly id: string
  readonly weight: number
}

/** Runs Lighthouse on the built page, as on a phone, and exits 1 when the median of a category is below its goal. */
async function main(): Promise<void> {
  if (!existsSync(program)) install()
  await withBuiltPage(async ({ address }) => {
    const reports: Report[] = []
    for (let run = 0; run < runs; run += 1) reports.push(await reportOn(address))
    if (!printed(reports)) process.exitCode = 1
    const load = (loadavg()[0] ?? 0).toFixed(1)
    console.log(`Lighthouse ${reports[0]?.lighthouseVersion}, Node ${process.version}, load average ${load} at the end`)
  })
}

function printed(reports: readonly Report[]): boolean {
  const verdicts = Object.entries(goals).map(([category, goal]) => {
    const scores = reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))
    const holds = middle(scores) >= goal
    const verdict = `at least ${goal}: ${holds ? 'holds' : 'falls short'}`
    console.log(`${category.padEnd(16)} ${String(middle(scores)).padStart(3)}  ${verdict}  (${scores.join(', ')})`)
    return holds
  })
  for (const fault of new Set(reports.flatMap(faultsIn))) console.log(`  ${fault}`)
  for (const metric of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']) {
    const seen = reports.map(({ audits }) => audits[metric]?.displayValue ?? '')
    console.log(`${metric.padEnd(24)} ${seen.join(', ')}`)
  }
  return verdicts.every(Boolean)
}

function install(): void {
  if (spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' }).status !== 0)
    throw new Error('Lighthouse could not be installed.')
}

async function reportOn(address: string): Promise<Report> {
  const parameters = [
    program,
    address,
    '--quiet',
    '--output=json',
    '--no-enable-error-reporting',
    `--only-categories=${Object.keys(goals).join()}`,
    `--chrome-flags=${['--headless', ...browserFlags].join(' ')}`,
  ]
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    env: { ...process.env, CHROME_PATH: browserFile() },
    maxBuffer: 64_000_000,
  })
  return JSON.parse(stdout) as Report
}

/** What a category that counts for something lost points for. */
const faultsIn = ({ categories, audits }: Report): readonly string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => {
      const { title, score = null, displayValue = '' } = audits[id] ?? { title: id }
      return score !== null && score < 0.9 ? [`${title} ${displayValue}`.trim()] : []
    })

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

await main()
