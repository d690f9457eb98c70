import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { knowledge } from '../src/knowledge'

/**
 * Keeps the knowledge as it is under its version, for those who open a link of today later on.
 * After a release, raise the version first: what a link was made with never changes again.
 */
const file = resolve(import.meta.dirname, `../src/knowledge/past/${knowledge.version}.json`)
const verb = existsSync(file) ? 'Replaced' : 'Kept'
writeFileSync(file, `${JSON.stringify(knowledge)}\n`)
console.log(`${verb} src/knowledge/past/${knowledge.version}.json`)
