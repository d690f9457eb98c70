import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What tells most is asked first: a mutant that is noticed needs no more tests. */
const telling = ['scenarios/scenarios.test.ts', 'engine/sample.test.ts']

class TellingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = telling.findIndex((path) => moduleId.endsWith(path))
      return found < 0 ? telling.length : found
    }
    return [...files].sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

/** The tests that mutants of the engine are held against: those that state facts. */
export default defineConfig({
  test: {
    include: ['src/engine/**/*.test.ts', 'src/io/check-output.test.ts'],
    // Sweeps of thousands of setups, each of which would run again for every mutant that nothing else notices.
    exclude: [
      'src/engine/{completions,invariants,runbook}.test.ts',
      'src/engine/changes/brute-force.test.ts',
      'src/engine/oracle/**',
    ],
    testTimeout: 30_000,
    // One start for all test files of a mutant.
    isolate: false,
    sequence: { sequencer: TellingFirst },
  },
})
