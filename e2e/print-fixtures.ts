import { expect, type Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

export const papers = ['A4', 'Letter'] as const

export interface PdfPage {
  /** Without any space: where lines break is the paper's business. */
  readonly text: string
  readonly width: number
  readonly height: number
  readonly boxes: readonly {
    readonly text: string
    readonly left: number
    readonly right: number
    readonly y: number
  }[]
}

/** Without what a PDF may write otherwise. */
export const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** The pages that the browser prints. */
export async function printed(page: Page, format: (typeof papers)[number]): Promise<readonly PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const sheet = await pdf.getPage(place + 1)
      const { width, height } = sheet.getViewport({ scale: 1 })
      const { items } = await sheet.getTextContent()
      const boxes = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , left = 0, y = 0] = item.transform as readonly number[]
        return [{ text: item.str, left, right: left + item.width, y }]
      })
      return { text: tight(boxes.map(({ text }) => text).join('')), width, height, boxes }
    }),
  )
}

export function expectInsidePages(pages: readonly PdfPage[]): void {
  const outside = pages.flatMap(({ boxes, width, height }) =>
    boxes.filter(({ left, right, y }) => left < 0 || right > width + 0.5 || y < 0 || y > height),
  )
  expect(outside, 'text outside the page').toEqual([])
}
