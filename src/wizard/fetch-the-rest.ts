import type { Language } from '../i18n/catalog'
import { loadNames } from '../i18n/load'

/** Fetches what the first answer could do without. A failure is left to the moment when the part is asked for. */
export function fetchTheRest(language: Language): void {
  const parts = [
    import('./mailboxes-body'),
    import('./step-resolver'),
    import('./names-body'),
    loadNames(language),
    import('./check-page'),
    import('./look-up-content'),
  ]
  Promise.all(parts).catch(() => undefined)
}
