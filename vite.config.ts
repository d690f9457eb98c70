import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkGroups } from './scripts/chunks.ts'
import { contentSecurityPolicy } from './scripts/content-security-policy.ts'
import { earlyParts } from './scripts/early-parts.ts'
import { firstSteps } from './scripts/first-steps.ts'
import { hostFiles } from './scripts/host-files.ts'
import { loadAtOnce } from './scripts/load-at-once.ts'
import { pastKnowledge } from './scripts/past-knowledge.ts'
import { inlineStyle, prerender } from './scripts/prerender.ts'
import { proof } from './scripts/proof.ts'
import { publishedFiles } from './scripts/published-files.ts'
import { serviceWorker } from './scripts/service-worker.ts'
import { shortElements } from './scripts/short-elements.ts'
import { inlineAll } from './scripts/single-file.ts'
import { supplyChain } from './scripts/supply-chain.ts'

const site = {
  plugins: [
    prerender(),
    inlineStyle(),
    earlyParts(),
    contentSecurityPolicy(),
    publishedFiles(),
    supplyChain(),
    serviceWorker(),
    hostFiles(),
  ],
  // The build must be silent, and how long our own plugins take depends on the machine.
  build: {
    // Every browser that runs this code preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
}

/** The same in one file, for a machine without a network: `vite build --mode single`. */
const single = {
  publicDir: false,
  plugins: [
    prerender('single'),
    loadAtOnce(),
    inlineAll(),
    contentSecurityPolicy('single'),
    publishedFiles(),
    supplyChain(),
  ],
  build: {
    outDir: 'dist-single',
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
  },
} as const

export default defineConfig(async ({ mode }) => {
  const { plugins, ...form } = mode === 'single' ? single : site
  return {
    base: './',
    // What the router brings along for a React that lacks it, and for addresses that are not ours.
    resolve: {
      alias: {
        'use-sync-external-store/shim/index.js': 'react',
        './use-browser-location.js': `${import.meta.dirname}/src/app/fragment-alone.ts`,
      },
    },
    plugins: [react(), shortElements(), tailwindcss(), proof(), firstSteps(), pastKnowledge(), ...plugins],
    ...form,
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      testTimeout: 30_000,
      // All cores: left alone, it keeps one of two for itself.
      maxWorkers: '100%',
      // Who builds or serves the page has no use for it, nor for what it imports.
      ...(process.env.VITEST && { sequence: { sequencer: (await import('./scripts/longest-first.ts')).LongestFirst } }),
      coverage: {
        include: ['src/engine/**'],
        exclude: ['**/*.test.ts', 'src/engine/{oracle,scenarios}/**'],
        reporter: ['text'],
        thresholds: { branches: 100 },
      },
    },
  }
})
