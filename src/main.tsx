import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { addresses, isStartFragment } from './app/addresses'
import { App } from './app/app'
import { documentLanguage } from './app/language'
import { noteMissingFiles } from './app/missing-files'
import { loadAhead } from './app/prefetch'
import { takeOver } from './app/take-over'
import type { Language } from './i18n/catalog'
import { loadShell } from './i18n/load'
import { openSession } from './wizard/session-provider'

declare global {
  /** What was done on the prerendered pages before any script of the app ran. */
  interface Window {
    /** The button or link pressed last. */
    pressedEarly?: Element
    /** The first step has been shown. */
    hasBegun?: boolean
  }
}

async function show(language: Language): Promise<void> {
  const [words, session] = await Promise.all([loadShell(language), openSession(), loadAhead(location.hash, language)])
  const { pressedEarly, hasBegun } = window
  const wanted = location.hash
  // What was answered on the first step is taken over there, wherever its reader has gone since.
  if (hasBegun) goTo(`#${addresses.firstStep}`)
  const page = document.getElementById(`start-${language}`)
  const isStep = page?.querySelector('form')
  // A draft that another tab has begun meanwhile is another assessment.
  if (isStep && session.getState().isOwn) session.dispatch({ type: 'restarted', keeps: true })
  const app = (
    <StrictMode>
      <App
        firstPlace={isStep ? addresses.firstStep : addresses.start}
        language={language}
        session={session}
        words={words}
      />
    </StrictMode>
  )
  if (page && (isStep || isStartFragment(wanted))) {
    hydrateRoot(clearFor(page), app, { identifierPrefix: language })
    takeOver(page, pressedEarly)
    goTo(wanted)
  } else {
    const root = document.body.appendChild(document.createElement('div'))
    createRoot(clearFor(root), { identifierPrefix: language }).render(app)
  }
}

function goTo(fragment: string): void {
  if (location.hash === fragment) return
  // Nothing at all would change nothing.
  history.replaceState(null, '', fragment || '#/')
  dispatchEvent(new Event('hashchange'))
}

/** Leaves this element alone in the document; from here on its language is that of the document. */
function clearFor(root: HTMLElement): HTMLElement {
  root.id = 'app'
  root.removeAttribute('lang')
  document.documentElement.classList.remove('elsewhere')
  // Taken out and put in again, it would lose the focus.
  for (const other of [...document.body.children]) if (other !== root) other.remove()
  return root
}

noteMissingFiles()
void show(documentLanguage())
