import { intuneArea, intuneFeatures } from './areas/intune'
import { skypeArea, skypeFeatures } from './areas/skype'
import { teamsArea, teamsFeatures } from './areas/teams'
import type { Area, Feature } from './types'

export const areas = {
  teams: teamsArea,
  skype: skypeArea,
  intune: intuneArea,
} as const satisfies Record<string, Area>

export const features = {
  ...teamsFeatures,
  ...skypeFeatures,
  ...intuneFeatures,
} as const satisfies Record<string, Feature>
