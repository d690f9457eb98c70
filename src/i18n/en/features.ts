import type { KnowledgeWords } from '../knowledge-words'

export const areas: KnowledgeWords['areas'] = {
  teams: { name: 'Microsoft Teams with Exchange', shortName: 'Teams with Exchange' },
  skype: { name: 'Skype for Business and Lync with Exchange', shortName: 'Skype for Business and Lync' },
  intune: { name: 'Intune with Exchange', shortName: 'Intune' },
}

export const features: KnowledgeWords['features'] = {
  'teams-ediscovery': {
    name: 'eDiscovery',
    summary: 'Compliance staff can search and export what these users write in Teams.',
  },
  'teams-legal-hold': {
    name: 'Legal hold',
    summary: 'These users’ Teams content can be preserved for a legal case, even if they delete it.',
  },
  'teams-retention': {
    name: 'Retention',
    summary: 'Retention policies keep or delete these users’ Teams messages after a set time.',
  },
  'teams-team-management': {
    name: 'Team and channel management',
    summary: 'Users can join teams and manage their members and channels.',
  },
  'teams-meetings': {
    name: 'Teams meetings',
    summary: 'Users see their calendar in Teams and create and view meetings there.',
  },
  'teams-profile-picture': {
    name: 'Profile picture',
    summary: 'Users can change their profile picture in Teams.',
  },
  'teams-call-history': {
    name: 'Call history',
    summary: 'Users see their past calls in Teams.',
  },
  'teams-contacts': {
    name: 'Contact management',
    summary: 'Users can add, change and group their contacts in Teams.',
  },
  'teams-outlook-contacts': {
    name: 'Access to Outlook contacts',
    summary: 'Teams shows the contacts that users keep in Outlook.',
  },
  'teams-voicemail': {
    name: 'Voicemail in Teams',
    summary: 'Users can see and play their voice messages in Teams.',
  },
  'teams-connectors': {
    name: 'Connectors (add and configure)',
    summary: 'Users can add connectors that post notifications from other services in a channel.',
  },
  'teams-tabs': {
    name: 'Tabs (add and configure)',
    summary: 'Users can add tabs with files or apps to channels.',
  },
  'teams-bots': {
    name: 'Bots (add and configure)',
    summary: 'Users can add bots that answer in Teams.',
  },
  'teams-out-of-office': {
    name: 'Out of office',
    summary: 'Users can set their out-of-office message and status from Teams.',
  },
  'teams-delegated-scheduling': {
    name: 'Delegated scheduling',
    summary: 'Someone with delegate rights can schedule Teams meetings for another person in Outlook.',
  },
  'teams-calendar-presence': {
    name: 'Presence from the calendar',
    summary: 'Presence in Teams follows the calendar, for example “In a meeting”.',
  },
  'teams-create-teams': {
    name: 'Team creation',
    summary: 'Users can create new teams.',
  },
  'teams-chat-and-calls': {
    name: 'Chat and calls',
    summary: 'Users can chat and call in Teams.',
  },
  'teams-connector-messages': {
    name: 'Messages from connectors',
    summary: 'Users receive what connectors set up by others post in a channel.',
  },
  'teams-channel-files': {
    name: 'Files in channels',
    summary: 'Users can share and store files in the channels of a team.',
  },
  'teams-chat-files': {
    name: 'Files in chats',
    summary: 'Users can share files in private and group chats.',
  },
  'teams-chat-search': {
    name: 'Search in chats',
    summary: 'A compliance search finds chats, wherever the participants’ mailboxes are.',
  },
  'teams-file-compliance': {
    name: 'Compliance for files',
    summary: 'eDiscovery, legal hold and archiving also cover files shared in Teams.',
  },
  'skype-presence-outlook': {
    name: 'Presence in Outlook',
    summary: 'Outlook shows whether a contact is available in Skype for Business.',
  },
  'skype-respond-outlook': {
    name: 'Reply by IM or call in Outlook',
    summary: 'From an e-mail in Outlook, users can answer by instant message, phone, Skype or video call.',
  },
  'skype-meetings-outlook': {
    name: 'Online meetings in Outlook',
    summary: 'Users can schedule and join Skype meetings from Outlook.',
  },
  'skype-presence-owa': {
    name: 'Presence in Outlook on the web',
    summary: 'Outlook on the web shows whether a contact is available in Skype for Business.',
  },
  'skype-respond-owa': {
    name: 'Reply by IM or call in Outlook on the web',
    summary: 'From an e-mail in Outlook on the web, users can answer by instant message, phone, Skype or video call.',
  },
  'skype-meetings-owa': {
    name: 'Online meetings in Outlook on the web',
    summary: 'Users can schedule and join Skype meetings from Outlook on the web.',
  },
  'skype-presence-mobile': {
    name: 'IM and presence on mobile',
    summary: 'The mobile app offers instant messaging and shows who is available.',
  },
  'skype-meetings-mobile': {
    name: 'Online meetings on mobile',
    summary: 'Users can join Skype meetings from the mobile app.',
  },
  'skype-calendar-status': {
    name: 'Status from the calendar',
    summary: 'Status in Skype for Business follows the free/busy times of the Outlook calendar.',
  },
  'skype-contact-store': {
    name: 'Unified contact store',
    summary: 'Skype contacts are kept in the Exchange mailbox and shared with Outlook.',
  },
  'skype-high-resolution-photo': {
    name: 'High-resolution photos',
    summary: 'Contacts show the large photo stored in the Exchange mailbox.',
  },
  'skype-meeting-delegation': {
    name: 'Meeting delegation',
    summary: 'Someone with delegate rights can schedule Skype meetings for another person.',
  },
  'skype-call-logs': {
    name: 'Missed conversations and call logs',
    summary: 'Missed conversations and call logs are written to the Exchange mailbox.',
  },
  'skype-archiving': {
    name: 'Archiving in Exchange',
    summary: 'Instant messages and meeting content are archived in the Exchange mailbox.',
  },
  'skype-archive-search': {
    name: 'Search in archived content',
    summary: 'Compliance staff can search what has been archived in Exchange.',
  },
  'skype-um-voicemail': {
    name: 'Voicemail by Exchange UM',
    summary: 'Exchange Unified Messaging records voice messages and puts them in the mailbox.',
  },
  'skype-server-history': {
    name: 'Server-side conversation history',
    summary: 'The server, not each device, saves conversations in the mailbox.',
  },
  'skype-cloud-voicemail': {
    name: 'Cloud Voicemail',
    summary: 'Microsoft’s cloud service records voice messages and delivers them to the mailbox.',
  },
  'owa-single-sign-on': {
    name: 'Single sign-on in Outlook on the web',
    summary: 'Users signed in to Outlook on the web reach Skype or Lync without signing in again.',
  },
  'owa-im-presence': {
    name: 'IM and presence in Outlook on the web',
    summary: 'Outlook on the web offers the instant messaging and presence of your own Skype or Lync server.',
  },
  'intune-exchange-connector': {
    name: 'Exchange service connector',
    summary: 'Intune and Exchange ActiveSync are managed together, through a connector to the cloud mailboxes.',
  },
  'intune-conditional-access': {
    name: 'Conditional Access',
    summary: 'Only users and devices that meet your policies reach Exchange Online.',
  },
}
