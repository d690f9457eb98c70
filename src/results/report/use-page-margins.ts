import { useLayoutEffect } from 'react'

export interface MarginTexts {
  readonly title: string
  readonly day: string
  readonly knowledge: string
  readonly page: string
  readonly of: string
}

/** Hands the words that stand in the margins of every page to the style of the page, which cannot read the document. */
export function usePageMargins({ title, day, knowledge, page, of }: MarginTexts): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const texts = Object.entries({ title, day, knowledge, page, of })
    for (const [name, text] of texts) style.setProperty(`--report-${name}`, cssString(text))
    return () => {
      for (const [name] of texts) style.removeProperty(`--report-${name}`)
    }
  }, [title, day, knowledge, page, of])
}

const cssString = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`
