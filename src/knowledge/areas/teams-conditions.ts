import type { AnswerTest } from '../types'

/** The two hosts run by Microsoft that the page treats alike nearly everywhere. */
export const onCurrentCloud = {
  question: 'mailbox',
  isOneOf: ['exchange-online', 'dedicated-vnext'],
} as const satisfies AnswerTest
export const onDedicatedLegacy = { question: 'mailbox', isOneOf: ['dedicated-legacy'] } as const satisfies AnswerTest
export const onExchangeServer = { question: 'mailbox', isOneOf: ['exchange-server'] } as const satisfies AnswerTest
export const onSynchronisedHost = {
  question: 'mailbox',
  isOneOf: ['dedicated-legacy', 'exchange-server'],
} as const satisfies AnswerTest
export const onMicrosoftCloud = {
  question: 'mailbox',
  isOneOf: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy'],
} as const satisfies AnswerTest
export const onNamedHost = {
  question: 'mailbox',
  isOneOf: ['exchange-online', 'dedicated-vnext', 'dedicated-legacy', 'exchange-server'],
} as const satisfies AnswerTest
