import type { Source } from './types'

/** What only the steps cite that prepare the servers and the cloud. */
export const skypeRunbookSources = {
  'skype-oauth-certificate': {
    title: 'Assign a server-to-server authentication certificate to Skype for Business Server',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/OfficeDocs-SkypeForBusiness',
      path: 'Skype/SfbServer/manage/authentication/assign-a-server-to-server-certificate.md',
    },
    checkedOn: '2026-11-25',
  },
  'group-creation-2020': {
    title: 'Manage who can create Microsoft 365 Groups',
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/microsoft-365-docs',
      path: 'microsoft-365/solutions/manage-creation-of-groups.md',
    },
    date: '2020-02-18',
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Source>
