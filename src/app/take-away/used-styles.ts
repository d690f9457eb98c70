/**
 * The style rules of this page that a part of it uses, as it is printed: what holds on paper holds always, what holds on
 * screens or in the dark alone is left out.
 */
export function usedStyles(part: Element): string {
  const css = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet).map((rule) => textOf(rule, part)))
  return css
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
}

/** A sheet from elsewhere, such as one that a browser extension adds, cannot be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

function textOf(rule: CSSRule, part: Element): string {
  if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText, part) ? rule.cssText : ''
  if (rule instanceof CSSLayerBlockRule) return block(`@layer ${rule.name}`, rule, part)
  if (rule instanceof CSSSupportsRule) return CSS.supports(rule.conditionText) ? inside(rule, part) : ''
  if (rule instanceof CSSMediaRule) return mediaText(rule, part)
  if (rule instanceof CSSGroupingRule) return block(rule.cssText.slice(0, rule.cssText.indexOf('{')), rule, part)
  return rule instanceof CSSFontFaceRule || rule instanceof CSSKeyframesRule ? '' : rule.cssText
}

function mediaText(rule: CSSMediaRule, part: Element): string {
  const { mediaText: media } = rule.media
  if (media === 'print') return inside(rule, part)
  return /screen|prefers|hover|pointer|width|height/.test(media) ? '' : block(`@media ${media}`, rule, part)
}

const inside = (rule: CSSGroupingRule, part: Element): string =>
  [...rule.cssRules].map((one) => textOf(one, part)).join('')

function block(head: string, rule: CSSGroupingRule, part: Element): string {
  const text = inside(rule, part)
  return text === '' ? '' : `${head}{${text}}`
}

/** States and parts that no selector finds are taken away before looking. */
function isUsed(selectors: string, part: Element): boolean {
  if (/(^|[\s,])(:root|:host|html|body|\*)(?=$|[\s,:])/.test(selectors) && !selectors.includes('>')) return true
  const found = selectors.replace(
    /::[\w-]+(\([^)]*\))?|:(hover|focus|focus-visible|focus-within|active|visited)\b/g,
    '',
  )
  try {
    return part.matches(found) || part.querySelector(found) !== null
  } catch {
    return false
  }
}
