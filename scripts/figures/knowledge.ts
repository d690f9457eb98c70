import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import type { Figure } from './figure'

/** What is known and what is said of it, in both languages; the runbook's steps are weighed with what loads them. */
const parts = [
  "export { knowledge } from './src/knowledge'",
  "export { sources } from './src/knowledge/sources'",
  "export { contradictions } from './src/knowledge/contradictions'",
  "export { lifecycles } from './src/knowledge/lifecycles'",
  "export { lookUps } from './src/knowledge/look-ups'",
  "export { knowledge as en } from './src/i18n/en/knowledge'",
  "export { knowledge as fr } from './src/i18n/fr/knowledge'",
]

export const knowledgeFigures: readonly Figure[] = [
  {
    name: 'knowledge-in-both-languages',
    unit: 'kB brotli',
    limit: 60,
    setup: 'knowledge, sources, contradictions, ends and look-ups with their words, bundled and minified alone',
    measure: async () => [(await weightOf(parts.join('\n'))) / 1000],
  },
]

async function weightOf(entry: string): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'coexist:weighed',
        enforce: 'pre',
        resolveId: (source) => (source.includes('weighed') ? join(process.cwd(), 'weighed.ts') : undefined),
        load: (file) => (file.endsWith('/weighed.ts') ? entry : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'weighed.ts', formats: ['es'], fileName: 'weighed' } },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built to be weighed.')
  const code = bundle.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
