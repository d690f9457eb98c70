import { describe, expect, it } from 'vitest'
import { openQuestions } from './open-questions'
import { assessmentOf, supported, unanswered } from './test-assessment'

describe('openQuestions', () => {
  it('says which groups have to answer a question about groups, and nobody for one about the tenant', () => {
    const assessment = {
      ...assessmentOf(
        { 'teams-meetings': unanswered('directory-sync', 'exchange') },
        { 'teams-meetings': supported },
        { 'teams-meetings': unanswered('exchange') },
      ),
      questions: [
        { id: 'exchange', decides: 2 },
        { id: 'directory-sync', decides: 1 },
      ],
    } as const
    expect(openQuestions(assessment)).toEqual([
      { id: 'exchange', decides: 2, groups: [0, 2] },
      { id: 'directory-sync', decides: 1, groups: null },
    ])
  })
})
