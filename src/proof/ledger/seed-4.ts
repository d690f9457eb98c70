import { type Account, done, encoded, refused, textOnly } from './entry'

/** Lync Server 2013 with Exchange Online. */
export const seed4 = {
  'S4-1': encoded(
    'outlook-on-the-web-signs-on-once-to-your-own-server',
    'outlook-on-the-web-has-im-and-presence-of-your-own-server',
  ),
  'S4-2': encoded('outlook-on-the-web-needs-a-shared-sip-space', 'outlook-on-the-web-needs-a-hosting-provider'),
  'S4-3': encoded('outlook-on-the-web-counts-as-remote-access'),
  'S4-4': encoded('outlook-on-the-web-needs-a-shared-sip-space'),
  'S4-5': encoded('outlook-on-the-web-needs-a-hosting-provider'),
  'S4-6': done('create-hosting-provider'),
  'S4-7': done('check-replication'),
  'S4-8': done('check-replication', 'check-hosting-provider-on-edge'),
  'S4-9': refused('A link to a service that is retired.'),
  'S4-10': done('check-edge-routing', 'create-hosting-provider'),
  'S4-11': encoded('skype', 'cloud', 'edge-routing', 'remote-user-access'),
  'A4-1': encoded('outlook-on-the-web-counts-as-remote-access'),
  'A4-2': textOnly,
  'A4-3': encoded('shared-sip-space'),
  'A4-4': done('create-hosting-provider', 'check-hosting-provider-on-edge'),
  'A4-5': done('create-hosting-provider'),
  'A4-6': done('create-hosting-provider'),
  'A4-7': encoded('a-default-route-rules-out-the-hosting-provider'),
  'A4-8': refused('A link to a service that is retired.'),
  'A4-9': encoded('outlook-on-the-web-signs-on-once-to-your-own-server'),
} as const satisfies Record<string, Account>

/** What the five sources leave open between them, and what their later editions contradict. */
export const between = {
  'AX-1': refused('The coexistence modes of Teams and Skype for Business are left out on purpose.'),
  'AX-2': encoded('teams-profile-picture', 'skype-high-resolution-photo'),
  'AX-3': encoded('teams-voicemail', 'skype-cloud-voicemail', 'skype-um-voicemail'),
  'AX-4': encoded('directory-sync'),
  'AX-5': encoded('skype-online-needs-oauth-with-exchange-server'),
  'U-1': encoded('modern-hybrid-sources-disagree'),
  'U-2': encoded('connectors-on-dedicated-legacy-are-contradicted'),
  'U-3': encoded('disable-private-meetings', 'chat-search-works-on-every-host'),
  'U-4': encoded('out-of-office-works-on-microsoft-hosts', 'out-of-office-does-not-work-on-exchange-server'),
  'U-5': refused('Known from a private site alone; no source of the makers says so.'),
  'U-6': done('create-teams-scheduler-account'),
  'U-7': textOnly,
  'U-8': encoded('where-voice-messages-land-is-contradicted'),
} as const satisfies Record<string, Account>
