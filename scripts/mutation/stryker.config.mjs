export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  mutate: ['src/engine/**/*.ts', '!src/engine/**/*.test.ts', '!src/engine/{oracle,scenarios}/**'],
  // Without a tsconfig.json in its copy: it reads one with a part of TypeScript that version 7 does not have.
  ignorePatterns: ['dist', 'dist-single', 'docs', 'e2e', 'hosting', 'public', 'test-results', 'tsconfig.json'],
  coverageAnalysis: 'perTest',
  // Nearly all code also runs while test files load. Such a mutant is held against the tests that run it later.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 8_000,
  incrementalFile: 'coverage/mutation-kept.json',
  tempDirName: '.stryker',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'coverage/mutation.html' },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
}
