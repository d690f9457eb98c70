import type { GroupAnswers, NameId, TenantAnswers } from '../engine/setup'
import type { AreaId } from '../knowledge/ids'

/** One group of users as the wizard holds it: texts as typed, and answers that may no longer be asked. */
export interface DraftGroup {
  /** Stays the same while the group is renamed or moved. */
  readonly id: string
  /** A number where the admin has not named it: shown as "Group 1" or "Groupe 1". */
  readonly name: string
  readonly users: string
  readonly build: string
  readonly answers: GroupAnswers
}

/** What has been typed and chosen so far; it need not make a valid setup. */
export interface Draft {
  readonly title: string
  /** Empty: today. */
  readonly asOf: string
  /** Empty: all areas. */
  readonly areas: readonly AreaId[]
  readonly tenant: TenantAnswers
  readonly groups: readonly DraftGroup[]
  /** Names for the runbook, as typed. */
  readonly names: { readonly [N in NameId]?: string }
}

/** A draft and the moment at which it was kept, as an ISO date and time. */
export interface KeptDraft {
  readonly draft: Draft
  readonly savedAt: string
  /** The moment at which it became the admin’s own: what else is kept for it is found by it. Missing: `savedAt`. */
  readonly begunAt?: string
}

/** Raised when what is kept changes its shape; a draft of another version is not read. */
export const draftFormat = 1
