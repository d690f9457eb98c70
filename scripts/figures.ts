import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtForNode } from './built-for-node'
import { type Figure, line, type Measured, measured } from './figures/figure'
import { knowledgeFigures } from './figures/knowledge'
import { pageFigures } from './figures/page'

/**
 * Measures every figure that is promised and prints a line for each; exits 1 when one falls short or cannot be measured.
 * `--only NAME` measures one, `--json` prints them for machines.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined
  const folder = mkdtempSync(join(tmpdir(), 'coexist-figures-'))
  try {
    const build = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], {
      encoding: 'utf8',
    })
    const { engineFigures } = await builtForNode<typeof import('./figures/engine')>('scripts/figures/engine.ts')
    const figures = [...engineFigures, ...knowledgeFigures, buildFigure(build), ...pageFigures(folder)]
    const chosen = figures.filter(({ name }) => only === undefined || name === only)
    if (chosen.length === 0)
      throw new Error(`No such figure. There are: ${figures.map(({ name }) => name).join(', ')}.`)
    const results: Measured[] = []
    for (const figure of chosen) {
      const result = await measured(figure)
      results.push(result)
      if (!words.includes('--json')) console.log(line(result, figure.isAtLeast ?? false))
    }
    if (words.includes('--json')) console.log(JSON.stringify(results, null, 2))
    if (results.some(({ holds }) => !holds)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function buildFigure({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Figure {
  const said = `${stdout}${stderr}`.split('\n').filter((text) => text.trim() !== '' && !/^npm warn/.test(text))
  return {
    name: 'build-warnings',
    unit: 'lines',
    limit: 0,
    setup: 'what the build prints at the level of warnings',
    measure: () => (status === 0 ? [said.length] : []),
  }
}

await main()
