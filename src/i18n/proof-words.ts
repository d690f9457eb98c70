/** The figures on top of the page, in the order in which they are shown. */
export const proofFigures = [
  'situations',
  'compared',
  'faults',
  'statements',
  'unsourced',
  'sources',
  'oldestCheck',
  'contradictions',
] as const
export type ProofFigure = (typeof proofFigures)[number]

export const factKinds = ['encoded', 'refused', 'open'] as const
export type FactKind = (typeof factKinds)[number]

interface Explained {
  readonly name: string
  readonly meaning: string
}

/** The page that shows what was checked. */
export interface ProofWords {
  readonly title: string
  readonly lead: string
  readonly print: string
  readonly figuresTitle: string
  readonly figures: Readonly<Record<ProofFigure, Explained>>
  /** Sources that were last read on the same day as the one named. */
  readonly checkedTogether: (others: number) => string
  readonly contradictions: { readonly title: string; readonly lead: string; readonly none: string }
  readonly facts: {
    readonly title: string
    readonly lead: string
    readonly kind: string
    readonly count: string
    readonly kinds: Readonly<Record<FactKind, Explained>>
    readonly all: string
  }
  readonly knowledge: {
    readonly title: string
    readonly version: string
    readonly keptUntil: string
    readonly hash: string
    /** In front of the command that computes the hash again. */
    readonly howTo: string
    /** The addresses of the files that the site offers. */
    readonly files: string
  }
  readonly byFeature: {
    readonly title: string
    readonly lead: string
    readonly feature: string
    readonly situations: string
    readonly all: string
  }
}
