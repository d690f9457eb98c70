import type { AnswerTo, AreaId, GroupQuestionId, TenantQuestionId } from '../knowledge/ids'
import type { IsoDate } from '../knowledge/types'

/** The answers that hold for the whole tenant. A question left out is not answered yet. */
export type TenantAnswers = { readonly [Q in TenantQuestionId]?: AnswerTo<Q> }

/** The answers about one group of users. */
export type GroupAnswers = { readonly [Q in GroupQuestionId]?: AnswerTo<Q> }

export interface Group extends GroupAnswers {
  readonly name: string
  readonly users?: number
}

export const nameIds = [
  'smtp-domain',
  'sip-domain',
  'tenant-domain',
  'domain-controller',
  'autodiscover-host',
  'exchange-host',
  'mail-host',
] as const
export type NameId = (typeof nameIds)[number]

/** What an admin tells: the public form of the contract, already parsed and valid. */
export interface Setup {
  readonly version: 1
  readonly asOf?: IsoDate
  readonly title?: string
  readonly tenant?: TenantAnswers & { readonly areas?: readonly AreaId[] }
  readonly groups: readonly Group[]
  readonly names?: { readonly [N in NameId]?: string }
}

/** A setup whose day is settled: what the engine assesses. */
export interface DatedSetup extends Setup {
  readonly asOf: IsoDate
}
