import type { PrerequisiteId } from '../knowledge/ids'

/** The id of the heading of a prerequisite in their list: where links within the results lead. */
export const prerequisiteElementId = (prerequisite: PrerequisiteId): string => `prerequisite-${prerequisite}`
