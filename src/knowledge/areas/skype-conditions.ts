import { type ExchangeUpdateId, exchangeBefore, exchangeFrom } from '../exchange-updates'
import type { AnswerTest, Condition } from '../types'

const between = (first: ExchangeUpdateId, after: ExchangeUpdateId): AnswerTest => ({
  question: 'exchange',
  isOneOf: exchangeFrom(first).filter((update) => exchangeBefore(after).includes(update)),
})

export const onExchangeOnline = { question: 'mailbox', isOneOf: ['exchange-online'] } as const satisfies AnswerTest
export const onExchangeServer = { question: 'mailbox', isOneOf: ['exchange-server'] } as const satisfies AnswerTest
export const onExchange2010 = between('2010-rtm', '2013-rtm')
export const onExchange2010To2013 = between('2010-rtm', '2016-rtm')
/** The versions that the first edition of the table names. */
export const onExchange2010To2016 = between('2010-rtm', '2019-rtm')
export const onExchange2013To2016 = between('2013-rtm', '2019-rtm')
export const onExchange2013OrLater = { question: 'exchange', isOneOf: exchangeFrom('2013-rtm') } satisfies AnswerTest
export const onExchange2016 = between('2016-rtm', '2019-rtm')
export const onExchange2019 = between('2019-rtm', 'se-rtm')
export const onExchange2019OrLater = { question: 'exchange', isOneOf: exchangeFrom('2019-rtm') } satisfies AnswerTest

export const withSkypeOnline = { question: 'skype', isOneOf: ['skype-online'] } as const satisfies AnswerTest
/** The tables name the product without its version. */
export const withSkypeServer = {
  question: 'skype',
  isOneOf: ['skype-server-se', 'skype-server-2019', 'skype-server-2015'],
} as const satisfies AnswerTest
export const withSkypeForBusiness = {
  question: 'skype',
  isOneOf: ['skype-online', 'skype-server-se', 'skype-server-2019', 'skype-server-2015'],
} as const satisfies AnswerTest
export const withOwnServer = {
  question: 'skype',
  isOneOf: ['skype-server-se', 'skype-server-2019', 'skype-server-2015', 'lync-server-2013'],
} as const satisfies AnswerTest

/** The pairs that have a column in the first edition of the table. */
export const inAnyColumn = {
  all: [{ any: [onExchange2010To2016, onExchangeOnline] }, withSkypeForBusiness],
} as const satisfies Condition
/** The columns that say yes to Outlook on the web. */
export const inColumnsWithWeb = {
  any: [{ all: [onExchange2010To2016, withSkypeServer] }, { all: [onExchangeOnline, withSkypeForBusiness] }],
} as const satisfies Condition
/** The columns that say yes to what Skype for Business keeps in the mailbox; the first one not for Exchange 2010. */
export const inColumnsWithStore = {
  any: [{ all: [onExchange2013To2016, withSkypeServer] }, { all: [onExchangeOnline, withSkypeForBusiness] }],
} as const satisfies Condition
/** Outlook on the web in Exchange Online, joined to a server of one's own. */
export const onlineWithOwnServer = { all: [onExchangeOnline, withOwnServer] } as const satisfies Condition
