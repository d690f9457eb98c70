import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a folder may import beside itself: a folder, a folder's types only, or a package. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  engine: ['type knowledge'],
  i18n: ['type knowledge', 'type engine', 'react'],
  runbook: ['knowledge', 'engine', 'type i18n'],
  io: ['knowledge', 'engine', 'i18n', 'zod', 'qr', 'idb', 'fflate'],
  ui: ['react'],
  wizard: [
    'ui',
    'i18n',
    'engine',
    'knowledge',
    'io',
    'react',
    'react-hook-form',
    '@hookform/resolvers',
    'zod',
    'wouter',
    'virtual:coexist-first-steps',
  ],
  results: ['ui', 'i18n', 'engine', 'knowledge', 'runbook', 'react', 'wouter', '@tanstack/react-table'],
  library: ['ui', 'i18n', 'engine', 'knowledge', 'results', 'react', 'wouter', 'type proof', 'virtual:coexist-proof'],
  app: [
    'knowledge',
    'engine',
    'i18n',
    'runbook',
    'io',
    'ui',
    'wizard',
    'results',
    'library',
    'service-worker',
    'react',
    'react-dom',
    'wouter',
    'qr',
  ],
  'service-worker': [],
  proof: ['knowledge', 'engine'],
  cli: ['knowledge', 'engine', 'i18n', 'io', 'node'],
  '': ['app', 'i18n', 'wizard', 'react', 'react-dom'],
}

const exempt = /\.test(-d)?\.tsx?$|^engine\/oracle\/|^runbook\/powershell\/test-/

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
  readonly isTypeOnly: boolean
}

const root = import.meta.dirname
const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

function sourceFiles(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join(posix.sep))
    .filter((file) => /\.tsx?$/.test(file) && !exempt.test(file))
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(resolve(root, file), 'utf8')
  return [...source.matchAll(statement)].map(([, type, fixed, dynamic]) => ({
    file,
    folder: folderOf(file),
    target: targetOf(file, fixed ?? dynamic ?? ''),
    isTypeOnly: type !== undefined,
  }))
}

/** Files directly in src belong to the nameless folder. */
function folderOf(path: string): string {
  const [first = ''] = path.split('/')
  return first in allowed ? first : path.includes('/') ? first : ''
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  if (specifier.startsWith('.'))
    return folderOf(relative(root, resolve(root, dirname(file), specifier)).replaceAll(sep, '/'))
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isAllowed({ folder, target, isTypeOnly }: Import): boolean {
  if (target === folder) return true
  const list = allowed[folder] ?? []
  return list.includes(target) || (isTypeOnly && list.includes(`type ${target}`))
}

describe('imports', () => {
  const imports = sourceFiles().flatMap(importsOf)

  it('are found', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  it('stay within what each folder may know', () => {
    const offenders = imports.filter((found) => !isAllowed(found))
    expect(offenders.map(({ file, target, isTypeOnly }) => `${file}: ${isTypeOnly ? 'type ' : ''}${target}`)).toEqual(
      [],
    )
  })

  it('have a rule for every folder', () => {
    expect(imports.filter(({ folder }) => !(folder in allowed)).map(({ file }) => file)).toEqual([])
  })
})
