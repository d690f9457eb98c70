import { type Plugin, runnerImport } from 'vite'

/** Puts the knowledge and the schemas beside the page, for other programs; the app itself carries none of it. */
export function publishedFiles(): Plugin {
  return {
    name: 'coexist:published-files',
    apply: 'build',
    // Last of all: where everything goes into the document, these stay beside it.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler() {
        const { module } = await runnerImport<typeof import('../src/io/published/files')>(
          './src/io/published/files.ts',
          { configFile: false, mode: 'production' },
        )
        for (const [fileName, value] of Object.entries(module.publishedFiles()))
          this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n` })
      },
    },
  }
}
