import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Compares our engine with others on the same knowledge; exits 1 when an answer differs or a goal is missed.
 * It is built first, as it is for the page: a tool that compiles while it runs slows only what it compiles, which is ours.
 */
async function main(): Promise<void> {
  const folder = join('node_modules', '.cache', 'coexist', `compare-${process.pid}`)
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: { ssr: 'scripts/compare/run.ts', outDir: folder, target: 'node20' },
    })
    const { compare }: typeof import('./compare/run') = await import(pathToFileURL(join(folder, 'run.js')).href)
    if (!(await compare(versionsOf('json-rules-engine', 'publicodes', 'json-logic-js')))) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const versionsOf = (...packages: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    packages.map((name) => [
      name,
      JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version as string,
    ]),
  )

await main()
