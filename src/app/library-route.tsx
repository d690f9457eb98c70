import { useLocation } from 'wouter'
import { useShell } from '../i18n/use-catalog'
import { Library } from '../library/library'
import { useToday } from '../wizard/session-provider'
import { DeadEnd } from './dead-end'

/** The pages on the knowledge, as of the day the document was opened. */
export function LibraryRoute() {
  const { notFound } = useShell()
  const [place] = useLocation()
  return <Library missing={<DeadEnd place={place} words={notFound} />} today={useToday()} />
}
