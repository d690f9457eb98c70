import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import type { Build } from '../src/service-worker/worker-scope.ts'

export const workerFile = 'service-worker.js'

/** Writes the worker that keeps the build for use without a network, once all that it keeps is written. */
export function serviceWorker(): Plugin {
  return {
    name: 'coexist:service-worker',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to put the service worker into.')
      writeFileSync(join(dir, workerFile), workerOf(buildIn(dir), await bundledWorker()))
    },
  }
}

export const workerOf = (current: Build, code: string): string =>
  `const currentBuild=${JSON.stringify(current)};${code}`

/** What the page in this folder can ask for; what is there for other programs is not kept. */
export function buildIn(folder: string): Build {
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  const hashOf = (file: string) => sha256(readFileSync(join(folder, file)), 'base64')
  const files = Object.fromEntries([
    ['./', hashOf('index.html')],
    ...['favicon.svg', ...assets.sort()].map((file) => [file, hashOf(file)] as const),
  ])
  return { version: sha256(JSON.stringify(files), 'hex').slice(0, 12), files }
}

const sha256 = (text: string | Buffer, encoding: 'base64' | 'hex') => createHash('sha256').update(text).digest(encoding)

/** One file without imports: a worker that is a module is not understood everywhere. */
async function bundledWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      reportCompressedSize: false,
      lib: { entry: 'src/service-worker/service-worker.ts', formats: ['iife'], name: 'worker', fileName: 'worker' },
    },
  })
  const [output] = Array.isArray(result) ? result : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.')
  return chunk.code
}
