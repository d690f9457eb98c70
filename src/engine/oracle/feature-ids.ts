/** Copied from the public contract. The first thirteen are the columns of the Teams matrix of 2019, the fourteenth came later. */
export const teamsFeatures: readonly string[] = [
  'teams-ediscovery',
  'teams-legal-hold',
  'teams-retention',
  'teams-team-management',
  'teams-meetings',
  'teams-profile-picture',
  'teams-call-history',
  'teams-contacts',
  'teams-outlook-contacts',
  'teams-voicemail',
  'teams-connectors',
  'teams-tabs',
  'teams-bots',
  'teams-out-of-office',
  'teams-delegated-scheduling',
  'teams-calendar-presence',
  'teams-create-teams',
  'teams-chat-and-calls',
  'teams-connector-messages',
  'teams-channel-files',
  'teams-chat-files',
  'teams-chat-search',
  'teams-file-compliance',
]

/** The first seventeen are the rows of the Skype for Business table. */
export const skypeFeatures: readonly string[] = [
  'skype-presence-outlook',
  'skype-respond-outlook',
  'skype-meetings-outlook',
  'skype-presence-owa',
  'skype-respond-owa',
  'skype-meetings-owa',
  'skype-presence-mobile',
  'skype-meetings-mobile',
  'skype-calendar-status',
  'skype-contact-store',
  'skype-high-resolution-photo',
  'skype-meeting-delegation',
  'skype-call-logs',
  'skype-archiving',
  'skype-archive-search',
  'skype-um-voicemail',
  'skype-server-history',
  'skype-cloud-voicemail',
  'owa-single-sign-on',
  'owa-im-presence',
]

export const intuneFeatures: readonly string[] = ['intune-exchange-connector', 'intune-conditional-access']

export const featureOrder: readonly string[] = [...teamsFeatures, ...skypeFeatures, ...intuneFeatures]

export const featuresOfArea = (area: string): readonly string[] => {
  if (area === 'teams') return teamsFeatures
  return area === 'skype' ? skypeFeatures : intuneFeatures
}

/** Outlook on the web with an on-premises Lync or Skype for Business server. */
export const webFeatures: readonly string[] = [
  'skype-presence-owa',
  'skype-respond-owa',
  'skype-meetings-owa',
  'owa-single-sign-on',
  'owa-im-presence',
]
