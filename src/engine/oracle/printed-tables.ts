export interface Footnote {
  readonly mark: string
  /** In our own words. */
  readonly says: string
}

export interface PrintedTeamsTable {
  readonly edition: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
  readonly footnotes: readonly Footnote[]
}

export const teams2019: PrintedTeamsTable = {
  edition: '2019-02-06',
  columns: [
    'eDiscovery',
    'Legal Hold',
    'Retention',
    'Team and Channel mgmt',
    'Create and view meetings',
    'Modify user profile picture',
    'Call History',
    'Manage Contacts',
    'Access Outlook contacts',
    'Voicemail',
    'Add and configure connectors',
    'Add and configure tabs',
    'Add and configure bots',
  ],
  rows: [
    {
      name: 'Exchange Online',
      cells: ['Yes2', 'Yes2', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes'],
    },
    {
      name: 'Exchange Online Dedicated vNext',
      cells: ['Yes2', 'Yes2', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes'],
    },
    {
      name: 'Exchange Online Dedicated – Legacy (Sync to Azure AD required)',
      cells: ['Yes 2', 'Yes2, 3', 'Yes4', 'Yes', 'No', 'No', 'Yes', 'Yes', 'No', 'No', 'No', 'Yes', 'Yes'],
    },
    {
      name: 'Exchange on-premises (Sync to Azure AD required)',
      cells: [
        ...['Yes 2', 'Yes2, 3', 'Yes4', 'Yes', 'Yes(Exchange 2016 CU3+)', 'No', 'Yes', 'Yes', 'No', 'No5'],
        ...['No', 'No', 'Yes'],
      ],
    },
  ],
  // No cell cites 1. The last one is printed as a second 4; the voicemail cell cites it as 5.
  footnotes: [
    { mark: '1', says: 'From Exchange 2016 CU3 on' },
    { mark: '2', says: 'eDiscovery and legal hold of channel messages work wherever the mailbox is' },
    { mark: '3', says: 'Private chats cannot be put on legal hold yet' },
    { mark: '4', says: 'Retention keeps the messages in a shadow mailbox in the cloud' },
    { mark: '4', says: 'Voice messages arrive in Outlook, but Teams neither shows nor plays them' },
  ],
}

export const teams2023: PrintedTeamsTable = {
  edition: '2023-10-24',
  columns: [
    'eDiscovery',
    'Legal Hold',
    'Retention',
    'Team and Channel management',
    'Create and view meetings in Teams',
    'Modify user profile picture',
    'Call History',
    'Manage Contacts',
    'Access Outlook contacts',
    'Voicemail',
    'Add and configure connectors',
    'Add and configure tabs',
    'Add and configure bots',
    'Modify Out of Office settings',
  ],
  rows: [
    {
      name: 'Exchange Online',
      cells: [
        ...['Yes 1', 'Yes 1', 'Yes', 'Yes', 'Yes', 'Yes7', 'Yes', 'Yes', 'Yes 6', 'Yes'],
        ...['Yes', 'Yes', 'Yes', 'Yes'],
      ],
    },
    {
      name: 'Exchange Online Dedicated vNext',
      cells: [
        ...['Yes 1', 'Yes 1', 'Yes', 'Yes', 'Yes', 'Yes7', 'Yes', 'Yes', 'Yes 6', 'Yes'],
        ...['Yes', 'Yes', 'Yes', 'Yes'],
      ],
    },
    {
      name: 'Exchange Online Dedicated – Legacy (Sync to Microsoft Entra ID required)',
      cells: [
        ...['Yes 1', 'Yes 1,2', 'Yes 3', 'Yes', 'No', 'No', 'Yes', 'Yes', 'No', 'Yes 4'],
        ...['Yes 5', 'Yes', 'Yes', 'Yes'],
      ],
    },
    {
      name: 'Exchange On-premises (Sync to Microsoft Entra ID)',
      cells: [
        ...['Yes 1,9', 'Yes 1', 'Yes 3', 'Yes', 'Yes 8', 'Yes10', 'Yes', 'Yes', 'No', 'Yes 4'],
        ...['Yes 5', 'Yes', 'Yes', 'No'],
      ],
    },
  ],
  footnotes: [
    { mark: '1', says: 'eDiscovery and legal hold of channel messages work wherever the mailbox is' },
    { mark: '2', says: 'Private chats cannot be put on legal hold yet' },
    { mark: '3', says: 'Retention keeps the messages in a shadow mailbox in the cloud' },
    { mark: '4', says: 'Voice messages arrive in Outlook, but Teams neither shows nor plays them' },
    { mark: '5', says: 'Members may add connectors only where an owner of the team may' },
    { mark: '6', says: 'Only the default contacts folder' },
    { mark: '7', says: 'The mailbox policy of Outlook on the web can forbid the change' },
    { mark: '8', says: 'The requirements for meetings with a mailbox on-premises must be met' },
    { mark: '9', says: 'Needs at least an Exchange Online Plan 1 licence' },
    { mark: '10', says: 'Works even where that mailbox policy forbids the change' },
  ],
}

export interface PrintedSkypeTable {
  readonly edition: string
  readonly columns: readonly string[]
  /** The name of the row, then its cells. */
  readonly rows: readonly (readonly string[])[]
}

const photoRow =
  'High-resolution Contact Photo (Requires Lync 2013 or Skype for Business clients at a minimum. ' +
  'Not supported for LWA, mobile apps, Lync 2010, Lync for Mac, and other older clients.)'

export const skype2020: PrintedSkypeTable = {
  edition: '2020-01-08',
  columns: [
    'Exchange 2016/2013/2010 (on premises) + Skype for Business Server (on premises)',
    'Exchange Online + Skype for Business Server (on premises)',
    'Exchange 2010 (on premises) + Skype for Business Online',
    'Exchange 2016/2013(on premises) + Skype for Business Online',
    'Exchange Online + Skype for Business Online',
  ],
  rows: [
    ['Presence in Outlook', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Respond via IM, PSTN Call, Skype Call or Video Call from an Outlook email', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Schedule and join online meetings through Outlook', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Presence in Outlook Web App', 'Y', 'Y', 'N', 'N', 'Y'],
    ['Respond via IM, PSTN Call, Skype Call or Video Call from an OWA email', 'Y', 'Y', 'N', 'N', 'Y'],
    ['Schedule and join online meetings through Outlook Web App', 'Y', 'Y', 'N', 'N', 'Y'],
    ['IM/Presence in Mobile Clients', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Join online meetings in Mobile clients', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Publish status based on Outlook calendar free/busy information', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Contact List (via Unified Contact Store)', 'Y (need Exchange 2016/2013)', 'Y', 'N', 'N', 'Y'],
    [photoRow, 'Y (need Exchange 2016/2013)', 'Y', 'N', 'Y', 'Y'],
    ['Meeting delegation', 'Y', 'Y', 'Y', 'Y', 'Y'],
    ["Missed Conversations history and Call Logs are written to user's exchange mailbox", 'Y', 'Y', 'Y', 'Y', 'Y'],
    ['Archiving Content (IM and Meeting) in Exchange', 'Y (need Exchange 2016/2013)', 'Y', 'N', 'N', 'Y'],
    ['Search archived content', 'Y (need Exchange 2016/2013)', 'Y', 'N', 'N', 'Y'],
    ['Exchange UM Voice Mail', 'Y', 'Y', 'N', 'N', 'N'],
    ['Server Side Conversation History', 'Y', 'Y', 'N', 'Y', 'Y'],
  ],
}

export const skype2025: PrintedSkypeTable = {
  edition: '2025-06-26',
  columns: [
    'Exchange Server (on premises) + Skype for Business Server (on premises)',
    'Exchange Online + Skype for Business Server (on premises)',
  ],
  rows: [
    ['Presence in Outlook', 'Y', 'Y'],
    ['Respond via IM, PSTN Call, Skype Call, or Video Call from an Outlook email', 'Y', 'Y'],
    ['Schedule and join online meetings through Outlook', 'Y', 'Y'],
    ['Presence in Outlook Web App', 'Y', 'Y'],
    ['Respond via IM, PSTN Call, Skype Call, or Video Call from an OWA email', 'Y', 'Y'],
    ['Schedule and join online meetings through Outlook Web App', 'Y', 'Y'],
    ['IM/Presence in Mobile Clients', 'Y', 'Y'],
    ['Join online meetings in Mobile clients', 'Y', 'Y'],
    ['Publish status based on Outlook calendar free/busy information', 'Y', 'Y'],
    ['Contact List (via Unified Contact Store)', 'Y', 'Y'],
    [photoRow, 'Y', 'Y'],
    ['Meeting delegation', 'Y', 'Y'],
    ["Missed Conversations history and Call Logs are written to user's exchange mailbox", 'Y', 'Y'],
    ['Archiving Content (IM and Meeting) in Exchange', 'Y', 'Y'],
    ['Search archived content', 'Y', 'Y'],
    ['Exchange UM Voice Mail', 'Y (Exchange 2016 only)', 'Y'],
    ['Server Side Conversation History', 'Y', 'Y'],
  ],
}
