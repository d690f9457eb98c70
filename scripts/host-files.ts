import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { policyIn, type Site, siteOf } from './hosting/headers.ts'
import { filesBeside, filesInSite } from './hosting/host-files.ts'

/** Writes the settings of common hosts: into the site where they are read there, else into a folder beside it. */
export function hostFiles(beside = 'hosting'): Plugin {
  return {
    name: 'coexist:host-files',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder to put the settings of hosts into.')
      const site = builtSite(dir)
      mkdirSync(beside, { recursive: true })
      for (const [name, text] of Object.entries(filesInSite)) writeFileSync(join(dir, name), text(site))
      for (const [name, text] of Object.entries(filesBeside)) writeFileSync(join(beside, name), text(site))
    },
  }
}

/** What has to be sent with the files built into this folder. */
export function builtSite(folder: string): Site {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const others = names.filter((name) => !Object.hasOwn(filesInSite, name)).sort()
  return siteOf(policyIn(readFileSync(join(folder, 'index.html'), 'utf8')), others)
}
