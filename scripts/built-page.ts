import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serve } from './figures/static-server'

/** Builds the page into a folder of its own, serves it as a good host does, and takes both away afterwards. */
export async function withBuiltPage(use: (served: Served, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'coexist-page-'))
  try {
    const build = ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']
    const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...build], { stdio: 'inherit' })
    if (status !== 0) throw new Error('The build failed.')
    const served = await serve(folder)
    try {
      await use(served, folder)
    } finally {
      await served.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
