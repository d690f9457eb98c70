import { publishedKnowledge } from './knowledge-schema'

/** The text that the knowledge's hash is made of: what `jq -cj 'del(."$schema")' knowledge.json` prints. */
export function canonicalKnowledge(): string {
  const { $schema, ...content } = publishedKnowledge
  return JSON.stringify(content)
}
