import { versionOf } from './exchange-level'
import { skypeFeatures, webFeatures } from './feature-ids'
import type { Answers, Opinion } from './opinion'
import { type PrintedSkypeTable, skype2020, skype2025 } from './printed-tables'

const skypeOnlineEnd = '2021-07-31'

/** Null for a group without Skype for Business: it has no results here. */
export function skypeOpinion(feature: string, answers: Answers, asOf: string): Opinion | null {
  if (answers.skype === 'none') return null
  if (isRetired(feature, answers, asOf)) return { says: 'retired' }
  if (isBlocked(feature, answers, asOf)) return { says: 'unsupported' }
  if (isDedicated(answers)) return { says: 'undocumented' }
  if (feature === 'skype-cloud-voicemail') return { says: 'supported', needs: [] }
  if (feature === 'owa-single-sign-on' || feature === 'owa-im-presence') return webIntegration(feature, answers)
  return printedOpinion(feature, answers, asOf)
}

function isRetired(feature: string, answers: Answers, asOf: string): boolean {
  if (isSkypeOnline(answers) && asOf >= skypeOnlineEnd) return true
  return feature === 'skype-um-voicemail' && answers.mailbox === 'exchange-online' && asOf >= skype2025.edition
}

/** Statements about a client, a role or the Edge: they hold whether or not the table has a column. */
function isBlocked(feature: string, answers: Answers, asOf: string): boolean {
  if (feature === 'skype-high-resolution-photo' && answers['skype-client'] === 'older') return true
  if (feature === 'skype-um-voicemail' && lacksUmRole(answers, asOf)) return true
  if (!webFeatures.includes(feature) || answers.mailbox !== 'exchange-online' || isSkypeOnline(answers)) return false
  return answers['edge-routing'] === 'default-route'
}

function lacksUmRole(answers: Answers, asOf: string): boolean {
  if (answers.mailbox !== 'exchange-server') return false
  const version = exchangeVersion(answers)
  if (version === '2019' || version === 'se') return true
  const only = /\(Exchange (\d+) only\)/.exec(skypeCell(skype2025, 'skype-um-voicemail', 0))?.[1]
  return asOf >= skype2025.edition && version !== only
}

function webIntegration(feature: string, answers: Answers): Opinion {
  if (answers.mailbox !== 'exchange-online' || isSkypeOnline(answers)) return { says: 'undocumented' }
  return { says: 'supported', needs: needsOnExchangeOnline(feature, answers) }
}

function printedOpinion(feature: string, answers: Answers, asOf: string): Opinion {
  const table = asOf < skype2025.edition ? skype2020 : skype2025
  const column = columnOf(table, answers)
  if (column === undefined) return { says: 'undocumented' }
  const cell = skypeCell(table, feature, column)
  if (!/^(?:N|Y|Y \(.+\))$/.test(cell)) throw new Error(`cannot read the cell: ${cell}`)
  if (cell === 'N' || isTooOld(feature, answers)) return { says: 'unsupported' }
  return { says: 'supported', needs: needsOf(feature, answers) }
}

/** The column by position; undefined where the edition has none for this combination. */
function columnOf(table: PrintedSkypeTable, answers: Answers): number | undefined {
  if (answers.skype === 'lync-server-2013') return undefined
  if (answers.mailbox === 'exchange-online') return isSkypeOnline(answers) ? 4 : 1
  const isNewer = ['2019', 'se'].includes(exchangeVersion(answers))
  if (table === skype2020 && isNewer) return undefined
  if (!isSkypeOnline(answers)) return 0
  return exchangeVersion(answers) === '2010' ? 2 : 3
}

function skypeCell(table: PrintedSkypeTable, feature: string, column: number): string {
  const cell = table.rows[skypeFeatures.indexOf(feature)]?.[column + 1]
  if (cell === undefined) throw new Error(`no cell for ${feature} in column ${column} of ${table.edition}`)
  return cell
}

/** The later edition drops the words, but does not contradict them: the first edition's cell decides in both. */
const isTooOld = (feature: string, answers: Answers): boolean =>
  answers.mailbox === 'exchange-server' &&
  skypeCell(skype2020, feature, 0) === 'Y (need Exchange 2016/2013)' &&
  exchangeVersion(answers) === '2010'

function needsOf(feature: string, answers: Answers): readonly string[] {
  if (answers.mailbox === 'exchange-online') return needsOnExchangeOnline(feature, answers)
  if (!isSkypeOnline(answers)) {
    return ['skype-certificates', 'exchange-autodiscover', 'autodiscover-dns', 'skype-oauth-url']
  }
  return exchangeVersion(answers) === '2010' ? [] : ['exchange-oauth', 'skype-partner-application']
}

function needsOnExchangeOnline(feature: string, answers: Answers): readonly string[] {
  if (isSkypeOnline(answers)) return []
  const servers = answers.skype === 'lync-server-2013' ? [] : ['skype-certificates', 'skype-oauth-url']
  const web = webFeatures.includes(feature) ? ['shared-sip-space', 'hosting-provider', 'remote-user-access'] : []
  return [...servers, ...web]
}

const isSkypeOnline = (answers: Answers): boolean => answers.skype === 'skype-online'

const isDedicated = (answers: Answers): boolean =>
  answers.mailbox === 'dedicated-vnext' || answers.mailbox === 'dedicated-legacy'

const exchangeVersion = (answers: Answers): string => versionOf(answers.exchange ?? '')
