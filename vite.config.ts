import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/content-security-policy.ts'
import { hostFiles } from './scripts/host-files.ts'
import { pastKnowledge } from './scripts/past-knowledge.ts'
import { inlineStyle, prerender } from './scripts/prerender.ts'
import { proof } from './scripts/proof.ts'
import { publishedFiles } from './scripts/published-files.ts'
import { serviceWorker } from './scripts/service-worker.ts'
import { inlineAll } from './scripts/single-file.ts'

/** What the first page loads, and what deciding needs: each compresses better in one file than in those pages would share. */
const first = { name: 'first', tags: ['$initial' as const], priority: 2 }
const deciding = {
  name: 'deciding',
  test: /src[\\/](engine[\\/]assess|wizard[\\/](draft-setup|use-setup))\.ts$/,
  priority: 1,
} as const

const site = {
  plugins: [inlineStyle(), contentSecurityPolicy(), publishedFiles(), serviceWorker(), hostFiles()],
  // The build must be silent, and how long our own plugins take depends on the machine.
  build: {
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [first, deciding] } },
    },
  },
}

/** The same in one file, for a machine without a network: `vite build --mode single`. */
const single = {
  publicDir: false,
  plugins: [inlineAll(), contentSecurityPolicy('single')],
  build: {
    outDir: 'dist-single',
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
  },
} as const

export default defineConfig(({ mode }) => {
  const { plugins, ...form } = mode === 'single' ? single : site
  return {
    base: './',
    plugins: [react(), tailwindcss(), prerender(), proof(), pastKnowledge(), ...plugins],
    ...form,
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      testTimeout: 30_000,
    },
  }
})
