import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { QuestionId } from '../knowledge/ids'
import { isAskedPerGroup } from './open-questions'
import { useResults } from './results-context'

interface ChangeLinkProps {
  readonly question: QuestionId
  /** Whose answer it is, where groups answer apart: the place of the first group concerned. */
  readonly group?: number | undefined
  readonly children: ReactNode
}

/** Where the wizard goes back to once the answer is given. */
const returning = { returnTo: 'results' } as const

/** Leads to the page that asks a question, and from there back here. */
export function ChangeLink({ question, group, children }: ChangeLinkProps) {
  const { changeAddress } = useResults()
  const place = isAskedPerGroup(question) ? group : undefined
  return (
    <Link href={changeAddress(question, place)} state={returning}>
      {children}
    </Link>
  )
}
