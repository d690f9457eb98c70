import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { isStartFragment } from './app/addresses'
import { App } from './app/app'
import { documentLanguage } from './app/language'
import { noteMissingFiles } from './app/missing-files'
import { loadAhead } from './app/prefetch'
import type { Language } from './i18n/catalog'
import { loadShell } from './i18n/load'
import { openSession } from './wizard/session-provider'

declare global {
  interface Window {
    /** The button of the prerendered page that was pressed last, before any script of the app ran. */
    pressedEarly?: HTMLButtonElement | null
  }
}

async function show(language: Language): Promise<void> {
  const [words, session] = await Promise.all([loadShell(language), openSession(), loadAhead(location.hash, language)])
  const app = (
    <StrictMode>
      <App language={language} session={session} words={words} />
    </StrictMode>
  )
  const startPage = isStartFragment(location.hash) ? document.getElementById(`start-${language}`) : null
  if (startPage) {
    hydrateRoot(clearFor(startPage), app, { identifierPrefix: language })
    // React makes the page work at once where an event waits for it.
    if (startPage.contains(window.pressedEarly ?? null)) window.pressedEarly?.click()
  } else createRoot(clearFor(document.createElement('div')), { identifierPrefix: language }).render(app)
}

/** Leaves this element alone in the document; from here on its language is that of the document. */
function clearFor(root: HTMLElement): HTMLElement {
  root.id = 'app'
  root.removeAttribute('lang')
  document.documentElement.classList.remove('elsewhere')
  document.body.replaceChildren(root)
  return root
}

noteMissingFiles()
void show(documentLanguage())
