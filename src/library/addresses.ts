import type { ContradictionId, FeatureId, PrerequisiteId } from '../knowledge/ids'

const root = '/knowledge'

/** The pages on the knowledge, as the fragment names them. */
export const libraryAddresses = {
  index: root,
  register: `${root}/contradictions`,
  proof: `${root}/proof`,
  feature: (id: FeatureId) => `${root}/features/${id}`,
  prerequisite: (id: PrerequisiteId) => `${root}/prerequisites/${id}`,
  contradiction: (id: ContradictionId) => `${root}/contradictions/${id}`,
} as const
