/** How a text is set: its size, its weight and the height of its lines. */
export const textStyles = {
  zone: { size: 14, weight: 600, line: 19 },
  title: { size: 13, weight: 600, line: 17 },
  note: { size: 12, weight: 400, line: 16 },
  link: { size: 12.5, weight: 600, line: 16 },
  state: { size: 11.5, weight: 500, line: 15 },
} as const

export type TextStyle = keyof typeof textStyles

/** How wide a text is on one line. */
export type Measure = (text: string, style: TextStyle) => number

export interface PlacedText {
  readonly text: string
  readonly style: TextStyle
  readonly x: number
  /** Where the letters stand. */
  readonly baseline: number
}

/** Widths of letters as parts of their size, taken from the widest of the fonts the page asks for. */
const estimates: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|! \u00a0]/, 0.4],
  [/[frt()[\]/-]/, 0.5],
  [/[mwMW@%—]/, 1.06],
  [/[A-Z\u00c0-\u00de0-9+&]/, 0.8],
  [/[a-z\u00df-\u00ff]/, 0.7],
]

/** For where nothing can be measured; rather too wide than too narrow. */
export const estimatedWidth: Measure = (text, style) => {
  const { size, weight } = textStyles[style]
  const letters = [...text].reduce((sum, letter) => sum + (estimates.find(([kind]) => kind.test(letter))?.[1] ?? 1), 0)
  return letters * size * (weight > 500 ? 1 : 0.92)
}

/** In as many lines as it takes; a word that is too long for a line breaks wherever the line ends. */
function wrapped(text: string, style: TextStyle, width: number, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, style) <= width
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(...broken(word, fits))
  }
  return lines
}

function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

export interface Paragraph {
  readonly text: string
  readonly style: TextStyle
}

/** Paragraphs under each other, from their own upper left corner. */
export interface TextBlock {
  readonly height: number
  readonly at: (x: number, y: number) => readonly PlacedText[]
}

export function blockOf(paragraphs: readonly Paragraph[], width: number, measure: Measure): TextBlock {
  let height = 0
  const lines = paragraphs.flatMap(({ text, style }) =>
    wrapped(text, style, width, measure).map((line) => {
      const { line: lineHeight, size } = textStyles[style]
      const baseline = height + (lineHeight + size * 0.72) / 2
      height += lineHeight
      return { text: line, style, baseline }
    }),
  )
  return { height, at: (x, y) => lines.map((line) => ({ ...line, x, baseline: y + line.baseline })) }
}
