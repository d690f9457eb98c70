import type { OutputObject } from '../engine/judge-value'
import { readTable } from './output-table'

/**
 * The objects that a console or an export has printed, `Name : value` line by line or as comma-separated values; null where
 * something stands between them that neither prints.
 */
export function readObjects(text: string): readonly OutputObject[] | null {
  const lines = cleanLines(text)
  return readTable(lines) ?? new ListReader(lines.map(kindOf)).read()
}

/** Without what encodings and consoles leave behind: marks of UTF-16 and UTF-8, zeros between letters, a common indent. */
function cleanLines(text: string): readonly string[] {
  const lines = text
    .replace(/^(?:ÿþ|þÿ|ï»¿|\uFFFD{1,2})/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: half of a text in UTF-16 that was read as something else.
    .replaceAll(/[\u0000\uFEFF]/g, '')
    .replaceAll(/[\u00A0\u202F\t]/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
  const indent = lines.reduce((least, line) => (line === '' ? least : Math.min(least, line.search(/\S/))), Infinity)
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0))
}

type Line =
  | { readonly kind: 'property'; readonly name: string; readonly value: string }
  | { readonly kind: 'more'; readonly text: string }
  | { readonly kind: 'blank' | 'prompt' | 'other' }

const property = /^([A-Za-z]\w*) +:(?: (.*))?$/
const prompt = /^(?:\[PS\]|PS) [^>]*>/

function kindOf(line: string): Line {
  if (line === '') return { kind: 'blank' }
  if (line.startsWith(' ')) return { kind: 'more', text: line.trim() }
  if (prompt.test(line)) return { kind: 'prompt' }
  const [, name, value = ''] = property.exec(line) ?? []
  return name === undefined ? { kind: 'other' } : { kind: 'property', name: name.toLowerCase(), value: value.trim() }
}

/** Puts lines together to objects. */
class ListReader {
  readonly #lines: readonly Line[]
  readonly #objects: Map<string, string>[] = []
  #current: Map<string, string> | null = null
  #last = ''
  #isAfterBlank = false

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  read(): readonly OutputObject[] | null {
    return this.#lines.every((line, place) => this.#take(line, place)) ? this.#objects : null
  }

  /** False where the line cannot stand here. */
  #take(line: Line, place: number): boolean {
    switch (line.kind) {
      case 'blank':
        this.#isAfterBlank = true
        return true
      case 'prompt':
        this.#current = null
        return true
      case 'other':
        // What a command says before its first object.
        return this.#current === null
      case 'more':
        this.#current?.set(this.#last, `${this.#current.get(this.#last)} ${line.text}`.trim())
        return true
      case 'property':
        return this.#add(line.name, line.value, place)
      default:
        return line satisfies never
    }
  }

  #add(name: string, value: string, place: number): boolean {
    const begins = this.#begins(name, place)
    this.#isAfterBlank = false
    if (begins || this.#current === null) {
      this.#current = new Map()
      this.#objects.push(this.#current)
    }
    if (this.#current.has(name)) return false
    this.#current.set(name, value)
    this.#last = name
    return true
  }

  /** Values may hold blank lines: an object ends at one only where a property of it comes again. */
  #begins(name: string, place: number): boolean {
    const current = this.#current
    if (current === null) return true
    if (!this.#isAfterBlank) return current.keys().next().value === name
    for (let at = place; at < this.#lines.length; at += 1) {
      const line = this.#lines[at]
      if (line === undefined || line.kind === 'blank' || line.kind === 'prompt') return false
      if (line.kind === 'property' && current.has(line.name)) return true
    }
    return false
  }
}
