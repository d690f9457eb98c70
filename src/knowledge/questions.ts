import { type ExchangeUpdateId, type ExchangeVersion, exchangeUpdateIds, updatesOf } from './exchange-updates'
import type { Question } from './types'

const yesNo = ['yes', 'no'] as const

/** In asking order, which is also the order of ids in every list of questions. */
export const tenantQuestions = {
  cloud: { options: ['worldwide', 'gcc', 'gcc-high', 'dod', 'china'] },
  'directory-sync': { options: yesNo },
  'exchange-oauth': { options: yesNo },
  'exchange-published': { options: yesNo },
  'hybrid-writeback': { options: yesNo },
  'hybrid-type': { options: ['classic', 'modern', 'oauth-only', 'none'] },
  'ews-spns': { options: yesNo },
  'teams-scheduler-app': { options: yesNo },
  sharepoint: { options: ['online', 'on-premises', 'none'] },
  // The page warns everybody; only an admin who says no is spared the warning.
  'discoverable-meetings': { options: yesNo, presumed: 'yes' },
  'skype-certificates': { options: yesNo },
  'exchange-autodiscover': { options: yesNo },
  'autodiscover-dns': { options: yesNo },
  'skype-oauth-url': { options: yesNo },
  'skype-partner-application': { options: yesNo },
  'shared-sip-space': { options: yesNo },
  'hosting-provider': { options: yesNo },
  'remote-user-access': { options: yesNo },
  'edge-routing': { options: ['dns-srv', 'default-route'] },
  'intune-mdm-authority': { options: yesNo },
  'intune-connector-account': { options: yesNo },
  'intune-licence': { options: yesNo },
} as const satisfies Record<string, Question>

export const groupQuestions = {
  mailbox: { options: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server'] },
  exchange: {
    options: exchangeUpdateIds,
    coarse: coarseVersions(),
    askedWhen: { question: 'mailbox', isOneOf: ['exchange-server'] },
  },
  skype: {
    options: ['none', 'skype-online', 'skype-server-se', 'skype-server-2019', 'skype-server-2015', 'lync-server-2013'],
  },
  'skype-client': { options: ['current', 'older'] },
  'teams-licence': { options: yesNo },
  'exchange-online-licence': { options: yesNo },
  'sharepoint-licence': { options: yesNo },
  'group-creation': { options: yesNo },
} as const satisfies Record<string, Question>

export const questions = { ...tenantQuestions, ...groupQuestions }

export type TenantQuestionId = keyof typeof tenantQuestions
export type GroupQuestionId = keyof typeof groupQuestions
export type QuestionId = keyof typeof questions

/** The answers that decide, without the coarse ones. */
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q]['options'][number]

/** Everything an admin may answer: for `exchange` also a version whose update is not known. */
export type AnswerTo<Q extends QuestionId> = Q extends 'exchange' ? ExchangeUpdateId | ExchangeVersion : OptionOf<Q>

/** A version alone leaves open which of its updates it is. */
function coarseVersions(): Record<ExchangeVersion, readonly ExchangeUpdateId[]> {
  return {
    '2010': updatesOf('2010'),
    '2013': updatesOf('2013'),
    '2016': updatesOf('2016'),
    '2019': updatesOf('2019'),
    se: updatesOf('se'),
  }
}
