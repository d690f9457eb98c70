import type { KnowledgeWords } from '../knowledge-words'

/** Skype for Business, Lync and Intune. */
export const skypeAndIntuneStatements = {
  'outlook-shows-skype-presence':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, Outlook shows presence in Skype for Business.',
  'outlook-replies-by-im-or-call':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, users can answer an e-mail in Outlook by instant message or call.',
  'outlook-schedules-skype-meetings':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, users can schedule and join Skype meetings from Outlook.',
  'outlook-on-the-web-shows-skype-presence':
    'Outlook on the web shows presence in Skype for Business, with a mailbox on Exchange Online, or on Exchange Server 2010 to 2016 with Skype for Business Server.',
  'outlook-on-the-web-replies-by-im-or-call':
    'Users can answer an e-mail in Outlook on the web by instant message or call, with a mailbox on Exchange Online, or on Exchange Server 2010 to 2016 with Skype for Business Server.',
  'outlook-on-the-web-schedules-skype-meetings':
    'Users can schedule and join Skype meetings from Outlook on the web, with a mailbox on Exchange Online, or on Exchange Server 2010 to 2016 with Skype for Business Server.',
  'the-mobile-app-offers-im-and-presence':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, the mobile app offers instant messaging and presence.',
  'the-mobile-app-joins-skype-meetings':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, users can join Skype meetings from the mobile app.',
  'skype-status-follows-the-calendar':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, status in Skype for Business follows the Outlook calendar.',
  'contacts-are-kept-in-the-mailbox':
    'Skype for Business can keep contacts in a mailbox on Exchange Online, or on Exchange Server 2013 or 2016 with Skype for Business Server.',
  'high-resolution-photos-work':
    'With a mailbox on Exchange Server 2013, 2016 or Exchange Online, contacts in Skype for Business show high-resolution photos.',
  'skype-meetings-can-be-delegated':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, someone with delegate rights can schedule Skype meetings for another person.',
  'call-logs-reach-the-mailbox':
    'With a mailbox on Exchange Server 2010 to 2016 or Exchange Online, missed conversations and call logs of Skype for Business are written to the mailbox.',
  'skype-content-is-archived-in-exchange':
    'Skype for Business can archive its content in a mailbox on Exchange Online, or on Exchange Server 2013 or 2016 with Skype for Business Server.',
  'archived-skype-content-can-be-searched':
    'What Skype for Business has archived can be searched in Exchange Online, and in Exchange Server 2013 or 2016 with Skype for Business Server.',
  'exchange-um-works-with-exchange-2010-to-2016':
    'With Skype for Business Server, Exchange Unified Messaging (UM) of Exchange Server 2010 to 2016 records voice messages.',
  'exchange-um-works-with-exchange-2016':
    'With Skype for Business Server, Exchange Unified Messaging (UM) of Exchange Server 2016 records voice messages.',
  'exchange-um-works-with-exchange-online':
    'With Skype for Business Server, Exchange Unified Messaging (UM) of Exchange Online records voice messages.',
  'the-server-keeps-conversations-in-the-mailbox':
    'The server saves conversations in a mailbox on Exchange Online or Exchange Server 2010 to 2016, except on 2010 with Skype for Business Online.',
  'the-second-table-covers-exchange-2019-and-se':
    'With Skype for Business Server, this works on Exchange Server 2019 and SE: the newer edition of Microsoft’s table no longer names versions of Exchange Server.',
  'outlook-on-the-web-lacks-skype-online-on-exchange-server':
    'With a mailbox on Exchange Server 2010 to 2016 and Skype for Business Online, Outlook on the web offers no presence, replies or meetings of Skype.',
  'the-contact-store-lacks-skype-online-on-exchange-server':
    'With Skype for Business Online, contacts cannot be kept in a mailbox on Exchange Server 2010 to 2016.',
  'archiving-lacks-skype-online-on-exchange-server':
    'With Skype for Business Online, nothing can be archived, and so nothing searched, in a mailbox on Exchange Server 2010 to 2016.',
  'exchange-um-does-not-work-with-skype-online':
    'Exchange Unified Messaging (UM) does not work with Skype for Business Online.',
  'server-history-lacks-skype-online-on-exchange-2010':
    'With Exchange Server 2010 and Skype for Business Online, the server does not save conversations in the mailbox.',
  'the-contact-store-needs-exchange-2013':
    'Keeping Skype contacts in a mailbox on Exchange Server needs Exchange 2013 or later.',
  'high-resolution-photos-need-exchange-2013':
    'With a mailbox on Exchange Server, high-resolution photos need Exchange 2013 or later.',
  'archiving-needs-exchange-2013':
    'Archiving Skype content on Exchange Server, and searching it there, needs Exchange 2013 or later.',
  'cloud-voicemail-works-with-every-skype-and-lync':
    'Cloud Voicemail works with every Skype for Business and with Lync Server 2013, for mailboxes on Exchange Online and on Exchange Server.',
  'outlook-on-the-web-signs-on-once-to-your-own-server':
    'With a mailbox on Exchange Online, users of Outlook on the web reach your own Skype or Lync server without signing in again.',
  'outlook-on-the-web-has-im-and-presence-of-your-own-server':
    'With a mailbox on Exchange Online, Outlook on the web offers the instant messaging and presence of your own Skype or Lync server.',
  'a-default-route-rules-out-the-hosting-provider':
    'If the Edge server uses a default route, Exchange Online cannot become the hosting provider that Outlook on the web needs.',
  'high-resolution-photos-need-a-current-client':
    'High-resolution photos need the Lync 2013 or Skype for Business client: Lync 2010, Lync for Mac and older clients do not show them.',
  'exchange-2019-has-no-um-role': 'Exchange Server 2019 and SE have no Unified Messaging (UM) role.',
  'exchange-um-needs-exchange-2016':
    'On Exchange Server, Exchange Unified Messaging (UM) is supported with Exchange 2016 only.',
  'exchange-um-is-retired-in-exchange-online': 'Exchange Unified Messaging (UM) is retired in Exchange Online.',
  'skype-for-business-online-is-retired': 'Skype for Business Online is retired.',
  'skype-server-needs-certificates':
    'Skype for Business Server and Exchange need certificates with which they authenticate to each other.',
  'skype-server-needs-the-autodiscover-address':
    'Skype for Business Server needs to know the address of Exchange’s Autodiscover service.',
  'skype-server-needs-autodiscover-on-exchange-server':
    'Skype for Business Server needs an Autodiscover address to be set on Exchange Server.',
  'skype-server-needs-autodiscover-in-dns':
    'Skype for Business Server needs a DNS record that leads from the Autodiscover name to your Exchange server.',
  'skype-online-needs-oauth-with-exchange-server':
    'With a mailbox on Exchange Server, Skype for Business Online needs OAuth between Exchange Server and Exchange Online.',
  'skype-online-needs-its-partner-application':
    'With a mailbox on Exchange Server, Skype for Business Online needs its partner application there.',
  'outlook-on-the-web-needs-a-shared-sip-space':
    'Outlook on the web needs your Skype or Lync server and Exchange Online to share a SIP address space.',
  'outlook-on-the-web-needs-a-hosting-provider':
    'Outlook on the web needs Exchange Online to be declared as a hosting provider on the Edge server of Skype or Lync.',
  'outlook-on-the-web-counts-as-remote-access':
    'Outlook on the web counts as remote access to Skype or Lync: the external access policy must allow remote users.',
  'photos-are-missing-in-the-web-app-and-on-mobile':
    'The web app and the mobile apps of Skype and Lync do not show high-resolution photos.',
  'server-history-on-exchange-2010-is-unverified':
    'This is not verified for Exchange Server 2010: the same table says no beside Skype for Business Online, and OAuth begins with Exchange 2013.',
  'exchange-um-is-ending-in-exchange-online':
    'Microsoft is retiring Exchange Unified Messaging (UM) in Exchange Online: Cloud Voicemail takes its place.',
  'archived-chats-are-expected-by-another-page':
    'Microsoft’s pages disagree: the one on OAuth with Skype for Business Online expects archived messages in the Purges folder of the mailbox.',
  'where-voice-messages-land-is-contradicted':
    'For Exchange 2013 and 2016 with Skype for Business Server 2019, one page of Microsoft names Exchange UM in its table and Cloud Voicemail in its text.',
  'voicemail-with-exchange-2019-and-skype-2015-is-refused-elsewhere':
    'Another page of Microsoft calls voicemail not supported with Exchange 2019 and Skype for Business Server 2015.',
  'the-connector-works-on-current-cloud-hosts':
    'The service connector joins Intune to Exchange Online and Exchange Online Dedicated (vNext).',
  'the-connector-does-not-work-elsewhere':
    'The service connector does not reach mailboxes on Exchange Server or Exchange Online Dedicated (legacy).',
  'the-connector-needs-directory-sync':
    'The service connector needs your local users and groups to be synchronised to Microsoft Entra ID.',
  'the-connector-needs-the-mdm-authority':
    'The service connector needs Intune to be the authority that manages mobile devices.',
  'the-connector-needs-an-account':
    'The service connector needs an Exchange Online account that may run thirteen cmdlets for mobile devices.',
  'the-connector-account-needs-a-licence': 'The account of the service connector needs a valid Intune licence.',
  'the-connector-is-withdrawn':
    'Microsoft has withdrawn the service connector between Intune and Exchange Online, and removed those that were set up.',
  'conditional-access-needs-no-connector': 'Conditional Access to Exchange Online works without a connector.',
} as const satisfies Partial<KnowledgeWords['statements']>
