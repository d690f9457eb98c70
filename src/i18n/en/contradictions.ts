import type { LibraryWords } from '../library-words'
import { skypeContradictions } from './skype-contradictions'

export const contradictions: LibraryWords['contradictions'] = {
  'tabs-on-exchange-server': {
    name: 'Tabs with a mailbox on Exchange Server',
    readings: [
      'The table says that users with a mailbox on Exchange Server cannot add tabs.',
      'The text of the same page says that they can add and configure tabs.',
      'The table of the next edition says that they can.',
    ],
    position: 'Until the next edition, the result is that sources disagree. From that day on, tabs work.',
    why: 'Table and text carry the same date, so neither outranks the other. The newer edition settles it: its table agrees with the text.',
  },
  'voicemail-on-synchronised-hosts': {
    name: 'Voicemail outside Exchange Online',
    readings: [
      'The table says no for Exchange Server and for Exchange Online Dedicated (legacy).',
      'The footnote to the cell of Exchange Server says that voice messages work and arrive in Outlook, but that Teams neither shows nor plays them.',
      'The next edition says yes for both, with the same limit in its footnote.',
    ],
    position:
      'In the first edition voicemail in Teams is not supported, with a note that messages reach Outlook. From the next one on it is supported with limits.',
    why: 'The label changed, the behaviour did not: each edition is answered in its own words, and the note says what users see.',
  },
  'meetings-on-dedicated-legacy': {
    name: 'Meetings with Exchange Online Dedicated (legacy)',
    readings: [
      'The text speaks of Exchange Online Dedicated (legacy) and Exchange Server together, and makes meetings depend on the version of Exchange.',
      'The table says no for Exchange Online Dedicated (legacy), and names a version for Exchange Server only.',
    ],
    position: 'Meetings are not supported with Exchange Online Dedicated (legacy), whatever its version.',
    why: 'The table sets the two hosts apart and the text does not. The next edition says no for this host as well.',
  },
  'meetings-on-modern-hybrid': {
    name: 'Teams calendar with modern hybrid',
    readings: [
      'A box of the page says that modern hybrid brings free/busy only, and no calendar in Teams.',
      'The requirements on the same page accept the Hybrid Configuration Wizard in classic or in modern mode.',
      'The page on the Hybrid Agent recommends full classic hybrid for the Teams calendar.',
      'Microsoft answers that full classic hybrid is a recommendation: what counts is that Autodiscover and EWS are published.',
    ],
    position: 'The type of hybrid changes no result. With modern hybrid, meetings carry a note that sources disagree.',
    why: 'What Microsoft names as decisive, the publication of Autodiscover and EWS, is asked for as a prerequisite of its own.',
  },
  'connectors-on-dedicated-legacy': {
    name: 'Connectors with Exchange Online Dedicated (legacy)',
    readings: [
      'The table says that users can add and configure connectors.',
      'The text of the same page says that these users cannot manage connectors.',
    ],
    position: 'The result is that sources disagree, until the end of connectors in Teams.',
    why: 'Both readings stand on one page with one date, and no later edition decides between them.',
  },
  'private-meetings-and-search': {
    name: 'Private meetings and compliance search',
    readings: [
      'A note advises to disable private meetings where all meeting discussions must be discoverable and the organiser’s mailbox is on Exchange Server.',
      'A box of the same page says that chats can be searched wherever the mailboxes of the participants are.',
    ],
    position: 'Meetings carry the advice as a note; chat search is supported on every host.',
    why: 'The advice is about what is said in a meeting, the box about chats. The next edition keeps both.',
  },
  'compliance-of-chats': {
    name: 'What compliance covers: channels or chats',
    readings: [
      'A footnote says that eDiscovery and legal hold work on channel messages for every host, and is silent on chats.',
      'A box of the same page says that chats can be searched on every host.',
    ],
    position: 'Search in chats is a feature of its own. eDiscovery and legal hold carry a note on channel messages.',
    why: 'Searching and holding are two things. Where legal hold leaves private chats out, a limit says so.',
  },
  'out-of-office-by-host': {
    name: 'Out-of-office messages by host',
    readings: [
      'The table says yes for Exchange Online Dedicated (legacy).',
      'The same column says no for Exchange Server, although nearly every other column treats these two hosts alike.',
    ],
    position: 'Each host gets the answer of its own cell.',
    why: 'Microsoft runs the dedicated service itself, so the difference is plausible; no other page explains it.',
  },
  'exchange-online-licence-on-exchange-server': {
    name: 'Exchange Online licence for mailboxes on Exchange Server',
    readings: [
      'The requirements say that users must have an Exchange Online licence, without setting mailboxes on Exchange Server apart.',
      'A footnote asks for Exchange Online Plan 1 for these mailboxes, and for eDiscovery only.',
    ],
    position:
      'The licence is a prerequisite of eDiscovery for mailboxes on Exchange Server, and of no other feature there.',
    why: 'The footnote speaks of this very case. The general sentence would rule out what the table grants to these mailboxes.',
  },
  'what-needs-oauth': {
    name: 'What needs OAuth with Exchange Server',
    readings: [
      'A list says that OAuth must be configured with Exchange Server, and names no feature.',
      'The table grants meetings on Exchange Server without a word about OAuth.',
      'The next edition asks for OAuth among its requirements for meetings.',
    ],
    position:
      'Meetings on Exchange Server wait for OAuth in both editions. Tenants with Exchange Server see the prerequisite in any case.',
    why: 'The newer edition says what the older one left open: meetings are what Teams reads through OAuth.',
  },
  'sharepoint-and-files': {
    name: 'SharePoint and files in Teams',
    readings: [
      'The page says that SharePoint in Microsoft 365 is required to share files in channels, and OneDrive in chats.',
      'It also says that users without a SharePoint licence can still share files in channels, but not in chats.',
    ],
    position: 'Files in channels need SharePoint in the tenant. Files in chats also need the licence of the user.',
    why: 'The two sentences agree once the service of the tenant and the licence of a user are told apart.',
  },
  'right-to-create-groups': {
    name: 'Right to create groups',
    readings: [
      'The introduction wants every user to be able to create Microsoft 365 groups.',
      'Further down, the page asks for that right to create a team.',
    ],
    position: 'The right is a prerequisite of creating teams. Joining and managing teams does not wait for it.',
    why: 'The table grants the management of teams and channels without any condition; the introduction describes the full experience.',
  },
  'account-of-the-scheduler': {
    name: 'Account of the Teams scheduler',
    readings: [
      'The page creates the account with New-MailUser and a parameter named ApplicationAccount.',
      'The reference of New-MailUser has no such parameter.',
    ],
    position: 'The prerequisite is the partner application. ApplicationAccount is read as part of the account’s name.',
    why: 'The same page names its other account SfBOnline-ApplicationAccount: a space stands where a hyphen belongs.',
  },
  ...skypeContradictions,
}
