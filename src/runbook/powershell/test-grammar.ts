import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Language, type Node, Parser, type Tree } from 'web-tree-sitter'

const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')
await Parser.init()
const parser = new Parser()
parser.setLanguage(await Language.load(readFileSync(grammar)))

interface Finding {
  readonly line: number
  readonly message: string
}

/** Words that PowerShell accepts in one place only, and that the grammar takes for the name of a command elsewhere. */
const misplaced: Readonly<Record<string, string>> = {
  param: 'param must come before every statement',
  catch: 'catch without try',
  finally: 'finally without try',
  else: 'else without if',
  elseif: 'elseif without if',
  until: 'until without do',
  begin: 'begin beside other statements',
  process: 'process beside other statements',
  end: 'end beside other statements',
}

/**
 * What is wrong with a script, each with its line counted from 1; empty where PowerShell would read it. The grammar is
 * that of tree-sitter; what it lets pass is looked for in its tree, and so is the subset of the language we write:
 * - it refuses some correct scripts, so elements of lists are quoted, `gb` and `mb` lower-case, `.ForEach(` not used;
 * - Windows PowerShell 5.1 does not know `??`, `?:`, `?.`, `&&` and `||`, and code must be ASCII for it.
 */
export function parseErrors(script: string): readonly string[] {
  return withTree(script, ({ rootNode }) =>
    [...[...nodesOf(rootNode)].flatMap(findingsOf), ...subsetFindings(codeOf(script, rootNode))]
      .sort((one, other) => one.line - other.line)
      .map(({ line, message }) => `line ${line}: ${message}`),
  )
}

/** Whether the grammar alone accepts a script, and as how many statements at its top. */
export function statementsOf(script: string): number | 'error' {
  return withTree(script, ({ rootNode }) => {
    if (rootNode.hasError) return 'error'
    const statements = rootNode.namedChildren.find((node) => node.type === 'statement_list')?.namedChildren ?? []
    return statements.filter((node) => node.type !== 'empty_statement').length
  })
}

function withTree<Result>(script: string, read: (tree: Tree) => Result): Result {
  const tree = parser.parse(script)
  if (!tree) throw new Error('The grammar was not loaded')
  try {
    return read(tree)
  } finally {
    tree.delete()
  }
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.children) yield* nodesOf(child)
}

function findingsOf(node: Node): readonly Finding[] {
  const message = messageOf(node)
  return message === undefined ? [] : [{ line: node.startPosition.row + 1, message }]
}

function messageOf(node: Node): string | undefined {
  if (node.isMissing) return `missing ${node.type}`
  if (node.isError) return `cannot read ${JSON.stringify(node.text.slice(0, 40))}`
  if (node.type === 'command_name') return misplaced[node.text.toLowerCase()]
  if (node.type === 'try_statement' && !node.children.some(({ type }) => /^(catch|finally)_clause/.test(type)))
    return 'try without catch or finally'
  return undefined
}

/** The script with spaces for all that is in comments and strings; line breaks stay, so that lines can be counted. */
function codeOf(script: string, root: Node): string {
  const units = script.split('')
  // A node comes after the one that holds it, so a string in an expression in a string is blanked again.
  for (const { type, startIndex, endIndex } of nodesOf(root)) {
    const isText = type === 'comment' || type === 'string_literal'
    if (!isText && type !== 'sub_expression') continue
    for (let at = startIndex; at < endIndex; at++) {
      const unit = script[at] ?? ''
      units[at] = isText && unit !== '\n' && unit !== nonAscii(type, unit) ? ' ' : unit
    }
  }
  return units.join('')
}

/** Other characters than ASCII are allowed in a comment, but in a string they are code. */
const nonAscii = (type: string, unit: string): string | undefined =>
  type === 'string_literal' && unit > '~' ? unit : undefined

const subset: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /(?<!\$)\?+/g, message: 'no ??, ?: and ?. in Windows PowerShell 5.1, and no ? for Where-Object' },
  { pattern: /&&|\|\|/g, message: 'no && and || in Windows PowerShell 5.1' },
  { pattern: /\.ForEach\s*\(/gi, message: 'no .ForEach(, use ForEach-Object' },
  { pattern: /(?<![\w.])\d[\d.]*(?![kmgtp]b\b)[KMGTPkmgtp][Bb]\b/g, message: 'write kb, mb and gb in lower case' },
  { pattern: /[^\t\r\n -~]+/g, message: 'only comments may hold other characters than ASCII' },
]

function subsetFindings(code: string): readonly Finding[] {
  return subset.flatMap(({ pattern, message }) =>
    [...code.matchAll(pattern)].map(({ index }) => ({ line: code.slice(0, index).split('\n').length, message })),
  )
}
