import type { Language } from '../i18n/catalog'
import { loadNames } from '../i18n/load'
import { CheckPage, StepPage } from './parts'
import { MailboxesBody, NamesBody } from './step-parts'

const pages = [StepPage, MailboxesBody, NamesBody, CheckPage]

/**
 * Fetches what the first answer could do without: the other pages and their checks, which the build puts into one file.
 * A failure is left to the moment when the part is asked for.
 */
export function fetchTheRest(language: Language): void {
  Promise.all([...pages.map(({ load }) => load()), loadNames(language)]).catch(() => undefined)
}
