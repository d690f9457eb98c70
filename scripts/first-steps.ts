import { type Plugin, runnerImport } from 'vite'

const id = 'virtual:coexist-first-steps'

/** Plans a new assessment ahead of its reader, so that the first question need not wait for the engine. */
export function firstSteps(): Plugin {
  return {
    name: 'coexist:first-steps',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined
      const { module, dependencies } = await runnerImport<typeof import('../src/wizard/first-steps')>(
        './src/wizard/first-steps.ts',
        { configFile: false, mode: 'production' },
      )
      for (const file of dependencies) this.addWatchFile(file)
      return `export const firstSteps = ${JSON.stringify(module.firstStepsOf())}`
    },
  }
}
