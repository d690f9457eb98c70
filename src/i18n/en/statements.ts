import type { KnowledgeWords } from '../knowledge-words'
import { skypeAndIntuneStatements } from './skype-statements'

export const undocumented: KnowledgeWords['undocumented'] = {
  label: 'Not documented',
  sentence: 'Microsoft’s pages say nothing about this combination.',
}

export const statements: KnowledgeWords['statements'] = {
  'ediscovery-works-on-every-host': 'eDiscovery in Teams works wherever the user’s mailbox is hosted.',
  'legal-hold-works-on-every-host': 'Legal hold in Teams works wherever the user’s mailbox is hosted.',
  'legal-hold-omits-private-chats-on-dedicated-legacy':
    'With a mailbox on Exchange Online Dedicated (legacy), legal hold does not cover private chats in Teams.',
  'legal-hold-omits-private-chats-on-exchange-server':
    'With a mailbox on Exchange Server, legal hold does not cover private chats in Teams.',
  'retention-works-on-every-host': 'Retention policies work in Teams wherever the user’s mailbox is hosted.',
  'managing-teams-works-on-every-host':
    'Users can join and manage teams and channels wherever their mailbox is hosted.',
  'meetings-work-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), users can create and view meetings in Teams.',
  'meetings-do-not-work-on-dedicated-legacy':
    'With a mailbox on Exchange Online Dedicated (legacy), users cannot create or view meetings in Teams.',
  'meetings-work-from-exchange-2016-cu3':
    'With a mailbox on Exchange 2016 CU3 or later, users can create and view meetings in Teams.',
  'teams-meetings-need-exchange-2016-cu3':
    'With a mailbox on Exchange Server, meetings in Teams need Exchange 2016 CU3 or later.',
  'changing-the-picture-works-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), users can change their profile picture in Teams.',
  'changing-the-picture-does-not-work-on-dedicated-legacy':
    'With a mailbox on Exchange Online Dedicated (legacy), users cannot change their profile picture in Teams.',
  'changing-the-picture-does-not-work-on-exchange-server':
    'With a mailbox on Exchange Server, users cannot change their profile picture in Teams.',
  'changing-the-picture-works-on-exchange-server':
    'With a mailbox on Exchange Server, users can change their profile picture in Teams.',
  'call-history-works-on-every-host': 'Users see their call history in Teams wherever their mailbox is hosted.',
  'managing-contacts-works-on-every-host': 'Users can manage their contacts in Teams wherever their mailbox is hosted.',
  'outlook-contacts-work-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), Teams shows the user’s Outlook contacts.',
  'outlook-contacts-show-the-default-folder-only':
    'Teams shows only the contacts of the default Contacts folder of Outlook, not those of other folders or subfolders.',
  'outlook-contacts-do-not-work-on-synchronised-hosts':
    'With a mailbox on Exchange Server or Exchange Online Dedicated (legacy), Teams does not show the user’s Outlook contacts.',
  'voicemail-works-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), users can see and play their voice messages in Teams.',
  'voicemail-does-not-work-on-synchronised-hosts':
    'With a mailbox on Exchange Server or Exchange Online Dedicated (legacy), users cannot see or play their voice messages in Teams.',
  'voicemail-reaches-outlook-but-not-teams':
    'With a mailbox on Exchange Server or Exchange Online Dedicated (legacy), voice messages arrive in Outlook, but users cannot see or play them in Teams.',
  'connectors-work-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), users can add and configure connectors in Teams.',
  'connectors-cannot-be-added-on-synchronised-hosts':
    'With a mailbox on Exchange Server or Exchange Online Dedicated (legacy), users cannot add or configure connectors in Teams.',
  'connectors-work-on-exchange-server':
    'With a mailbox on Exchange Server, users can add and configure connectors in Teams.',
  'connectors-on-dedicated-legacy-are-contradicted':
    'For a mailbox on Exchange Online Dedicated (legacy), the table of Microsoft’s page says that users can add connectors, and the text of the same page that they cannot.',
  'connectors-are-switched-off':
    'Office 365 connectors in Teams are switched off: nobody can add them or receive their messages.',
  'tabs-work-on-microsoft-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated, users can add and configure tabs in Teams.',
  'tabs-on-exchange-server-are-contradicted':
    'For a mailbox on Exchange Server, the table of Microsoft’s page says that users cannot add tabs, and the text of the same page that they can.',
  'tabs-work-on-exchange-server': 'With a mailbox on Exchange Server, users can add and configure tabs in Teams.',
  'bots-work-on-every-host': 'Users can add and configure bots in Teams wherever their mailbox is hosted.',
  'out-of-office-works-on-microsoft-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated, users can set their out-of-office message from Teams.',
  'out-of-office-does-not-work-on-exchange-server':
    'With a mailbox on Exchange Server, users cannot set their out-of-office message from Teams: they set it in Outlook.',
  'synchronised-hosts-need-directory-sync':
    'To use Teams, users with a mailbox on Exchange Server or Exchange Online Dedicated (legacy) must be synchronised to Microsoft Entra ID.',
  'meetings-on-exchange-server-need-oauth':
    'With a mailbox on Exchange Server, meetings in Teams need OAuth between Exchange Server and Exchange Online.',
  'meetings-on-exchange-server-need-publishing':
    'With a mailbox on Exchange Server, meetings in Teams need Autodiscover and EWS of your Exchange servers to be reachable from the Internet.',
  'meetings-on-exchange-server-need-writeback':
    'With a mailbox on Exchange Server, meetings in Teams need the Exchange hybrid option of Microsoft Entra Connect to be switched on.',
  'meetings-on-exchange-server-need-spns':
    'With a mailbox on Exchange Server, the Teams calendar and the Outlook add-in for Mac need your EWS addresses registered as service principal names (SPNs).',
  'meetings-on-exchange-server-need-teams-licence':
    'With a mailbox on Exchange Server, meetings in Teams need a Teams licence on the synchronised account.',
  'ediscovery-on-exchange-server-needs-exchange-online-licence':
    'With a mailbox on Exchange Server, eDiscovery in Teams needs at least an Exchange Online Plan 1 licence.',
  'delegated-scheduling-works-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), someone with delegate rights can schedule Teams meetings for another person.',
  'delegated-scheduling-works-from-exchange-2013-cu19':
    'With Exchange 2013 CU19 or later, someone with delegate rights can schedule Teams meetings for another person whose mailbox is on Exchange Server.',
  'delegated-scheduling-needs-exchange-2013-cu19':
    'With a mailbox on Exchange Server, delegated scheduling of Teams meetings needs Autodiscover to lead to Exchange 2013 CU19 or later.',
  'delegated-scheduling-does-not-work-in-gcc-high':
    'In GCC High, delegated scheduling of Teams meetings does not work with a mailbox on Exchange Server.',
  'delegated-scheduling-on-exchange-server-needs-oauth':
    'With a mailbox on Exchange Server, delegated scheduling of Teams meetings needs OAuth between Exchange Server and Exchange Online.',
  'delegated-scheduling-on-exchange-server-needs-scheduler-app':
    'With a mailbox on Exchange Server, delegated scheduling of Teams meetings needs the partner application that lets Teams check delegate rights.',
  'calendar-presence-works-on-current-cloud-hosts':
    'With a mailbox on Exchange Online or Exchange Online Dedicated (vNext), presence in Teams follows the calendar.',
  'calendar-presence-works-on-exchange-server':
    'In a hybrid deployment, presence in Teams follows the calendar of a mailbox on Exchange Server.',
  'calendar-presence-on-exchange-server-needs-oauth':
    'With a mailbox on Exchange Server, presence from the calendar needs a hybrid deployment, with OAuth between Exchange Server and Exchange Online.',
  'creating-teams-works-on-every-host': 'Users can create teams wherever their mailbox is hosted.',
  'creating-teams-needs-the-right-to-create-groups':
    'To create a team, users need the right to create Microsoft 365 groups.',
  'chat-and-calls-work-on-every-host': 'Users can chat and call in Teams wherever their mailbox is hosted.',
  'connector-messages-arrive-on-every-host':
    'Users receive what connectors set up by others post in a channel, wherever their mailbox is hosted.',
  'sharing-files-works-on-every-host': 'Users can share files in Teams wherever their mailbox is hosted.',
  'channel-files-need-sharepoint-online': 'Files in channels need SharePoint in Microsoft 365.',
  'chat-files-need-sharepoint-online': 'Files in chats need SharePoint in Microsoft 365.',
  'chat-files-need-onedrive': 'Files in chats need OneDrive, which users have with a SharePoint licence.',
  'chat-search-works-on-every-host':
    'A compliance search finds Teams chats wherever the participants’ mailboxes are hosted.',
  'compliance-covers-files-on-every-host':
    'eDiscovery, legal hold and archiving can cover files shared in Teams wherever the user’s mailbox is hosted.',
  'file-compliance-needs-sharepoint-online':
    'For eDiscovery, legal hold and archiving to cover files shared in Teams, your tenant needs SharePoint in Microsoft 365.',
  'file-compliance-needs-onedrive':
    'For eDiscovery, legal hold and archiving to cover files shared in Teams, users need OneDrive, which they have with a SharePoint licence.',
  'compliance-covers-channel-messages-everywhere':
    'eDiscovery and legal hold cover channel messages wherever the user’s mailbox is hosted.',
  'retention-uses-a-shadow-mailbox':
    'With a mailbox on Exchange Server or Exchange Online Dedicated (legacy), retention keeps the user’s Teams messages in a shadow mailbox in the cloud.',
  'disable-private-meetings':
    'If all meeting discussions must be discoverable, disable private meetings when the organiser’s mailbox is on Exchange Server.',
  'modern-hybrid-sources-disagree':
    'On modern hybrid, Microsoft’s pages disagree: one passage rules the Teams calendar out, another accepts it; full classic hybrid is recommended.',
  'picture-obeys-the-mailbox-policy':
    'Users can change their profile picture only if the Outlook on the web mailbox policy allows it (SetPhotoEnabled).',
  'picture-ignores-the-mailbox-policy':
    'With a mailbox on Exchange Server, users can change their profile picture in Teams even if the Outlook on the web mailbox policy forbids it (SetPhotoEnabled).',
  'voice-messages-arrive-in-outlook':
    'With a mailbox on Exchange Server, voice messages of Teams still arrive in Outlook.',
  'members-add-connectors-where-owners-may':
    'If an owner of a team can add connectors, so can all its members, wherever their mailboxes are hosted.',
  'delegated-scheduling-looks-at-the-autodiscover-server':
    'The source asks for Exchange 2013 CU19 or later of the server that Autodiscover leads to, which need not be the one with the mailbox.',
  'calendar-presence-needs-the-rest-address':
    'For presence from the calendar, the REST address of your Exchange servers, which ends in /api, must be reachable from the Internet.',
  'sharepoint-server-does-not-count':
    'Teams does not work with SharePoint Server: files need SharePoint in Microsoft 365.',
  'cloud-not-named-by-source': 'The sources of this result do not name your Microsoft 365 cloud.',
  ...skypeAndIntuneStatements,
}
