import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { assess } from '../engine/assess'
import { chosenRunbook, runbookEntries } from '../engine/runbook'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import { en } from '../i18n/en'
import { fr } from '../i18n/fr'
import { todayInUtc } from '../io/day'
import { assessmentCsv } from '../io/export/csv'
import { assessmentMarkdown } from '../io/export/markdown'
import { parseDocument } from '../io/file'
import { lineOfFault, lineOfPath } from '../io/json-lines'
import type { Refusal } from '../io/refusal'
import { refusalText } from '../io/refusal-text'
import { knowledge } from '../knowledge'
import { runbookSteps } from '../knowledge/runbook/steps'
import { type Options, readArguments } from './arguments'

/** Exit status where a setup or an option is refused; the setups that are not are answered all the same. */
const refusedStatus = 2

async function main(): Promise<void> {
  const read = readArguments(process.argv.slice(2), knowledge.firstDay)
  if (read.kind === 'refused') {
    const words = (read.language === 'fr' ? fr : en).refusals
    refuse(words.badOption(read.found, read.allowed))
    return
  }
  for (const file of read.options.files) {
    if (file === '-') await answerLines(read.options)
    else answerFile(file, read.options)
  }
}

async function answerLines(options: Options): Promise<void> {
  // The standard input of a console can be closed before it is read to its end; lines are answered as they come.
  const lines = createInterface({
    input: createReadStream('', { fd: 0, encoding: 'utf8' }),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let line = 0
  for await (const text of lines) {
    line += 1
    const setup = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (setup.trim() !== '') answer(setup, options, () => ({ file: '-', line }))
  }
}

function answerFile(file: string, options: Options): void {
  const { refusals } = catalogOf(options)
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    refuse(refusals.unreadableFile(file))
    return
  }
  answer(text, options, (refusal) => {
    const line = refusal.problem === 'not-json' ? lineOfFault(text) : lineOfPath(text, refusal.path)
    return line === undefined ? { file } : { file, line }
  })
}

interface Place {
  readonly file: string
  readonly line?: number
}

function answer(text: string, options: Options, placeOf: (refusal: Refusal) => Place): void {
  const parsed = parseDocument(text)
  const catalog = catalogOf(options)
  if (parsed.kind === 'ok') {
    const asOf = options.asOf ?? parsed.setup.asOf ?? todayInUtc()
    process.stdout.write(render({ ...parsed.setup, asOf }, options, catalog))
    return
  }
  for (const refusal of parsed.refusals) {
    const place = catalog.refusals.at({ ...placeOf(refusal), path: refusal.path })
    refuse(`${place}${catalog.language === 'fr' ? '\u00A0' : ''}: ${refusalText(refusal, catalog.refusals)}`)
  }
}

function render(setup: DatedSetup, { format }: Options, catalog: Catalog): string {
  const assessment = assess(knowledge, setup)
  if (format === 'json') {
    const { plan } = chosenRunbook(knowledge, runbookSteps, { setup, assessment, way: 'wizard' })
    return `${JSON.stringify({ ...assessment, runbook: runbookEntries(plan) })}\n`
  }
  if (format === 'csv') return assessmentCsv({ knowledge, setup, assessment, catalog })
  return `${assessmentMarkdown({ knowledge, setup, assessment, catalog })}\n`
}

const catalogOf = ({ language }: Options): Catalog => (language === 'fr' ? fr : en)

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = refusedStatus
}

await main()
