/** The cell of the matrix that an address names, as it stands there: nothing says that the assessment has it. */
export interface NamedCell {
  readonly feature: string
  /** From one, as people count. */
  readonly group: number
}

const stepPart = /\/step\/([a-z\d-]+)$/
const sectionPart = /\/section\/([a-z]+)$/
const cellPart = /\/cell\/([a-z\d-]+)\/(\d{1,2})$/

/** The address of results, and the part, the step of the runbook or the cell of the matrix at which they open. */
export function splitPlace(place: string): {
  readonly page: string
  readonly section: string | null
  readonly step: string | null
  readonly cell: NamedCell | null
} {
  const cell = cellPart.exec(place)
  return {
    page: place.replace(sectionPart, '').replace(stepPart, '').replace(cellPart, ''),
    section: sectionPart.exec(place)?.[1] ?? null,
    step: stepPart.exec(place)?.[1] ?? null,
    cell: cell ? { feature: cell[1] ?? '', group: Number(cell[2]) } : null,
  }
}

export const sectionAddress = (page: string, section: string): string => `${page}/section/${section}`

export const stepAddress = (page: string, step: string): string => `${page}/step/${step}`

export const cellAddress = (page: string, { feature, group }: NamedCell): string => `${page}/cell/${feature}/${group}`
