import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { type Language, languages } from '../i18n/catalog'
import { shell as en } from '../i18n/en/shell'
import { shell as fr } from '../i18n/fr/shell'
import { loadAsking } from '../i18n/load'
import type { ShellWords } from '../i18n/shell'
import { forgetfulStore } from '../wizard/session-store'
import { addresses } from './addresses'
import { App } from './app'
import { Wizard } from './prefetch'

// While the module runs: what it imports later, its runner refuses.
await Promise.all([Wizard.load(), ...languages.map(loadAsking)])

const shells: Record<Language, ShellWords> = { en, fr }

/** The body of the document as it stands before any script runs: the start page in each language. */
export function startPages(): string {
  return [
    `<noscript><div class="notice">${paragraphs('needsScript')}</div></noscript>`,
    `<div id="waiting" role="status">${paragraphs('loading')}</div>`,
    ...languages.map(
      (language) => `<div id="start-${language}" lang="${language}">${drawn(language, addresses.start)}</div>`,
    ),
  ].join('\n')
}

/** For each of them the first step of the wizard, which the script in the head puts into its frame for whoever starts early. */
export function firstSteps(): string {
  // What the wizard asks of a browser while it is drawn.
  Object.assign(globalThis, { history: { state: null }, matchMedia: () => ({ matches: false }) })
  return languages.map((language) => `<template id="other-${language}">${firstStep(language)}</template>`).join('\n')
}

function drawn(language: Language, place: string): string {
  const page = (
    <StrictMode>
      <App firstPlace={place} language={language} session={forgetfulStore()} words={shells[language]} />
    </StrictMode>
  )
  return renderToString(page, { identifierPrefix: language })
}

/** What stands in the frame; the frame itself must be that of the start page. */
function firstStep(language: Language): string {
  const [start, step] = [addresses.start, addresses.firstStep].map((place) => inFrame(drawn(language, place)))
  if (!start || !step?.content.includes('<form') || start.frame !== step.frame)
    throw new Error('The first step cannot take the place of the start page.')
  return step.content
}

function inFrame(page: string) {
  const { before, content, after } =
    /^(?<before>.*<main[^>]*>)(?<content>.*)(?<after><\/main>.*)$/s.exec(page)?.groups ?? {}
  return { frame: `${before}${after}`, content: content ?? '' }
}

function paragraphs(text: 'loading' | 'needsScript'): string {
  return languages.map((language) => renderToString(<p lang={language}>{shells[language][text]}</p>)).join('')
}
