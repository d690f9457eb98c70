import type { IsoDate } from '../knowledge/types'

/** Sharing an assessment, opening a locked one, and what has changed since one was shared. */
export interface SharingWords {
  readonly dialog: ShareDialogWords
  readonly locked: LockedWords
  readonly since: SinceWords
}

export interface ShareDialogWords {
  readonly title: string
  readonly kinds: {
    readonly legend: string
    readonly everything: Choice
    readonly anonymous: Choice
    readonly locked: Choice
    /** In the place of the detail where the browser offers no encryption. */
    readonly noCipher: string
  }
  /** Offered where something is noted about the steps. */
  readonly withProgress: string
  readonly inside: InsideWords
  readonly passphrase: {
    readonly label: string
    readonly help: (shortest: number) => string
    readonly tooShort: (shortest: number) => string
    readonly suggest: string
    readonly lock: string
    readonly locking: string
    readonly lockedNow: string
  }
  readonly link: string
  /** Where the page has no address that somebody else could open. */
  readonly code: string
  readonly length: (characters: number) => string
  readonly copyLink: string
  readonly linkCopied: string
  readonly copyCode: string
  readonly codeCopied: string
  readonly notCopied: string
  readonly send: string
  readonly saveFile: string
  /** Said in the place of a link that programs would cut. */
  readonly tooLong: string
  readonly qrCode: string
  readonly paper: string
  readonly close: string
}

interface Choice {
  readonly label: string
  readonly detail: string
}

/** All that a link carries, named before it leaves. */
export interface InsideWords {
  readonly title: string
  readonly assessment: string
  readonly day: string
  readonly fixedDay: (day: IsoDate) => string
  readonly followsToday: (day: IsoDate) => string
  readonly groups: string
  readonly group: (name: string, users: number | null) => string
  readonly answers: string
  readonly answersAbout: (tenant: number, groups: number) => string
  readonly names: string
  readonly runbook: string
  readonly steps: (done: number, dated: number, accepted: number) => string
  readonly owners: string
  readonly notes: string
  readonly leftOut: string
  /** What was there and does not travel. */
  readonly withheld: (parts: Withheld) => string
}

interface Withheld {
  readonly title: boolean
  readonly groups: boolean
  readonly names: number
  /** Nothing of what is noted about the steps travels. */
  readonly progress: boolean
  readonly owners: number
  readonly notes: number
}

export interface LockedWords {
  readonly title: string
  readonly text: string
  readonly passphrase: string
  readonly open: string
  readonly opening: string
  readonly wrong: string
  readonly noCipher: string
}

export interface SinceWords {
  readonly title: Readonly<Record<'link' | 'file', string>>
  /** How many statuses differ, of how many. */
  readonly differ: (count: number, all: number, then: Then) => string
  readonly none: (then: Then) => string
  /** The knowledge of that version is not kept in this page. */
  readonly unknownVersion: (version: string) => string
  readonly show: string
  readonly before: (then: Then) => string
  readonly now: (day: IsoDate) => string
  readonly sources: string
  /** In the place of a statement that is no longer in the knowledge. */
  readonly withdrawn: string
}

export interface Then {
  readonly day: IsoDate
  /** Null where the knowledge is the same. */
  readonly version: string | null
}
