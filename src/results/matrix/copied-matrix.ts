import { type RollUp, shareOf } from '../../engine/roll-up'
import type { Catalog } from '../../i18n/catalog'
import type { AreaId, FeatureId } from '../../knowledge/ids'
import type { FeatureRow } from '../rows'

/** The matrix as it is shown: what is filtered out, folded for good or hidden is not copied. */
export interface CopiedMatrix {
  readonly catalog: Catalog
  readonly groupNames: readonly string[]
  readonly areas: readonly {
    readonly area: AreaId | null
    readonly speaking: readonly { readonly original: FeatureRow }[]
    readonly silent: readonly { readonly original: FeatureRow }[]
  }[]
  readonly places: readonly number[]
  readonly rollUps: ReadonlyMap<FeatureId, RollUp> | null
}

/** For spreadsheets and documents. */
export function copiedHtml(matrix: CopiedMatrix): string {
  const { head, parts } = textOf(matrix)
  const row = (cells: readonly string[]) => {
    const [first = '', ...others] = cells.map(inHtml)
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  }
  const body = parts.map(({ title, rows }) => {
    const area = title ? `<tr><th colspan="${head.length}" scope="rowgroup">${inHtml(title)}</th></tr>` : ''
    return `<tbody>${area}${rows.map(row).join('')}</tbody>`
  })
  const heads = head.map((cell) => `<th scope="col">${inHtml(cell)}</th>`).join('')
  return `<table><thead><tr>${heads}</tr></thead>${body.join('')}</table>`
}

/** For tickets and wikis, and for whatever takes plain text alone. */
export function copiedMarkdown(matrix: CopiedMatrix): string {
  const { head, parts } = textOf(matrix)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = parts.flatMap(({ title, rows }) => [
    ...(title ? [line([`**${inMarkdown(title)}**`, ...head.slice(1).map(() => '')])] : []),
    ...rows.map((cells) => line(cells.map(inMarkdown))),
  ])
  return [line(head.map(inMarkdown)), line(head.map(() => '---')), ...lines, ''].join('\n')
}

function textOf({ catalog, groupNames, areas, places, rollUps }: CopiedMatrix) {
  const { features, statuses, areas: areaWords } = catalog.knowledge
  const reach = (feature: FeatureId) => {
    const one = rollUps?.get(feature)
    return one ? [catalog.rollUp.share(shareOf(one))] : []
  }
  const names = places.map((place) => groupNames[place] ?? '')
  return {
    head: [catalog.results.matrix.feature, ...(rollUps ? [catalog.rollUp.title] : []), ...names],
    parts: areas.map(({ area, speaking, silent }) => ({
      title: area && areaWords[area].name,
      rows: [...speaking, ...silent].map(({ original: { feature, cells } }) => [
        features[feature].name,
        ...reach(feature),
        ...places.map((place) => {
          const cell = cells[place]
          return cell ? statuses[cell.verdict].label : '–'
        }),
      ]),
    })),
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that a spreadsheet would read as a formula begins with an apostrophe instead. */
const inHtml = (text: string) =>
  text.replace(/^[=+\-@\t\r]/, "'$&").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Text of a reader's own, with nothing left that Markdown would read as markup. */
const inMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&').replace(/\s+/g, ' ')
