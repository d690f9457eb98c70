import type { ContradictionId } from './contradictions'
import type { StatementId } from './ids'

/**
 * The statements that settle, or leave open, a contradiction: whoever shows one of them can lead to both readings.
 * It stands apart from the contradictions so that the results carry ids alone.
 */
export const contradictedStatements = {
  'tabs-on-exchange-server-are-contradicted': 'tabs-on-exchange-server',
  'tabs-work-on-exchange-server': 'tabs-on-exchange-server',
  'voicemail-does-not-work-on-synchronised-hosts': 'voicemail-on-synchronised-hosts',
  'voice-messages-arrive-in-outlook': 'voicemail-on-synchronised-hosts',
  'voicemail-reaches-outlook-but-not-teams': 'voicemail-on-synchronised-hosts',
  'meetings-do-not-work-on-dedicated-legacy': 'meetings-on-dedicated-legacy',
  'modern-hybrid-sources-disagree': 'meetings-on-modern-hybrid',
  'connectors-on-dedicated-legacy-are-contradicted': 'connectors-on-dedicated-legacy',
  'disable-private-meetings': 'private-meetings-and-search',
  'chat-search-works-on-every-host': 'private-meetings-and-search',
  'compliance-covers-channel-messages-everywhere': 'compliance-of-chats',
  'out-of-office-works-on-microsoft-hosts': 'out-of-office-by-host',
  'out-of-office-does-not-work-on-exchange-server': 'out-of-office-by-host',
  'ediscovery-on-exchange-server-needs-exchange-online-licence': 'exchange-online-licence-on-exchange-server',
  'meetings-on-exchange-server-need-oauth': 'what-needs-oauth',
  'channel-files-need-sharepoint-online': 'sharepoint-and-files',
  'chat-files-need-onedrive': 'sharepoint-and-files',
  'creating-teams-needs-the-right-to-create-groups': 'right-to-create-groups',
  'delegated-scheduling-on-exchange-server-needs-scheduler-app': 'account-of-the-scheduler',
  'the-contact-store-needs-exchange-2013': 'exchange-2010-with-skype-server',
  'archiving-needs-exchange-2013': 'exchange-2010-with-skype-server',
  'high-resolution-photos-need-exchange-2013': 'exchange-2010-with-skype-server',
  'the-second-table-covers-exchange-2019-and-se': 'exchange-2019-with-skype-server',
  'exchange-um-works-with-exchange-online': 'exchange-um-in-exchange-online',
  'exchange-um-is-ending-in-exchange-online': 'exchange-um-in-exchange-online',
  'exchange-um-is-retired-in-exchange-online': 'exchange-um-in-exchange-online',
  'server-history-on-exchange-2010-is-unverified': 'server-history-on-exchange-2010',
  'server-history-lacks-skype-online-on-exchange-2010': 'server-history-on-exchange-2010',
  'archiving-lacks-skype-online-on-exchange-server': 'archiving-with-skype-online',
  'archived-chats-are-expected-by-another-page': 'archiving-with-skype-online',
  'skype-online-needs-oauth-with-exchange-server': 'oauth-on-exchange-2010',
  'skype-online-needs-its-partner-application': 'steps-of-the-partner-application',
  'where-voice-messages-land-is-contradicted': 'voicemail-with-skype-server-2019',
  'voicemail-with-exchange-2019-and-skype-2015-is-refused-elsewhere': 'voicemail-with-skype-server-2015',
  'outlook-on-the-web-counts-as-remote-access': 'remote-access-of-outlook-on-the-web',
  'the-connector-needs-directory-sync': 'directory-sync-for-the-connector',
} as const satisfies Partial<Record<StatementId, ContradictionId>>

/** The contradiction that a statement settles or leaves open. */
export const contradictionOf = (statement: StatementId): ContradictionId | undefined =>
  (contradictedStatements as Partial<Record<StatementId, ContradictionId>>)[statement]
