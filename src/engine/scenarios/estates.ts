import type { DatedSetup } from '../setup'

/** Tenants that an admin would recognise, each assessed as a whole in the file of its name. */
export const estates = {
  'mixed-exchange-2016-and-online': {
    version: 1,
    asOf: '2026-11-21',
    title: '1,200 users on Exchange 2016 CU23 and 300 in Exchange Online, with Teams',
    tenant: {
      areas: ['teams'],
      cloud: 'worldwide',
      'directory-sync': 'yes',
      'exchange-oauth': 'no',
      'exchange-published': 'yes',
      'hybrid-writeback': 'no',
      'hybrid-type': 'modern',
      sharepoint: 'online',
    },
    groups: [
      {
        name: 'Head office',
        users: 1200,
        mailbox: 'exchange-server',
        exchange: '2016-cu23',
        'teams-licence': 'yes',
        'exchange-online-licence': 'yes',
        'sharepoint-licence': 'no',
        'group-creation': 'yes',
      },
      {
        name: 'Sales',
        users: 300,
        mailbox: 'exchange-online',
        'teams-licence': 'yes',
        'exchange-online-licence': 'yes',
        'sharepoint-licence': 'yes',
        'group-creation': 'no',
      },
    ],
  },
  'dedicated-legacy-customer': {
    version: 1,
    asOf: '2024-03-01',
    title: 'A customer of Exchange Online Dedicated (legacy), before connectors ended',
    tenant: { areas: ['teams'], cloud: 'worldwide', 'directory-sync': 'yes', sharepoint: 'on-premises' },
    groups: [
      {
        name: 'Everybody',
        users: 9000,
        mailbox: 'dedicated-legacy',
        'teams-licence': 'yes',
        'exchange-online-licence': 'yes',
        'sharepoint-licence': 'yes',
        'group-creation': 'yes',
      },
    ],
  },
  'lync-server-2013-with-exchange-online': {
    version: 1,
    asOf: '2026-11-21',
    title: 'Lync Server 2013 with Exchange Online',
    tenant: {
      areas: ['teams'],
      cloud: 'worldwide',
      'directory-sync': 'yes',
      sharepoint: 'online',
      'edge-routing': 'dns-srv',
    },
    groups: [{ name: 'Everybody', users: 450, mailbox: 'exchange-online', skype: 'lync-server-2013' }],
  },
  'tenant-of-21vianet': {
    version: 1,
    asOf: '2026-11-21',
    title: 'A tenant operated by 21Vianet with Exchange Server 2019',
    tenant: {
      areas: ['teams'],
      cloud: 'china',
      'directory-sync': 'yes',
      'exchange-oauth': 'yes',
      'exchange-published': 'yes',
      'hybrid-writeback': 'yes',
      'ews-spns': 'yes',
      sharepoint: 'none',
      'discoverable-meetings': 'no',
    },
    groups: [
      {
        name: 'Shanghai',
        users: 700,
        mailbox: 'exchange-server',
        exchange: '2019',
        'teams-licence': 'yes',
        'exchange-online-licence': 'yes',
        'group-creation': 'yes',
      },
      { name: 'Beijing', users: 120, mailbox: 'exchange-online', 'teams-licence': 'no', 'group-creation': 'yes' },
    ],
  },
} as const satisfies Readonly<Record<string, DatedSetup>>
