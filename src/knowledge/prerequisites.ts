import { onExchangeServer } from './areas/teams-conditions'
import type { Prerequisite } from './types'

const whenYes = <const Q extends string>(question: Q) => ({ question, doneWhen: 'yes' }) as const

/** In the order in which lists show them. */
export const prerequisites = {
  'directory-sync': whenYes('directory-sync'),
  'exchange-oauth': {
    ...whenYes('exchange-oauth'),
    // The page asks it of every tenant with Exchange Server, not only of those who want meetings.
    standing: {
      area: 'teams',
      when: onExchangeServer,
      from: '2019-02-06',
      citations: [
        { source: 'teams-exchange-2019', section: 'additional-information' },
        { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '5' },
      ],
    },
  },
  'exchange-published': whenYes('exchange-published'),
  'hybrid-writeback': whenYes('hybrid-writeback'),
  'ews-spns': whenYes('ews-spns'),
  'teams-scheduler-app': whenYes('teams-scheduler-app'),
  'sharepoint-online': { question: 'sharepoint', doneWhen: 'online' },
  'sharepoint-licence': whenYes('sharepoint-licence'),
  'group-creation': whenYes('group-creation'),
  'teams-licence': whenYes('teams-licence'),
  'exchange-online-licence': whenYes('exchange-online-licence'),
  'skype-certificates': whenYes('skype-certificates'),
  'exchange-autodiscover': whenYes('exchange-autodiscover'),
  'autodiscover-dns': whenYes('autodiscover-dns'),
  'skype-oauth-url': whenYes('skype-oauth-url'),
  'skype-partner-application': whenYes('skype-partner-application'),
  'shared-sip-space': whenYes('shared-sip-space'),
  'hosting-provider': whenYes('hosting-provider'),
  'remote-user-access': whenYes('remote-user-access'),
  'intune-mdm-authority': whenYes('intune-mdm-authority'),
  'intune-connector-account': whenYes('intune-connector-account'),
  'intune-licence': whenYes('intune-licence'),
} as const satisfies Record<string, Prerequisite>
