import { skypeContradictions } from './skype-contradictions'
import type { Contradiction } from './types'

/** Places where the sources say different things about the same. Statements are named in contradicted-statements.ts. */
const teamsContradictions = {
  'tabs-on-exchange-server': {
    readings: [
      { source: 'teams-exchange-2019', section: 'table' },
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'table' },
    ],
    position: { kind: 'follows', reading: 3 },
  },
  'voicemail-on-synchronised-hosts': {
    readings: [
      { source: 'teams-exchange-2019', section: 'table' },
      { source: 'teams-exchange-2019', section: 'footnote', item: '5' },
      { source: 'teams-exchange-2023', section: 'footnote', item: '4' },
    ],
    position: { kind: 'follows', reading: 3 },
  },
  'meetings-on-dedicated-legacy': {
    readings: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2019', section: 'table' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
  'meetings-on-modern-hybrid': {
    readings: [
      { source: 'teams-exchange-2023', section: 'important-note' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '5' },
      { source: 'hybrid-agent-2021', section: 'whole-page' },
      { source: 'hybrid-type-issue-7855', section: 'issue', item: '7855' },
    ],
    position: { kind: 'keeps-both' },
  },
  'connectors-on-dedicated-legacy': {
    readings: [
      { source: 'teams-exchange-2023', section: 'table' },
      { source: 'teams-exchange-2023', section: 'introduction' },
    ],
    position: { kind: 'leaves-open' },
  },
  'private-meetings-and-search': {
    readings: [
      { source: 'teams-exchange-2019', section: 'note' },
      { source: 'teams-exchange-2019', section: 'important-note' },
    ],
    position: { kind: 'keeps-both' },
  },
  'compliance-of-chats': {
    readings: [
      { source: 'teams-exchange-2019', section: 'footnote', item: '2' },
      { source: 'teams-exchange-2019', section: 'important-note' },
    ],
    position: { kind: 'keeps-both' },
  },
  'out-of-office-by-host': {
    readings: [
      { source: 'teams-exchange-2023', section: 'table' },
      { source: 'teams-exchange-2023', section: 'table' },
    ],
    position: { kind: 'keeps-both' },
  },
  'exchange-online-licence-on-exchange-server': {
    readings: [
      { source: 'teams-exchange-2023', section: 'licence-requirements' },
      { source: 'teams-exchange-2023', section: 'footnote', item: '9' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
  'what-needs-oauth': {
    readings: [
      { source: 'teams-exchange-2019', section: 'additional-information' },
      { source: 'teams-exchange-2019', section: 'table' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '5' },
    ],
    position: { kind: 'follows', reading: 3 },
  },
  'sharepoint-and-files': {
    readings: [
      { source: 'teams-exchange-2019', section: 'additional-information' },
      { source: 'teams-exchange-2019', section: 'additional-information' },
    ],
    position: { kind: 'keeps-both' },
  },
  'right-to-create-groups': {
    readings: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2019', section: 'additional-information' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
  'account-of-the-scheduler': {
    readings: [
      { source: 'skype-oauth-2025', section: 'step', item: '2' },
      { source: 'exchange-powershell-help', section: 'whole-page' },
    ],
    position: { kind: 'follows', reading: 2 },
  },
} as const satisfies Record<string, Contradiction>

/** In the order of the register. */
export const contradictions = { ...teamsContradictions, ...skypeContradictions } as const

export type ContradictionId = keyof typeof contradictions
