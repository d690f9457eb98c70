import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { Language } from '../i18n/catalog'
import { loadAsking } from '../i18n/load'
import { useLanguage } from '../i18n/use-catalog'
import { part } from '../ui/part'
import { LivePanel } from '../wizard/parts'
import { addresses, isStartFragment } from './addresses'

export const Wizard = part(() => import('../wizard/wizard').then((file) => file.Wizard))
export const ResultsRoute = part(() => import('./results-route').then((file) => file.ResultsRoute))
export const loadLibraryRoute = () => import('./library-route')
export const loadAssessments = () => import('./assessments/assessments-page')
export const loadSharedLink = () => import('./shared-link')

/** So many pages of the wizard are left in peace: their own code and the first consequence come first. */
const pagesBeforeResults = 3

/**
 * The first question, which the document has sent for beside the app: on the start page as well, since whoever presses Start
 * before it is here would look at a place holder.
 */
export async function loadAhead(fragment: string, language: Language): Promise<void> {
  if (!isStartFragment(fragment) && !/^#\/assess(\/|$)/.test(fragment)) return
  await Promise.all([Wizard.load(), loadAsking(language)]).catch(() => undefined)
}

/** Fetches, while nothing else is going on, what comes next: the wizard on the start page, later on the results. */
export function usePrefetch(place: string): void {
  const language = useLanguage()
  const wizardPlaces = useRef(new Set<string>())

  useEffect(() => {
    if (place === addresses.start)
      // With the panel comes what decides.
      return whenIdle(() => Promise.all([Wizard.load(), loadAsking(language)]).then(LivePanel.load))
    if (!place.startsWith(addresses.wizard)) return undefined
    wizardPlaces.current.add(place)
    return wizardPlaces.current.size > pagesBeforeResults ? whenIdle(ResultsRoute.load) : undefined
  }, [place, language])
}

/** Long enough for the first answer to show its consequence on a slow line. */
const afterFirstAnswers = 4000

/** Brings, once the page has long been usable, what keeps it usable without a network. */
export function useOffline(): ComponentType | null {
  const [Offline, setOffline] = useState<ComponentType | null>(null)
  useEffect(() => {
    const load = () => import('./offline/offline').then((part) => setOffline(() => part.Offline))
    const timer = setTimeout(() => whenIdle(load), afterFirstAnswers)
    return () => clearTimeout(timer)
  }, [])
  return Offline
}

/** A failure is left to the moment when the page is really asked for. */
function whenIdle(load: () => Promise<unknown>): () => void {
  const start = () => void load().catch(() => undefined)
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(start, 500)
    return () => clearTimeout(timer)
  }
  const callback = requestIdleCallback(start)
  return () => cancelIdleCallback(callback)
}

/** When nothing else is going on. */
export const nextIdle = (): Promise<void> =>
  new Promise((resolve) => {
    whenIdle(async () => resolve())
  })
