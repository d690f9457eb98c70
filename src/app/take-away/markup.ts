/** An element of a document, apart from any document. */
export interface Markup {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Markup | string)[]
}

/** What the page holds; comments are left out. */
export function markupOf(element: Element): Markup {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node): readonly (Markup | string)[] => {
      if (node instanceof Element) return [markupOf(node)]
      return node instanceof Text ? [node.data] : []
    }),
  }
}

/** The same with other elements inside. */
export const mapMarkup = (markup: Markup, change: (element: Markup) => Markup): Markup =>
  change({
    ...markup,
    children: markup.children.map((child) => (typeof child === 'string' ? child : mapMarkup(child, change))),
  })

export function visit(markup: Markup, look: (element: Markup) => void): void {
  look(markup)
  for (const child of markup.children) if (typeof child !== 'string') visit(child, look)
}

/** Elements whose end the next one, or the end of the parent, implies. */
const ended = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'li', 'dt', 'dd'])
const empty = new Set(['br', 'hr', 'img', 'meta', 'wbr', 'col'])
/** Their text is not escaped, so none may come from a page. */
const raw = new Set(['script', 'style', 'noscript', 'iframe', 'template', 'textarea', 'title', 'xmp', 'plaintext'])

type Within = 'html' | 'drawing' | 'xml'

/** Markup as short as its parser allows, with every text and every value escaped. */
export function html(markup: Markup, where: Within = 'html'): string {
  const { name, attributes, children } = markup
  if (where === 'html' && raw.has(name)) return ''
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}${assigned(value, where)}`)
  const start = `<${name}${values.join('')}`
  const within = where === 'html' && name === 'svg' ? 'drawing' : where
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : html(child, within))).join('')
  if (within !== 'html' && inside === '') return `${start} />`
  const isEnded = where === 'html' && (empty.has(name) || ended.has(name))
  return isEnded ? `${start}>${inside}` : `${start}>${inside}</${name}>`
}

function assigned(value: string, where: Within): string {
  if (where !== 'xml' && value === '') return ''
  return where !== 'xml' && /^[\w#.-]+$/.test(value) ? `=${value}` : `="${escaped(value)}"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

export const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign)
