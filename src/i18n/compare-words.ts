import type { ScenarioKind } from '../engine/scenario-kinds'

/** Scenarios side by side; fetched with their page. */
export interface CompareWords {
  readonly title: string
  readonly lead: string
  readonly toResults: string
  readonly kinds: Readonly<Record<ScenarioKind, { readonly name: string; readonly text: string }>>
  readonly scenarios: string
  readonly rename: { readonly text: string; readonly label: string; readonly save: string; readonly cancel: string }
  readonly remove: string
  /** Said after a button, for those who cannot see the card. */
  readonly of: (name: string) => string
  readonly tooFew: string
  readonly full: string
  readonly add: {
    readonly title: string
    readonly kind: (name: string) => string
    readonly kept: string
    readonly choose: string
    readonly paste: string
    readonly pasteHelp: string
    readonly button: string
    readonly locked: string
    readonly compared: string
  }
  readonly results: string
  readonly rows: { readonly legend: string; readonly differing: string; readonly all: string }
  readonly count: (differing: number, all: number) => string
  readonly same: string
  readonly noGroup: string
  readonly noResult: string
  readonly missing: (scenarios: readonly string[]) => string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly print: string
  readonly share: {
    readonly title: string
    readonly text: string
    readonly withNames: string
    readonly withNamesHelp: string
    readonly tooLong: string
  }
  readonly shared: { readonly title: string; readonly text: (version: string | null) => string }
  readonly paper: { readonly link: string; readonly code: string }
}
