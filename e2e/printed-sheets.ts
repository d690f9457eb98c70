import { getDocumentProxy } from 'unpdf'

/** Without any space: where lines break is the paper's business. */
export const tight = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** The text of each page of a PDF, without any space. */
export async function sheetsOf(file: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const { items } = await (await pdf.getPage(place + 1)).getTextContent()
      return tight(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
}
