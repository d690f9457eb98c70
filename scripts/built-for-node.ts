import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * A module of the project, built as it is for the page and then loaded: what runs a tool straight from its sources keeps
 * a name with every function that it makes, and that alone slows our engine.
 */
export async function builtForNode<Module>(entry: string): Promise<Module> {
  const folder = join('node_modules', '.cache', 'coexist', `built-${process.pid}`)
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        ssr: entry,
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'built.js' } },
      },
    })
    return await import(pathToFileURL(join(folder, 'built.js')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
