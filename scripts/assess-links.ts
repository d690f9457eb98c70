import { countAssessedOtherwise } from '../src/io/link/assessed-alike'

/** Sends 10,000 random setups, or as many as asked for, through a link and compares the bytes of what they lead to. */
const count = Number(process.argv[2] ?? 10_000)
const otherwise = countAssessedOtherwise(count, 20)
console.log(`${count} setups, ${otherwise} assessed otherwise after the way through a link`)
process.exit(otherwise === 0 ? 0 : 1)
