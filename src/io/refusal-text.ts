import type { RefusalWords } from '../i18n/refusal-words'
import type { Refusal } from './refusal'

/** A refusal as a sentence: what was found and what is allowed. */
export function refusalText(refusal: Refusal, words: RefusalWords): string {
  switch (refusal.problem) {
    case 'not-json':
      return words.notJson
    case 'cut-short':
      return words.cutShort
    case 'foreign':
      return words.foreign
    case 'several':
      return words.several
    case 'newer':
      return words.newerFile(refusal.found)
    case 'too-large':
      return words.tooLarge(refusal.found, refusal.limit)
    default:
      return entryText(refusal, words)
  }
}

interface OfFile {
  readonly problem: 'not-json' | 'cut-short' | 'foreign' | 'several' | 'newer' | 'too-large'
}

function entryText(refusal: Exclude<Refusal, OfFile>, words: RefusalWords): string {
  switch (refusal.problem) {
    case 'missing':
      return words.missing
    case 'unknown-key':
      return words.unknownKey(refusal.found, refusal.allowed)
    case 'not-allowed':
      return words.notAllowed(refusal.found, refusal.allowed)
    case 'wrong-type':
      return words.wrongType(refusal.found, refusal.expected)
    default:
      return limitText(refusal, words)
  }
}

interface OfEntry {
  readonly problem: 'missing' | 'unknown-key' | 'not-allowed' | 'wrong-type'
}

function limitText(refusal: Exclude<Refusal, OfFile | OfEntry>, words: RefusalWords): string {
  switch (refusal.problem) {
    case 'out-of-range':
      return words.outOfRange(refusal.found, refusal.minimum, refusal.maximum)
    case 'wrong-length':
      return words.wrongLength(refusal.found, refusal.minimum, refusal.maximum)
    case 'wrong-count':
      return words.wrongCount(refusal.found, refusal.minimum, refusal.maximum)
    case 'not-a-day':
      return words.notADay(refusal.found)
    case 'too-early':
      return words.tooEarly(refusal.found, refusal.earliest)
    case 'not-a-dns-name':
      return words.notADnsName(refusal.found)
    case 'not-text':
      return words.notText(refusal.found)
    case 'repeated':
      return words.repeated(refusal.found)
    case 'contradiction':
      return words.contradiction(refusal.found, refusal.needs)
    default:
      return refusal satisfies never
  }
}
