import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Brotli bytes of the JavaScript of a build, worked out from its files: what is fetched for each, in the heavier language. */
export interface Weights {
  readonly firstQuestion: number
  readonly firstConsequence: number
  readonly everything: number
}

export function weightsOf(folder: string): Weights {
  const assets = join(folder, 'assets')
  const files = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const code = new Map(files.map((file) => [file, readFileSync(join(assets, file), 'utf8')]))
  const weights = new Map([...code].map(([file, text]) => [file, packed(text)]))
  const sum = (names: Iterable<string>) => [...names].reduce((total, file) => total + (weights.get(file) ?? 0), 0)
  const entry = /"app":"\.\/assets\/(?<file>[^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.groups
    ?.file
  if (entry === undefined) throw new Error('The page of the build loads no script.')
  const part = (name: string) => {
    const file = files.find((one) => one.startsWith(`${name}-`))
    if (file === undefined) throw new Error(`The build has no part named ${name}.`)
    return file
  }
  const inLanguage = (language: string) => {
    const asked = [entry, part(`shell-${language}`), part('wizard'), part(`asking-${language}`)]
    return {
      question: sum(withImports(code, asked)),
      consequence: sum(withImports(code, [...asked, part('deciding')])),
    }
  }
  const both = ['en', 'fr'].map(inLanguage)
  return {
    firstQuestion: Math.max(...both.map(({ question }) => question)),
    firstConsequence: Math.max(...both.map(({ consequence }) => consequence)),
    everything: sum(files),
  }
}

/** These files and all that they import before they run. */
function withImports(code: ReadonlyMap<string, string>, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const text = code.get(file)
    if (text === undefined) throw new Error(`The build imports ${file}, which it does not have.`)
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) open.push(imported ?? '')
  }
  return found
}

const packed = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
