import type { Area, Feature } from '../types'

export const teamsArea = {
  pages: ['teams-exchange-2019', 'teams-exchange-2023'],
} as const satisfies Area

/** The first thirteen are the columns of the table in its order, then what the text adds. */
export const teamsFeatures = {
  'teams-ediscovery': { area: 'teams' },
  'teams-legal-hold': { area: 'teams' },
  'teams-retention': { area: 'teams' },
  'teams-team-management': { area: 'teams' },
  'teams-meetings': { area: 'teams' },
  'teams-profile-picture': { area: 'teams' },
  'teams-call-history': { area: 'teams' },
  'teams-contacts': { area: 'teams' },
  'teams-outlook-contacts': { area: 'teams' },
  'teams-voicemail': { area: 'teams' },
  'teams-connectors': { area: 'teams' },
  'teams-tabs': { area: 'teams' },
  'teams-bots': { area: 'teams' },
  'teams-out-of-office': { area: 'teams' },
  'teams-delegated-scheduling': { area: 'teams' },
  'teams-calendar-presence': { area: 'teams' },
  'teams-create-teams': { area: 'teams' },
  'teams-chat-and-calls': { area: 'teams' },
  'teams-connector-messages': { area: 'teams' },
  'teams-channel-files': { area: 'teams' },
  'teams-chat-files': { area: 'teams' },
  'teams-chat-search': { area: 'teams' },
  'teams-file-compliance': { area: 'teams' },
} as const satisfies Record<string, Feature>

export const everyTeamsFeature = Object.keys(teamsFeatures) as (keyof typeof teamsFeatures)[]
