import type { Assessment } from '../../engine/assessment'
import type { DatedSetup } from '../../engine/setup'
import type { Draft } from '../../io/draft-type'
import type { SessionStore } from '../../wizard/session-store'

/** Where somebody else's setup came from, and the day and the knowledge that its sender saw it with. */
export interface Origin {
  readonly kind: 'link' | 'file'
  readonly setup: DatedSetup
  readonly knowledge: string
}

const known = new WeakMap<Draft, Origin>()

/** To be told right after the session has opened a setup from elsewhere: it holds as long as nothing is changed. */
export function rememberOrigin(session: SessionStore, origin: Origin): void {
  known.set(session.getState().draft, origin)
}

export const originOf = (draft: Draft): Origin | null => known.get(draft) ?? null

/** Whether something can have changed: the day, or what is known. */
export const isOtherThan = ({ setup, knowledge }: Origin, now: Assessment): boolean =>
  setup.asOf !== now.asOf || knowledge !== now.knowledge
