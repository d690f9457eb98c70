import type { ExchangeVersion } from '../knowledge/exchange-updates'
import type { AnswerTo } from '../knowledge/ids'

export interface ExchangeAnswerParts {
  /** As product names carry it: 2016, SE. */
  readonly version: string
  /** As Microsoft abbreviates it: RTM, SP1, CU3; missing where only the version is known. */
  readonly update?: string
}

/** The two halves of an answer such as `2016-cu3`, from which each language builds its name. */
export function exchangeParts(answer: AnswerTo<'exchange'>): ExchangeAnswerParts {
  const [version = '', update] = answer.toUpperCase().split('-')
  return update === undefined ? { version } : { version, update }
}

export const exchangeProduct = (version: ExchangeVersion): string => `Exchange Server ${version.toUpperCase()}`
