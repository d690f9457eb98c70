import { formatList } from '../format'
import { plural } from '../plural'
import type { TopologyWords } from '../topology-words'

export const topology: TopologyWords = {
  network: 'Your network',
  clouds: {
    worldwide: 'Microsoft 365',
    gcc: 'Microsoft 365 GCC',
    'gcc-high': 'Microsoft 365 GCC High',
    dod: 'Microsoft 365 DoD',
    china: 'Microsoft 365 operated by 21Vianet',
  },
  cloudNotes: {
    worldwide: null,
    gcc: 'Cloud for US government',
    'gcc-high': 'National cloud, US government',
    dod: 'National cloud, US Department of Defense',
    china: 'National cloud, China',
  },
  cloudNotKnown: 'Which cloud is not answered yet',
  elsewhere: 'Mailbox host not known yet',
  nodes: {
    'active-directory': 'Active Directory',
    'exchange-server': 'Exchange Server',
    'skype-server': 'Skype for Business or Lync server',
    edge: 'Edge server',
    'sharepoint-server': 'SharePoint Server',
    'entra-id': 'Microsoft Entra ID',
    teams: 'Microsoft Teams',
    sharepoint: 'SharePoint and OneDrive',
    'skype-online': 'Skype for Business Online',
    'exchange-online': 'Exchange Online',
    intune: 'Microsoft Intune',
    'unknown-host': 'Groups',
  },
  nodeStates: { absent: 'Not in your tenant', unknown: 'Not answered yet', ended: 'No longer in service' },
  noMailboxes: 'No mailboxes of your groups',
  groupCount: (count) => plural('en', count, { one: '1 group', other: `${count} groups` }),
  links: {
    'directory-sync': 'Synchronisation',
    'hybrid-writeback': 'Hybrid writeback',
    'ews-spns': 'EWS SPNs',
    'exchange-published': 'Publication',
    'teams-scheduler-app': 'Scheduling app',
    'sharepoint-online': 'Files',
    'skype-partner-application': 'Partner application',
    'exchange-oauth': 'OAuth',
    'skype-certificates': 'Certificates',
    'exchange-autodiscover': 'Autodiscover',
    'autodiscover-dns': 'DNS record',
    'skype-oauth-url': 'Autodiscover address',
    'shared-sip-space': 'Federation',
    'hosting-provider': 'Hosting provider',
    'remote-user-access': 'Remote access',
    'intune-connector-account': 'Exchange connector',
  },
  impossible: 'Not possible',
  reasons: {
    'default-route': 'With a default route, the hosting provider cannot be created.',
    'exchange-too-old': 'Teams cannot use calendars on so old an Exchange Server.',
    'skype-online-ended': 'Skype for Business Online is no longer in service.',
    'connector-withdrawn': 'Microsoft has withdrawn the Exchange connector.',
  },
  link: ({ name, from, to, state }) => `${name}, between ${from} and ${to}: ${state.toLowerCase()}.`,
  change: (name) => `${name}: change the answer`,
  description: ({ groups, links, states }) => {
    const people = plural('en', groups, { one: '1 group', other: `${groups} groups` })
    if (links === 0) return `Your network and Microsoft 365, with ${people} and no connection to set up.`
    const joined = plural('en', links, { one: '1 connection', other: `${links} connections` })
    return `Your network and Microsoft 365, with ${people} and ${joined}: ${formatList('en', states)}.`
  },
  counted: (count, state) => `${count} ${state}`,
  inWords: 'The picture in words',
  places: 'Where everything is',
  connections: 'What joins it',
  noLinks: 'Nothing has to be joined.',
  box: (title, notes) => (notes.length === 0 ? title : `${title}: ${notes.join(', ')}`),
}
