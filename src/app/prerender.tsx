import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { type Language, languages } from '../i18n/catalog'
import { shell as en } from '../i18n/en/shell'
import { shell as fr } from '../i18n/fr/shell'
import type { ShellWords } from '../i18n/shell'
import { forgetfulStore } from '../wizard/session-store'
import { App } from './app'

const shells: Record<Language, ShellWords> = { en, fr }

/** The body of the document as it stands before any script runs: the start page in each language. */
export function prerenderStartPages(): string {
  return [
    `<noscript><div class="notice">${paragraphs('needsScript')}</div></noscript>`,
    `<div id="waiting">${paragraphs('loading')}</div>`,
    ...languages.map(startPage),
  ].join('\n')
}

function startPage(language: Language): string {
  const page = (
    <StrictMode>
      <App language={language} session={forgetfulStore()} words={shells[language]} />
    </StrictMode>
  )
  return `<div id="start-${language}" lang="${language}">${renderToString(page, { identifierPrefix: language })}</div>`
}

function paragraphs(text: 'loading' | 'needsScript'): string {
  return languages.map((language) => renderToString(<p lang={language}>{shells[language][text]}</p>)).join('')
}
