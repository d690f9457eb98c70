import type { Language } from '../../i18n/catalog'
import { compact, type Styled } from './compact'
import { escaped, html } from './markup'

interface ReportParts extends Styled {
  readonly language: Language
  readonly title: string
}

/** No script, no request: only the styles and the marks that the file itself holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** On a screen the report is a sheet on a ground, larger than on paper. */
const screen =
  '@media screen{:root{color-scheme:light;background:#eef1f5}.report{zoom:1.35;max-width:190mm;margin:0 auto;padding:8mm;box-shadow:0 1px 4px #0003}}@media screen and (max-width:60rem){.report{zoom:1.15;padding:4mm;min-width:0}}'

/** A report as a document that opens from a disk, in any browser, without a network. */
export function reportDocument({ language, title, ...page }: ReportParts): string {
  const { body, css } = compact({ ...page, css: `${page.css}${screen}` })
  return [
    `<!doctype html><html lang=${language}><head><meta charset=utf-8>`,
    `<meta http-equiv=Content-Security-Policy content="${policy}">`,
    '<meta name=viewport content="width=device-width"><meta name=referrer content=no-referrer><meta name=generator content=Coexist>',
    // Within a style element only its end tag has to be kept out.
    `<title>${escaped(title)}</title><style>${css.replace(/<(?=\/)/g, '\\3c ')}</style></head><body>${html(body)}</body></html>\n`,
  ].join('')
}

/** What every mail server lets through, and what a page opens at once. */
export const largestReport = 300_000

export const byteLength = (text: string): number => new TextEncoder().encode(text).length
