import { build } from 'vite'

/** A page with react-dom alone, built as ours is. */
export async function buildFloor(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: 'scripts/trace/floor',
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
}
