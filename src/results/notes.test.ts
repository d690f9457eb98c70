import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { noteNumbersIn, notesOf } from './notes'
import { assessmentOf, limited, supported, unanswered } from './test-assessment'

const privateChats = 'legal-hold-omits-private-chats-on-dedicated-legacy'
const channelMessages = 'compliance-covers-channel-messages-everywhere'
const shadowMailbox = 'retention-uses-a-shadow-mailbox'

describe('notesOf', () => {
  const held = { ...limited, because: [privateChats], caveats: [channelMessages] } as const
  const kept = { ...supported, because: ['retention-works-on-every-host'], caveats: [shadowMailbox] } as const
  const assessment = assessmentOf({ 'teams-retention': kept }, { 'teams-retention': kept, 'teams-legal-hold': held })

  it('numbers the limits and caveats that some result carries, in the order of the knowledge', () => {
    expect(notesOf(knowledge, assessment)).toEqual([
      { number: 1, statement: privateChats, on: [{ feature: 'teams-legal-hold', groups: [1] }] },
      { number: 2, statement: channelMessages, on: [{ feature: 'teams-legal-hold', groups: [1] }] },
      { number: 3, statement: shadowMailbox, on: [{ feature: 'teams-retention', groups: [0, 1] }] },
    ])
  })

  it('has none where no result carries any', () => {
    expect(notesOf(knowledge, assessmentOf({ 'teams-retention': supported }))).toEqual([])
  })

  it('keeps quiet about limits that an answer still has to bring about', () => {
    const open = { ...unanswered('mailbox'), because: [privateChats] } as const
    expect(notesOf(knowledge, assessmentOf({ 'teams-legal-hold': open }))).toEqual([])
  })

  it('finds the numbers of a result', () => {
    const notes = notesOf(knowledge, assessment)
    expect(noteNumbersIn(knowledge, notes)(held)).toEqual([1, 2])
    expect(noteNumbersIn(knowledge, notes)(supported)).toEqual([])
  })
})
