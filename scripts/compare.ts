import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtForNode } from './built-for-node'

/** Compares our engine with others on the same knowledge; exits 1 when an answer differs or a goal is missed. */
async function main(): Promise<void> {
  const { compare } = await builtForNode<typeof import('./compare/run')>('scripts/compare/run.ts')
  if (!(await compare(versionsOf('json-rules-engine', 'publicodes', 'json-logic-js')))) process.exitCode = 1
}

const versionsOf = (...packages: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    packages.map((name) => [
      name,
      JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version as string,
    ]),
  )

await main()
