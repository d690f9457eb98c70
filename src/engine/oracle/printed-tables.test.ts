import { describe, expect, it } from 'vitest'
import { done } from './done-answers'
import { skypeFeatures, teamsFeatures } from './feature-ids'
import { type OracleVerdict, verdict } from './oracle'
import {
  type PrintedSkypeTable,
  type PrintedTeamsTable,
  skype2020,
  skype2025,
  teams2019,
  teams2023,
} from './printed-tables'

/** One letter a status; conditional and retired cannot come up with all the work done while the service runs. */
const letter = (result: OracleVerdict | null): string => {
  if (result === null) return '-'
  if (result.status === 'unknown') return result.reason === 'contested' ? 'C' : '?'
  return { supported: 'S', limited: 'L', unsupported: 'N', conditional: 'd', retired: 'R' }[result.status]
}

const hosts = ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server']

// Columns in the order of the page, one row a host: read off the printed page by hand, with the readings on top.
const teamsByHand: readonly { table: PrintedTeamsTable; lastDay: string; rows: readonly string[] }[] = [
  {
    table: teams2019,
    lastDay: '2023-10-23',
    rows: ['SSSSSSSSSSSSS', 'SSSSSSSSSSSSS', 'SLSSNNSSNNNSS', 'SLSSSNSSNNNCS'],
  },
  {
    table: teams2023,
    lastDay: '2026-05-21',
    rows: ['SSSSSSSSLSSSSS', 'SSSSSSSSLSSSSS', 'SLSSNNSSNLCSSS', 'SSSSSSSSNLSSSN'],
  },
]

describe.each(teamsByHand)('the Teams page of $table.edition', ({ table, lastDay, rows }) => {
  it('has a cell for every host and column', () => {
    expect(table.rows.map(({ cells }) => cells.length)).toEqual(hosts.map(() => table.columns.length))
    expect(rows.map((row) => row.length)).toEqual(hosts.map(() => table.columns.length))
  })

  it.each([table.edition, lastDay])('is what the oracle says on %s', (asOf) => {
    const columns = teamsFeatures.slice(0, table.columns.length)
    const read = hosts.map((host) => columns.map((feature) => letter(verdict(feature, done(host), asOf))).join(''))
    expect(read).toEqual(rows)
  })

  it('pairs the columns with the features in order', () => {
    const words = [
      ...['eDiscovery', 'Hold', 'Retention', 'Team and Channel', 'meetings', 'picture', 'Call History'],
      ...['Manage Contacts', 'Outlook contacts', 'Voicemail', 'connectors', 'tabs', 'bots', 'Out of Office'],
    ]
    const astray = table.columns.filter((column, index) => !column.includes(words[index] ?? '?'))
    expect(astray).toEqual([])
  })

  it('explains every mark it uses, but for the voicemail note that the first edition numbers twice', () => {
    const used = table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.replace(/\(.*\)/, '').match(/\d+/g) ?? []),
    )
    const explained = table.footnotes.map(({ mark }) => mark)
    expect([...new Set(used)].filter((mark) => !explained.includes(mark))).toEqual(table === teams2019 ? ['5'] : [])
  })
})

interface Column {
  readonly mailbox: string
  readonly skype: string
  readonly exchange?: string
}

const onServer = (exchange: string, skype: string): Column => ({ mailbox: 'exchange-server', exchange, skype })

// Rows in the order of the page; one line a column, and one for each Exchange version the first column names.
const skypeByHand: readonly {
  table: PrintedSkypeTable
  asOf: string
  columns: readonly (readonly [string, Column])[]
}[] = [
  {
    table: skype2020,
    asOf: '2021-07-30',
    columns: [
      ['SSSSSSSSSSSSSSSSS', onServer('2016-rtm', 'skype-server-2015')],
      ['SSSSSSSSSSSSSSSSS', onServer('2013-cu23', 'skype-server-2019')],
      ['SSSSSSSSSNNSSNNSS', onServer('2010-sp3', 'skype-server-se')],
      ['SSSSSSSSSSSSSSSSS', { mailbox: 'exchange-online', skype: 'skype-server-2015' }],
      ['SSSNNNSSSNNSSNNNN', onServer('2010-sp3', 'skype-online')],
      ['SSSNNNSSSNSSSNNNS', onServer('2016-cu23', 'skype-online')],
      ['SSSNNNSSSNSSSNNNS', onServer('2013-rtm', 'skype-online')],
      ['SSSSSSSSSSSSSSSNS', { mailbox: 'exchange-online', skype: 'skype-online' }],
      ['???????????????N?', onServer('2019-cu15', 'skype-server-2019')],
      ['???????????????N?', onServer('se-rtm', 'skype-online')],
    ],
  },
  {
    table: skype2025,
    asOf: '2025-06-26',
    columns: [
      ['SSSSSSSSSSSSSSSSS', onServer('2016-cu23', 'skype-server-2015')],
      ['SSSSSSSSSSSSSSSNS', onServer('2013-cu23', 'skype-server-2015')],
      ['SSSSSSSSSNNSSNNNS', onServer('2010-sp3', 'skype-server-2015')],
      ['SSSSSSSSSSSSSSSNS', onServer('2019-cu15', 'skype-server-2019')],
      ['SSSSSSSSSSSSSSSNS', onServer('se-rtm', 'skype-server-se')],
      ['SSSSSSSSSSSSSSSRS', { mailbox: 'exchange-online', skype: 'skype-server-se' }],
      ['RRRRRRRRRRRRRRRRR', { mailbox: 'exchange-online', skype: 'skype-online' }],
      ['RRRRRRRRRRRRRRRRR', onServer('2010-sp3', 'skype-online')],
    ],
  },
]

describe.each(skypeByHand)('the Skype for Business table of $table.edition', ({ table, asOf, columns }) => {
  it('has a name and a cell per column in each of its seventeen rows', () => {
    expect(table.rows.map((row) => row.length)).toEqual(Array(17).fill(table.columns.length + 1))
  })

  it.each(columns)('reads %s for %o', (letters, column) => {
    const answers = done(column.mailbox, { ...column })
    const read = skypeFeatures.slice(0, 17).map((feature) => letter(verdict(feature, answers, asOf)))
    expect(read.join('')).toBe(letters)
  })

  it('pairs the rows with the features in order', () => {
    const words = [
      ...['Presence in Outlook', 'Outlook email', 'through Outlook', 'Presence in Outlook Web', 'OWA email'],
      ...['through Outlook Web', 'Presence in Mobile', 'Mobile clients', 'free/busy', 'Contact List', 'Photo'],
      ...['delegation', 'Call Logs', 'Archiving', 'Search archived', 'UM Voice', 'Conversation History'],
    ]
    const astray = table.rows.filter(([name], index) => !name?.includes(words[index] ?? '?'))
    expect(astray).toEqual([])
  })
})
