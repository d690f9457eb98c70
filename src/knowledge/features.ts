import { teamsArea, teamsFeatures } from './areas/teams'
import type { Area, Feature } from './types'

export const areas = {
  teams: teamsArea,
  skype: { pages: [] },
  intune: { pages: [] },
} as const satisfies Record<string, Area>

export const features = {
  ...teamsFeatures,
} as const satisfies Record<string, Feature>
