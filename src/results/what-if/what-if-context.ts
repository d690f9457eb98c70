import { createContext } from 'react'
import type { Assessment } from '../../engine/assessment'
import type { WhatIfWords } from '../../i18n/what-if-words'

/** What the results shown are compared with: those of the draft, while other answers are tried out. */
export interface WhatIf {
  readonly before: Assessment
  readonly words: WhatIfWords
}

/** Null while nothing is tried out. */
export const WhatIfContext = createContext<WhatIf | null>(null)
