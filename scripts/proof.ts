import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build, type Plugin } from 'vite'

const id = 'virtual:coexist-proof'
const root = resolve(import.meta.dirname, '..')
const cache = resolve(root, 'node_modules/.cache/coexist')

/** Gives the page that shows what was checked its figures: the sweep of the tests, run when they are asked for. */
export function proof(): Plugin {
  return {
    name: 'coexist:proof',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined
      const { code, files } = await bundle()
      for (const file of files) this.addWatchFile(file)
      return `export const proof = ${await provenOnce(code)}`
    },
  }
}

/** In one piece: from modules that are transformed one by one the sweep takes three times as long. */
async function bundle() {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    mode: 'production',
    build: { ssr: resolve(root, 'scripts/prove.ts'), write: false, minify: false },
    ssr: { noExternal: true },
  })
  const [chunk] = Array.isArray(made) || !('output' in made) ? [] : made.output
  if (chunk?.type !== 'chunk') throw new Error('The sweep was not bundled.')
  return { code: chunk.code, files: chunk.moduleIds.filter((file) => file.startsWith(root)) }
}

/** Going through two million situations takes half a minute, so it is done again only when the code has changed. */
async function provenOnce(code: string): Promise<string> {
  const file = resolve(cache, `proof-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.json`)
  const known = readKept(file)
  if (known !== null) return known
  const proven = JSON.stringify(await run(code))
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, proven)
  return proven
}

/** What was kept, or null: a file that is missing or damaged is made anew. */
function readKept(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8')
    JSON.parse(text)
    return text
  } catch {
    return null
  }
}

function run(code: string): Promise<unknown> {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`))
  return new Promise((resolved, failed) => {
    worker.once('message', resolved)
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('The sweep ended without a result.')))
  })
}
