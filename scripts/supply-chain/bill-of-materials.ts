import { type Package, toolsInPage } from './packages.ts'

export interface Application {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * The packages that the page is made with, as CycloneDX 1.6. It has neither a time nor a number of its own: the same lock
 * file gives the same bytes.
 */
export function billOfMaterials(application: Application, packages: readonly Package[]) {
  const own = purlOf(application)
  const purls = new Map(packages.map((one) => [one.name, purlOf(one)]))
  const refsTo = (names: readonly string[]) => names.flatMap((name) => purls.get(name) ?? []).sort()
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: application.name,
        version: application.version,
        purl: own,
        licenses: licensesOf(application.license),
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      scope: 'required',
      purl: purlOf(one),
      hashes: hashesOf(one.integrity),
      licenses: licensesOf(one.licence),
    })),
    dependencies: [
      { ref: own, dependsOn: refsTo([...Object.keys(application.dependencies), ...toolsInPage]) },
      ...packages.map((one) => ({ ref: purlOf(one), dependsOn: refsTo(one.needs) })),
    ],
  }
}

const purlOf = ({ name, version }: { readonly name: string; readonly version: string }) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

const licensesOf = (licence: string) =>
  /[( ]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]

function hashesOf(integrity: string) {
  const digest = /^sha512-(?<digest>\S+)$/.exec(integrity)?.groups?.digest
  return digest ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : []
}
