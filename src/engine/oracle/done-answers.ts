import type { Answers } from './opinion'
import { doneAnswerOf, prerequisiteOrder, questionOf } from './vocabulary'

export const firstDay = '2019-02-06'

/** A complete set of answers with all the work done, to change one answer at a time. */
export function done(mailbox: string, changes: Answers = {}): Answers {
  return {
    ...Object.fromEntries(prerequisiteOrder.map((id) => [questionOf(id), doneAnswerOf(id)])),
    cloud: 'worldwide',
    'hybrid-type': 'classic',
    'discoverable-meetings': 'no',
    'edge-routing': 'dns-srv',
    mailbox,
    ...(mailbox === 'exchange-server' ? { exchange: '2016-cu23' } : {}),
    skype: 'skype-server-2019',
    'skype-client': 'current',
    ...changes,
  }
}

/** The same with none of the work done. */
export function undone(mailbox: string, changes: Answers = {}): Answers {
  const work = Object.fromEntries(
    prerequisiteOrder.map((id) => [questionOf(id), id === 'sharepoint-online' ? 'none' : 'no']),
  )
  return done(mailbox, { ...work, ...changes })
}
