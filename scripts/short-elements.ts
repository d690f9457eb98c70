import type { Plugin } from 'vite'

const id = 'virtual:coexist-elements'

/**
 * Builds each element by React's createElement, which takes the children after the properties: without a name for them and
 * without a list around them a page is shorter than as the usual call, and React makes the same of both.
 */
export function shortElements(): Plugin {
  return {
    name: 'coexist:short-elements',
    apply: 'build',
    config: {
      // After the plugin for React, which asks for the usual call.
      order: 'post',
      handler: () => ({
        oxc: {
          jsx: { runtime: 'classic', pragma: 'jsxElement', pragmaFrag: 'jsxFragment' },
          jsxInject: `import { createElement as jsxElement, Fragment as jsxFragment } from '${id}'`,
        },
      }),
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined
      // As bindings of a module the two are called by one letter, as members of React they are not.
      return "import React from 'react'\nexport const { createElement, Fragment } = React"
    },
  }
}
