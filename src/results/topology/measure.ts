import { estimatedWidth, type Measure, textStyles } from './typeset'

/** Letters are hinted differently on a canvas and in a picture: a line ends so much earlier. */
const allowance = 1.02

/** Measures in the font that the page really shows; where the browser has no canvas to measure on, it estimates. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return estimatedWidth
  const { fontFamily } = getComputedStyle(document.body)
  const known = new Map<string, number>()
  return (text, style) => {
    const { size, weight } = textStyles[style]
    const key = `${style} ${text}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    context.font = `${weight} ${size}px ${fontFamily}`
    const width = context.measureText(text).width * allowance
    known.set(key, width)
    return width
  }
}
