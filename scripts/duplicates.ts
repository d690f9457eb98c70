import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { repeatsIn } from './duplicates/repeats'

/** Exits 1 where the same code stands in two places. Shorter runs are what any two files of one house share. */
const least = 60

const root = resolve(import.meta.dirname, '..')
// Tables, not code: facts and words that are alike stand for different things. And tools that are installed apart.
const isLeftOut = (path: string): boolean => /^src\/(?:knowledge|i18n\/(?:en|fr))\/|\/node_modules\//.test(path)

const sources = ['src', 'scripts', 'e2e']
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !isLeftOut(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }))

const repeats = repeatsIn(sources, least)
for (const { path, line, lines, other } of repeats)
  console.error(`${path}:${line}  ${lines} lines are those of ${other.path}:${other.line}`)
console.log(`${sources.length} files, ${repeats.length} duplicates`)
if (repeats.length > 0) process.exitCode = 1
