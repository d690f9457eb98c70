import type { Plugin } from 'vite'

/**
 * In one file there is nothing to wait for: what the pages fetch when they need it is imported from the start. Left to the
 * bundler, each of these modules would be wrapped, to be run when it is asked for, and nothing unused in it would go.
 */
export function loadAtOnce(): Plugin {
  return {
    name: 'coexist:load-at-once',
    apply: 'build',
    transform: {
      // Types are gone by then, and with them the imports that only they make.
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
      handler(code) {
        const modules: string[] = []
        const body = code.replace(/\bimport\(\s*(["'][^"']+["'])\s*\)/g, (_whole, module: string) => {
          modules.push(module)
          return `Promise.resolve(late${modules.length})`
        })
        const imports = modules.map((module, place) => `import * as late${place + 1} from ${module};`)
        return { code: imports.join('') + body, map: null }
      },
    },
  }
}
