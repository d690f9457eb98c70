import { deflateRawSync } from 'node:zlib'
import { parseSync, Visitor } from 'vite'

/** Shorter ones are the names that code knows things by, and would gain little. */
const shortest = 24
const list = '$txt'

/**
 * The same script with its long texts packed into one list, which it unpacks before anything else: both languages' words
 * are a quarter of it. Texts alone, never code: so the policy of the page stays as strict as it is, and the script that it
 * lets run by its hash holds the packed list too.
 */
export function packTexts(code: string): string {
  if (code.includes(list)) throw new Error(`The script uses ${list} already.`)
  const texts = new Map<string, number>()
  const parts: string[] = []
  let place = 0
  for (const { text, start, end } of textsIn(code)) {
    const index = texts.get(text) ?? texts.size
    texts.set(text, index)
    const before = code.slice(place, start)
    parts.push(before, /[\w$]$/.test(before) ? ' ' : '', `${list}[${index}]`)
    place = end
  }
  const packed = deflateRawSync(JSON.stringify([...texts.keys()]), { level: 9 }).toString('base64')
  const bytes = `new Blob([Uint8Array.from(atob("${packed}"),e=>e.charCodeAt(0))])`
  const unpacked = `${bytes}.stream().pipeThrough(new DecompressionStream("deflate-raw"))`
  return `const ${list}=await new Response(${unpacked}).json();${parts.join('')}${code.slice(place)}`
}

interface Text {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The long texts in the order in which they stand, without those that are names of properties. */
function textsIn(code: string): readonly Text[] {
  const { program, errors } = parseSync('script.js', code)
  if (errors.length > 0) throw new Error(`The script cannot be read: ${errors[0]?.message}`)
  const found: Text[] = []
  const left = new Set<number>()
  const leave = ({ start }: { readonly start: number }) => void left.add(start)
  const take = (text: unknown, { start, end }: Omit<Text, 'text'>) => {
    if (typeof text === 'string' && text.length >= shortest && !left.has(start)) found.push({ text, start, end })
  }
  new Visitor({
    Property: ({ key }) => leave(key),
    PropertyDefinition: ({ key }) => leave(key),
    MethodDefinition: ({ key }) => leave(key),
    TaggedTemplateExpression: ({ quasi }) => leave(quasi),
    ExpressionStatement: ({ expression }) => leave(expression),
    Literal: (node) => take(node.value, node),
    TemplateLiteral: (node) => {
      if (node.expressions.length === 0) take(node.quasis[0]?.value.cooked, node)
    },
  }).visit(program)
  return found
}
