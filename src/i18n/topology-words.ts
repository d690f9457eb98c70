import type { OptionOf, PrerequisiteId } from '../knowledge/ids'

/** The words of the tenant as a picture, loaded with the picture only. */
export interface TopologyWords {
  readonly network: string
  readonly clouds: Readonly<Record<OptionOf<'cloud'>, string>>
  /** What sets a cloud apart from the worldwide one. */
  readonly cloudNotes: Readonly<Record<OptionOf<'cloud'>, string | null>>
  readonly cloudNotKnown: string
  /** Heads the groups of which nobody has said where their mailboxes are. */
  readonly elsewhere: string
  readonly nodes: Readonly<Record<TopologyNodeId, string>>
  readonly nodeStates: Readonly<Record<'absent' | 'unknown' | 'ended', string>>
  readonly noMailboxes: string
  readonly groupCount: (count: number) => string
  /** Short enough for a label on a line. */
  readonly links: Readonly<Record<TopologyLinkId, string>>
  readonly impossible: string
  readonly reasons: Readonly<
    Record<'default-route' | 'exchange-too-old' | 'skype-online-ended' | 'connector-withdrawn', string>
  >
  readonly link: (said: SaidLink) => string
  /** Leads to where an answer is given. */
  readonly change: (name: string) => string
  readonly description: (counted: TopologyCounts) => string
  readonly counted: (count: string, state: string) => string
  readonly inWords: string
  readonly places: string
  readonly connections: string
  readonly noLinks: string
  readonly box: (title: string, notes: readonly string[]) => string
}

export interface SaidLink {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly state: string
}

export interface TopologyCounts {
  readonly groups: number
  readonly links: number
  /** As counted states: “2 to do”. */
  readonly states: readonly string[]
}

export type TopologyNodeId =
  | 'active-directory'
  | 'exchange-server'
  | 'skype-server'
  | 'edge'
  | 'sharepoint-server'
  | 'entra-id'
  | 'teams'
  | 'sharepoint'
  | 'skype-online'
  | 'exchange-online'
  | 'intune'
  | 'unknown-host'

export type TopologyLinkId = Extract<
  PrerequisiteId,
  | 'directory-sync'
  | 'hybrid-writeback'
  | 'ews-spns'
  | 'exchange-published'
  | 'teams-scheduler-app'
  | 'sharepoint-online'
  | 'skype-partner-application'
  | 'exchange-oauth'
  | 'skype-certificates'
  | 'exchange-autodiscover'
  | 'autodiscover-dns'
  | 'skype-oauth-url'
  | 'shared-sip-space'
  | 'hosting-provider'
  | 'remote-user-access'
  | 'intune-connector-account'
>
