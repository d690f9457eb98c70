/** A figure that an issue asks for, and how it is measured. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly limit: number
  readonly isAtLeast?: true
  /** What was measured, in a few words. */
  readonly setup: string
  /** The samples; empty where it could not be measured. The figure is their median, or the statistic named. */
  readonly measure: () => Promise<readonly number[]> | readonly number[]
  readonly statistic?: 'p95' | 'maximum'
}

export interface Measured {
  readonly name: string
  readonly value: number | null
  readonly unit: string
  readonly limit: number
  readonly holds: boolean
  readonly samples: number
  readonly median: number | null
  readonly p95: number | null
  readonly setup: string
}

export async function measured(figure: Figure): Promise<Measured> {
  const { name, unit, limit, setup, statistic } = figure
  const samples = [...(await figure.measure())].sort((a, b) => a - b)
  const at = (share: number) => samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? null
  const [median, p95] = [at(0.5), at(0.95)]
  const value = statistic === 'p95' ? p95 : statistic === 'maximum' ? (samples.at(-1) ?? null) : median
  const holds = value !== null && (figure.isAtLeast ? value >= limit : value <= limit)
  return { name, value, unit, limit, holds, samples: samples.length, median, p95, setup }
}

/** One line: name, value, unit, limit, and whether it holds; then what stands behind it. */
export function line({ name, value, unit, limit, holds, samples, median, p95, setup }: Measured, isAtLeast: boolean) {
  const number = (one: number | null) => (one === null ? 'not measured' : String(rounded(one)))
  const verdict = value === null ? 'not measured' : holds ? 'holds' : 'falls short'
  const bound = `${isAtLeast ? 'at least' : 'at most'} ${limit}`
  const behind = `n ${samples}, median ${number(median)}, p95 ${number(p95)}; ${setup}`
  return `${name.padEnd(30)} ${number(value).padStart(10)} ${unit.padEnd(14)} ${bound.padEnd(18)} ${verdict}  (${behind})`
}

const rounded = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
