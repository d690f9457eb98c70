import { html, type Markup, mapMarkup, visit } from './markup'

export interface Styled {
  readonly body: Markup
  readonly css: string
}

/** The same look in fewer characters: a drawing that stands often is written once, and so is each set of classes. */
export const compact = (page: Styled): Styled => withShortClasses(withSharedMarks(page))

/** Marks beside a word that says the same, drawn in the colour of the text: they become masks of the style sheet. */
function withSharedMarks({ body, css }: Styled): Styled {
  const counts = new Map<string, number>()
  visit(body, (element) => {
    const mark = markOf(element)
    if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  })
  const shared = [...counts].filter(([, count]) => count > 1).map(([mark]) => mark)
  const rules = shared.map((mark, place) => `.mark-${place}{mask:url("data:image/svg+xml,${encoded(mark)}") 0/100%}`)
  return {
    css: [css, markStyle, ...rules].join(''),
    body: mapMarkup(body, (element) => {
      const place = shared.indexOf(markOf(element) ?? '')
      if (place < 0) return element
      return { name: 'i', attributes: { class: `${element.attributes.class} mark mark-${place}` }, children: [] }
    }),
  }
}

const markStyle =
  '.mark{display:inline-block;background:currentColor;forced-color-adjust:none;print-color-adjust:exact}'

/** The drawing as a file of its own; null where it is more than a mark. */
function markOf(element: Markup): string | null {
  const { name, attributes, children } = element
  if (name !== 'svg' || attributes['aria-hidden'] !== 'true' || attributes.class === undefined) return null
  let isPlain = true
  for (const child of children) {
    if (typeof child === 'string') continue
    visit(child, (part) => {
      isPlain &&= !('class' in part.attributes || 'id' in part.attributes)
    })
  }
  if (!isPlain) return null
  const { class: _, focusable: __, 'aria-hidden': ___, ...drawn } = attributes
  return html({ name, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...drawn }, children }, 'xml')
}

const encoded = (drawing: string) => drawing.replaceAll('"', "'").replace(/[%#<>]/g, (sign) => encodeURIComponent(sign))

/** A class in a style sheet; its name begins with a letter, a hyphen or an escape. */
const className = /\.((?:[a-z_-]|\\[0-9a-f]{1,6} ?|\\.|[^\0-\x7f])(?:[\w-]|\\[0-9a-f]{1,6} ?|\\.|[^\0-\x7f])*)/gi

const unescapedName = (name: string) =>
  name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  )

/** Every set of classes becomes a single one, of which the styles of each hold; those without a style are dropped. */
function withShortClasses({ body, css }: Styled): Styled {
  const styled = new Set([...css.matchAll(className)].map(([, name = '']) => unescapedName(name)))
  const setOf = ({ attributes: { class: classes = '' } }: Markup) =>
    [...new Set(classes.split(/\s+/).filter((one) => styled.has(one)))].toSorted().join(' ')
  const counts = new Map<string, number>()
  visit(body, (element) => {
    const set = setOf(element)
    if (set !== '') counts.set(set, (counts.get(set) ?? 0) + 1)
  })
  const order = [...counts].toSorted(([, one], [, other]) => other - one)
  const short = new Map(order.map(([set], place) => [set, shortName(place)]))
  const holders = new Map<string, string[]>()
  for (const [set, name] of short) {
    for (const one of set.split(' ')) holders.set(one, [...(holders.get(one) ?? []), `.${name}`])
  }
  return {
    css: css.replace(className, (whole, name: string) => {
      const [first, ...others] = holders.get(unescapedName(name)) ?? []
      if (first === undefined) return whole
      return others.length === 0 ? first : `:is(${[first, ...others].join()})`
    }),
    body: mapMarkup(body, (element) => {
      const { class: _, focusable: __, ...others } = element.attributes
      const name = short.get(setOf(element))
      return { ...element, attributes: name === undefined ? others : { ...others, class: name } }
    }),
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

function shortName(place: number): string {
  const letter = letters.charAt(place % letters.length)
  return place < letters.length ? letter : shortName(Math.floor(place / letters.length) - 1) + letter
}
