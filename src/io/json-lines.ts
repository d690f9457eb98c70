/**
 * The line, from 1, on which the value at a path such as `groups[0].mailbox` stands in JSON text.
 * Where the path leads nowhere, the line of its longest beginning that exists.
 */
export function lineOfPath(text: string, path: string): number {
  const wanted = [...path.matchAll(/[^.[\]]+/g)].map(([part]) => part)
  let deepest = { depth: -1, position: 0 }
  read(text, (place, position) => {
    const isOnTheWay = place.length <= wanted.length && place.every((part, depth) => part === wanted[depth])
    if (isOnTheWay && place.length > deepest.depth) deepest = { depth: place.length, position }
  })
  return lineAt(text, deepest.position)
}

/** The line on which text stops being JSON; engines say it in words of their own, or not at all. */
export function lineOfFault(text: string): number {
  return lineAt(
    text,
    read(text, () => undefined),
  )
}

/** Whether text that is not JSON ends within something that was begun: a string, a list or an object, or has nothing at all. */
export function isCutShort(text: string): boolean {
  let open = 0
  let isInString = false
  for (let position = 0; position < text.length; position += 1) {
    const sign = text.charAt(position)
    if (isInString && sign === '\\') position += 1
    else if (sign === '"') isInString = !isInString
    else if (!isInString) open += Number('{['.includes(sign)) - Number(']}'.includes(sign))
  }
  return isInString || open > 0 || text.trim() === ''
}

type Visit = (place: readonly string[], position: number) => void

interface Scan {
  readonly text: string
  readonly visit: Visit
  /** The keys and indexes that lead to where it reads. */
  readonly place: string[]
  position: number
}

const space = /\s*/y
const string = /"(?:[^"\\\n]|\\.)*"/y
const scalar = /"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y

/** Visits every value; returns the position where reading ended. */
function read(text: string, visit: Visit): number {
  const scan: Scan = { text, visit, place: [], position: 0 }
  try {
    if (readValue(scan)) readToken(scan, space)
  } catch {
    // So many brackets are open that the stack is used up: it ends there.
  }
  return scan.position
}

function readValue(scan: Scan): boolean {
  readToken(scan, space)
  scan.visit(scan.place, scan.position)
  if (readToken(scan, /\{\s*/y) !== null) return readEntries(scan, /\}/y, readKey)
  if (readToken(scan, /\[\s*/y) !== null) return readEntries(scan, /\]/y, (_, index) => String(index))
  return readToken(scan, scalar) !== null
}

function readEntries(scan: Scan, end: RegExp, keyOf: (scan: Scan, index: number) => string | null): boolean {
  if (readToken(scan, end) !== null) return true
  for (let index = 0; index === 0 || readToken(scan, /,\s*/y) !== null; index += 1) {
    const key = keyOf(scan, index)
    if (key === null) return false
    scan.place.push(key)
    if (!readValue(scan)) return false
    scan.place.pop()
    readToken(scan, space)
  }
  return readToken(scan, end) !== null
}

function readKey(scan: Scan): string | null {
  const key = readToken(scan, string)
  return key === null || readToken(scan, /\s*:/y) === null ? null : key.slice(1, -1)
}

/** Moves past the token at the position and returns it, or null where it does not stand there. */
function readToken(scan: Scan, token: RegExp): string | null {
  token.lastIndex = scan.position
  const found = token.exec(scan.text)
  if (found === null) return null
  scan.position = token.lastIndex
  return found[0]
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length
