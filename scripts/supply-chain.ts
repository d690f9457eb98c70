import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Application, billOfMaterials } from './supply-chain/bill-of-materials.ts'
import { licencesText } from './supply-chain/licences.ts'
import { packagesOfPage } from './supply-chain/packages.ts'

const root = resolve(import.meta.dirname, '..')

/** What the page is made with, for programs and for people, by the names under which they stand beside it. */
export function supplyChainFiles(): Readonly<Record<'sbom.cdx.json' | 'licences.txt', string>> {
  const packages = packagesOfPage(root)
  const application = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Application
  return {
    'sbom.cdx.json': `${JSON.stringify(billOfMaterials(application, packages), null, 2)}\n`,
    'licences.txt': licencesText(packages),
  }
}

/** Puts both beside the page, and refuses code of a package that neither of them lists. */
export function supplyChain(): Plugin {
  return {
    name: 'coexist:supply-chain',
    apply: 'build',
    // Last of all: where everything goes into the document, these two stay beside it.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const listed = new Set(packagesOfPage(root).map(({ name }) => name))
        const used = Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' ? part.moduleIds.flatMap((id) => packageOf(id) ?? []) : [],
        )
        const unlisted = [...new Set(used)].filter((name) => !listed.has(name))
        if (unlisted.length > 0)
          throw new Error(`The page has code of packages for development: ${unlisted.join(', ')}.`)
        for (const [fileName, source] of Object.entries(supplyChainFiles()))
          this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** The package that a module belongs to, or nothing for our own. */
const packageOf = (id: string) => /.*node_modules[\\/](?<name>(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.groups?.name
