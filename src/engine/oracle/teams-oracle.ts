import { isOlder } from './exchange-level'
import { teamsFeatures } from './feature-ids'
import type { Answers, Opinion } from './opinion'
import { type PrintedTeamsTable, teams2019, teams2023 } from './printed-tables'

const hostsInRowOrder = ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server']
const connectorsEnd = '2026-05-22'

export function teamsOpinion(feature: string, answers: Answers, asOf: string): Opinion {
  const isConnector = feature === 'teams-connectors' || feature === 'teams-connector-messages'
  if (isConnector && asOf >= connectorsEnd) return { says: 'retired' }

  const table = asOf < teams2023.edition ? teams2019 : teams2023
  const opinion = isPrinted(feature) ? printedOpinion(table, feature, answers) : proseOpinion(table, feature, answers)
  if (!('needs' in opinion) || !isSynchronisedHost(answers)) return opinion
  return { ...opinion, needs: [...opinion.needs, 'directory-sync'] }
}

/** Every column that some edition prints. */
const isPrinted = (feature: string): boolean => teamsFeatures.indexOf(feature) < teams2023.columns.length

const isSynchronisedHost = (answers: Answers): boolean =>
  answers.mailbox === 'dedicated-legacy' || answers.mailbox === 'exchange-server'

function printedOpinion(table: PrintedTeamsTable, feature: string, answers: Answers): Opinion {
  const cell = teamsCell(table, feature, answers.mailbox)
  if (cell === undefined) return { says: 'undocumented' }
  if (isContradictedByText(table, feature, answers.mailbox)) return { says: 'contested', needs: [] }

  const { yes, marks, condition } = readTeamsCell(cell)
  if (!yes) return { says: 'unsupported' }
  const notes = marks.map((mark) => noteOf(table, mark))
  const firstUpdate = condition === 'Exchange 2016 CU3+' ? '2016-cu3' : notes.find((note) => note.from)?.from
  if (firstUpdate !== undefined && isOlder(answers.exchange ?? '', firstUpdate)) return { says: 'unsupported' }
  return {
    says: notes.some((note) => note.takesAway) ? 'limited' : 'supported',
    needs: [...notes.flatMap((note) => note.needs ?? []), ...oauthOf(feature, answers)],
  }
}

/** What the edition prints there; undefined where it has no such column. */
const teamsCell = (table: PrintedTeamsTable, feature: string, host: string | undefined): string | undefined =>
  table.rows[hostsInRowOrder.indexOf(host ?? '')]?.cells[teamsFeatures.indexOf(feature)]

function readTeamsCell(cell: string): { yes: boolean; condition: string | undefined; marks: readonly string[] } {
  const parts = /^(Yes|No)(?:\((.+)\))? ?([\d, ]*)$/.exec(cell)
  if (parts === null) throw new Error(`cannot read the cell: ${cell}`)
  const marks = (parts[3] ?? '').split(',').map((mark) => mark.trim())
  return { yes: parts[1] === 'Yes', condition: parts[2], marks: marks.filter((mark) => mark !== '') }
}

/** The text says yes to tabs on-premises in the first edition, and no to connectors on Dedicated legacy in the second. */
function isContradictedByText(table: PrintedTeamsTable, feature: string, host: string | undefined): boolean {
  if (table === teams2019) return feature === 'teams-tabs' && host === 'exchange-server'
  return feature === 'teams-connectors' && host === 'dedicated-legacy'
}

interface Note {
  readonly takesAway?: true
  readonly needs?: readonly string[]
  readonly from?: string
}

const onlyCaveat: Note = {}

const notes2019: Readonly<Record<string, Note>> = {
  '2': onlyCaveat,
  '3': { takesAway: true },
  '4': onlyCaveat,
}

const notes2023: Readonly<Record<string, Note>> = {
  '1': onlyCaveat,
  '2': { takesAway: true },
  '3': onlyCaveat,
  '4': { takesAway: true },
  '5': onlyCaveat,
  '6': { takesAway: true },
  '7': onlyCaveat,
  '8': { from: '2016-cu3', needs: ['teams-licence', 'exchange-published', 'hybrid-writeback', 'ews-spns'] },
  '9': { needs: ['exchange-online-licence'] },
  '10': onlyCaveat,
}

function noteOf(table: PrintedTeamsTable, mark: string): Note {
  const note = (table === teams2019 ? notes2019 : notes2023)[mark]
  if (note === undefined) throw new Error(`no footnote ${mark} in the edition of ${table.edition}`)
  return note
}

/** OAuth is a bullet of the text, not a footnote of the table. */
const oauthOf = (feature: string, answers: Answers): readonly string[] =>
  feature === 'teams-meetings' && answers.mailbox === 'exchange-server' ? ['exchange-oauth'] : []

function proseOpinion(table: PrintedTeamsTable, feature: string, answers: Answers): Opinion {
  switch (feature) {
    case 'teams-delegated-scheduling':
      return table === teams2019 ? { says: 'undocumented' } : delegatedScheduling(answers)
    case 'teams-calendar-presence':
      return table === teams2019 ? { says: 'undocumented' } : calendarPresence(answers)
    case 'teams-create-teams':
      return { says: 'supported', needs: ['group-creation'] }
    case 'teams-channel-files':
      return { says: 'supported', needs: ['sharepoint-online'] }
    case 'teams-chat-files':
    case 'teams-file-compliance':
      return { says: 'supported', needs: ['sharepoint-online', 'sharepoint-licence'] }
    case 'teams-chat-and-calls':
    case 'teams-connector-messages':
    case 'teams-chat-search':
      return { says: 'supported', needs: [] }
    default:
      throw new Error(`not a feature of the teams area: ${feature}`)
  }
}

function delegatedScheduling(answers: Answers): Opinion {
  if (answers.mailbox === 'dedicated-legacy') return { says: 'undocumented' }
  if (answers.mailbox !== 'exchange-server') return { says: 'supported', needs: [] }
  if (answers.cloud === 'gcc-high') return { says: 'unsupported' }
  if (isOlder(answers.exchange ?? '', '2013-cu19')) return { says: 'unsupported' }
  return { says: 'supported', needs: ['exchange-oauth', 'teams-scheduler-app'] }
}

function calendarPresence(answers: Answers): Opinion {
  if (answers.mailbox === 'dedicated-legacy') return { says: 'undocumented' }
  return { says: 'supported', needs: answers.mailbox === 'exchange-server' ? ['exchange-oauth'] : [] }
}
