import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isSweep = ({ moduleId }: TestSpecification): boolean =>
  /\/(?:engine\/completions|proof\/sweep|cli\/assess)\.test\.ts$/.test(moduleId)

/**
 * Begins with the tests that take most of the time. They are small files: with no record of an earlier run they would be
 * begun last, and one core would wait for the other.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => Number(isSweep(b)) - Number(isSweep(a)))
  }
}
