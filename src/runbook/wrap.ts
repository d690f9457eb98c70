/** A text in at most so many lines of so many characters, cut with an ellipsis where it is longer. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.slice(0, most).map((line, place) => {
    const isCut = line.length > width || (place === most - 1 && lines.length > most)
    return isCut ? `${line.slice(0, width - 1)}…` : line
  })
}
