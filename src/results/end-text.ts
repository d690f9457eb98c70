import type { Catalog } from '../i18n/catalog'
import { formatDate } from '../i18n/format'
import type { End, EndSubject, PastEnd } from './ends-ahead'

/** What ends, in words, without its day. */
export function endName({ knowledge, results: { ends } }: Catalog, subject: EndSubject): string {
  if (subject.kind === 'change') return knowledge.warnings[subject.warning].name
  const product = knowledge.products[subject.product]
  return subject.isCertain ? ends.end[subject.end](product) : ends.clientEnd(product)
}

/** What is to be known of a change beyond its name; ends of products say it all in their names. */
export function endSentence({ knowledge, language }: Catalog, { subject, day }: End): string {
  return subject.kind === 'change' ? knowledge.warnings[subject.warning].sentence(formatDate(language, day)) : ''
}

/** How long the tenant has been running what has ended. */
export function pastSentence({ knowledge, results: { ends } }: Catalog, { subject, days }: PastEnd): string {
  const product = knowledge.products[subject.product]
  if (!subject.isCertain) return ends.pastClient(product, days)
  return ends.past[subject.end](product, days)
}
