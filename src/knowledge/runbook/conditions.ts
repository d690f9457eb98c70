import { exchangeFrom } from '../exchange-updates'
import type { AnswerTest } from '../types'

/** Older servers know neither authorisation servers nor partner applications. */
export const onExchange2013OrLater = { question: 'exchange', isOneOf: exchangeFrom('2013-rtm') } satisfies AnswerTest
/** No older version ever learnt to use an application of its own. */
export const onExchange2016OrLater = { question: 'exchange', isOneOf: exchangeFrom('2016-rtm') } satisfies AnswerTest

/** The clouds whose addresses are the ordinary ones. */
export const onOrdinaryCloud = { question: 'cloud', isOneOf: ['worldwide', 'gcc'] } as const satisfies AnswerTest
export const onGovernmentCloud = { question: 'cloud', isOneOf: ['gcc-high', 'dod'] } as const satisfies AnswerTest
export const onChinaCloud = { question: 'cloud', isOneOf: ['china'] } as const satisfies AnswerTest
