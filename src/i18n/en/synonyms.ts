/** Each line: a word of the names, then what people type instead. */
export const synonyms: readonly (readonly string[])[] = [
  ['eDiscovery', 'e-discovery', 'Purview', 'compliance'],
  ['Legal hold', 'litigation hold'],
  ['Retention', 'archiving'],
  ['Meetings', 'calendar', 'online meeting'],
  ['Profile picture', 'photo', 'avatar'],
  ['Voicemail', 'voice mail', 'UM', 'Unified Messaging'],
  ['Connectors', 'webhook', 'Office 365 connector'],
  ['Messages from connectors', 'webhook', 'Office 365 connector'],
  ['Out of office', 'OOF', 'automatic replies', 'absence'],
  ['Delegated scheduling', 'delegate', 'delegation', 'on behalf'],
  ['Presence', 'status', 'free/busy'],
  ['Team creation', 'create teams', 'Microsoft 365 group', 'Office 365 group'],
  ['Chat', 'IM', 'instant messaging', 'conversation'],
  ['Files', 'SharePoint', 'OneDrive', 'OneDrive for Business'],
  ['Contacts', 'address book', 'people'],
]
