import { fuzz } from './fuzz/run'

const inputsEach = Number(process.argv[2] ?? 17_000)
const seed = Number(process.argv[3] ?? 1)

const tallies = fuzz(inputsEach, seed)
console.table(
  Object.fromEntries(
    tallies.map(({ edge, inputs, accepted, milliseconds, offences }) => [
      edge,
      { inputs, accepted, seconds: milliseconds / 1000, offences: offences.length },
    ]),
  ),
)
const offences = tallies.flatMap((tally) => tally.offences)
// Put what is found here into scripts/fuzz/corpus.json together with the repair.
for (const offence of offences.slice(0, 20)) console.error(JSON.stringify(offence))
const inputs = tallies.reduce((sum, tally) => sum + tally.inputs, 0)
console.log(`${inputs} inputs with seed ${seed}, ${offences.length} offences`)
process.exit(offences.length === 0 ? 0 : 1)
