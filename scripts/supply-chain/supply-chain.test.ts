import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { supplyChainFiles } from '../supply-chain'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8'))

interface Locked {
  readonly version: string
  readonly dev?: boolean
  readonly resolved?: string
}

const lock: Readonly<Record<string, Locked>> = read('package-lock.json').packages
const locked = Object.entries(lock).filter(([path, { dev }]) => path !== '' && !dev)
const production = locked.map(([path, { version }]) => ({ name: path.replace(/.*node_modules\//, ''), version }))

const files = supplyChainFiles()
const bill = JSON.parse(files['sbom.cdx.json'])
const licences = files['licences.txt']

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly hashes: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[]
}

const components: readonly Component[] = bill.components
const licenceOf = ({ licenses: [first] }: Component) => first?.license?.id ?? first?.expression ?? ''

/** Each may be given on with a page under the MIT licence, its notice beside it. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense']

describe('the bill of materials', () => {
  it('lists every package of the lock file that is not for development alone', () => {
    const listed = components.map(({ name, version }) => `${name} ${version}`)
    expect(production.filter(({ name, version }) => !listed.includes(`${name} ${version}`))).toEqual([])
    expect(production.length).toBeGreaterThan(10)
  })

  it('is CycloneDX 1.6, with nothing that differs from build to build', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(Object.keys(bill).sort()).toEqual(
      ['$schema', 'bomFormat', 'components', 'dependencies', 'metadata', 'specVersion', 'version'].sort(),
    )
    expect(bill.metadata.component).toMatchObject({
      type: 'application',
      name: 'coexist',
      purl: 'pkg:npm/coexist@0.1.0',
    })
    expect(supplyChainFiles()).toEqual(files)
  })

  it('gives each package an address of its own and the hash of its archive', () => {
    const wrong = components.filter(
      ({ purl, hashes: [hash], ...component }) =>
        component['bom-ref'] !== purl ||
        !/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/.test(purl) ||
        hash?.alg !== 'SHA-512' ||
        !/^[\da-f]{128}$/.test(hash.content),
    )
    expect(wrong).toEqual([])
    expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length)
  })

  it('says what needs what, and leads to every package from the page', () => {
    const needs = new Map<string, readonly string[]>(
      bill.dependencies.map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [ref, dependsOn]),
    )
    const reached = new Set<string>()
    const open = [bill.metadata.component['bom-ref'] as string]
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (reached.has(ref)) continue
      reached.add(ref)
      open.push(...(needs.get(ref) ?? [`nothing is said of ${ref}`]))
    }
    expect([...reached].sort()).toEqual([...needs.keys()].sort())
    expect(components.filter(({ purl }) => !reached.has(purl))).toEqual([])
  })
})

describe('the licences', () => {
  it('are all among those that may be given on', () => {
    const isAllowed = (licence: string) =>
      licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => allowed.includes(one))
    expect(components.filter((component) => !isAllowed(licenceOf(component)))).toEqual([])
  })

  it('are written out for every package', () => {
    const sections = new Map(
      [...licences.matchAll(/^-{80}\n(?<title>.*)\n-{80}\n(?<text>[\s\S]*?)(?=^-{80}\n|$(?![\s\S]))/gm)].map(
        ({ groups }) => [groups?.title, groups?.text ?? ''],
      ),
    )
    const titles = components.map((component) => `${component.name} ${component.version}: ${licenceOf(component)}`)
    expect([...sections.keys()]).toEqual(titles)
    const spoken = /permission|license|licence|public domain/i
    expect([...sections].filter(([, text]) => text.trim().length < 500 || !spoken.test(text))).toEqual([])
  })
})

describe('what is installed', () => {
  const { dependencies, devDependencies } = read('package.json')

  it('is asked for in one version exactly', () => {
    const asked = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('is locked in the version asked for, and from no registry by name', () => {
    const asked = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(asked.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version)).toEqual([])
    expect(Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })
})
