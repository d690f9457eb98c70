import type { BitReader, BitWriter } from './bits'

// The order is the code. Both lists are full and belong to format version 1: a change would alter what links say.
const common = [..." abcdefghijklmnopqrstuvwxyzé',."]
const further = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'!"#$%&()*+-/:;<=>?@[\\]^_`{|}~\n',
  ...'àáâãäåæçèêëìíîïñòóôõöøùúûüß',
  ...'ÀÁÂÄÅÆÇÈÉÊËÎÏÑÓÔÖØÙÚÛÜ',
  ...'œŒ’“”«»–…€\u00a0\u202f',
]

const commonWidth = 5
const furtherWidth = 7
const codePointWidth = 16
const lengthWidth = 5

const commonEscape = 2 ** commonWidth - 1
const furtherEscape = 2 ** furtherWidth - 1

const codes = new Map([...common, ...further].map((character, code) => [character, code]))

/** Writes a text: its number of code points, then each by its code, or by its number where it has no code. */
export function writeText(writer: BitWriter, text: string): void {
  const characters = [...text]
  writer.number(characters.length, lengthWidth)
  for (const character of characters) writeCharacter(writer, character)
}

/** Reads a text that `writeText` wrote. */
export function readText(reader: BitReader): string {
  const length = reader.number(lengthWidth)
  // A length that the rest cannot hold must not cost a long loop.
  if (length * commonWidth > reader.remainingBits) {
    reader.fail('damaged')
    return ''
  }
  let text = ''
  for (let read = 0; read < length; read += 1) text += readCharacter(reader)
  return text
}

function writeCharacter(writer: BitWriter, character: string): void {
  const code = codes.get(character)
  if (code !== undefined && code < commonEscape) {
    writer.bits(code, commonWidth)
    return
  }
  writer.bits(commonEscape, commonWidth)
  if (code !== undefined) {
    writer.bits(code - commonEscape, furtherWidth)
    return
  }
  writer.bits(furtherEscape, furtherWidth)
  writer.number(codePoint(character), codePointWidth)
}

function readCharacter(reader: BitReader): string {
  const first = reader.bits(commonWidth)
  if (first < commonEscape) return common[first] ?? ''
  const second = reader.bits(furtherWidth)
  if (second < furtherEscape) return further[second] ?? ''
  const point = reader.number(codePointWidth)
  if (point <= 0x10ffff && !isSurrogate(point)) return String.fromCodePoint(point)
  reader.fail('damaged')
  return ''
}

/** Half a character, which no setup lets in, becomes the replacement character: such a link opens like any other. */
function codePoint(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return isSurrogate(point) ? 0xfffd : point
}

const isSurrogate = (point: number) => point >= 0xd800 && point <= 0xdfff
