import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const folder = 'scripts/mutation'
const program = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`

/**
 * Plants every small fault in the engine, one at a time, and exits 1 when the tests that state facts notice too few.
 * What follows goes to Stryker: `-- --mutate src/engine/cell.ts` is one file.
 */
function main(): void {
  if (!existsSync(program) && spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' }).status !== 0)
    throw new Error('Stryker could not be installed.')
  const parameters = [program, 'run', `${folder}/stryker.config.mjs`, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status ?? 1
}

main()
