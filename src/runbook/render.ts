import { type NameId, nameIds } from '../engine/setup'
import type { Script } from '../knowledge/runbook/types'
import type { Condition } from '../knowledge/types'
import { literal } from './powershell/quote'

/** The names that the tenant has given for its servers and domains. */
export type Names = { readonly [N in NameId]?: string }

/** A script as one tenant runs it, and the groups that it is for. */
export interface RenderedScript {
  readonly lines: readonly string[]
  readonly groups: readonly string[]
}

/** Which groups a condition may hold for. */
export type Concern = (condition: Condition | undefined, group: string) => boolean

/** The variants of a script that concern one of the groups, with the tenant's names put in. */
export function renderVariants(
  scripts: readonly Script[],
  {
    names,
    groups,
    concerns,
  }: { readonly names: Names; readonly groups: readonly string[]; readonly concerns: Concern },
): readonly RenderedScript[] {
  return scripts.flatMap((script) => {
    const concerned = groups.filter((group) => concerns(script.when, group))
    return concerned.length > 0 ? [{ lines: renderScript(script, names), groups: concerned }] : []
  })
}

/**
 * The lines with each literal that holds names of the tenant made anew from its whole value, so that no name can end the
 * literal. A name that is not given stays a placeholder, `<autodiscover-host>`, which no command takes for a name.
 */
export function renderScript({ lines }: Script, names: Names): readonly string[] {
  return lines.map((line) =>
    line.replace(quoted, (whole: string, text: string | undefined) => {
      if (text === undefined || namesIn(text).length === 0) return whole
      return literal(renderText(text.replaceAll("''", "'"), names))
    }),
  )
}

/** A text outside of any shell with the tenant's names put in, or with their placeholders. */
export const renderText = (text: string, names: Names): string =>
  text.replace(token, (written, id: string) => (isName(id) ? (names[id] ?? `<${id}>`) : written))

/** The names that scripts ask for and that are not given, in the order in which they are asked for in the wizard. */
export function missingNames(scripts: readonly Script[], names: Names): readonly NameId[] {
  const asked = new Set(scripts.flatMap(({ lines }) => lines.flatMap(namesOfLine)))
  return nameIds.filter((id) => asked.has(id) && names[id] === undefined)
}

const namesOfLine = (line: string): readonly NameId[] =>
  [...line.matchAll(quoted)].flatMap(([, text]) => (text === undefined ? [] : namesIn(text)))

const namesIn = (text: string): readonly NameId[] =>
  [...text.matchAll(token)].flatMap(([, id]) => (isName(id) ? [id] : []))

const isName = (id: string | undefined): id is NameId => nameIds.some((name) => name === id)

/** Single-quoted literals are captured; texts in double quotes and comments are passed over, apostrophes and all. */
const quoted = /'((?:[^']|'')*)'|"(?:[^"`]|`.|"")*"|(?<![^\s;(){}|])#.*$/g

const token = /\{([a-z-]+)\}/g
