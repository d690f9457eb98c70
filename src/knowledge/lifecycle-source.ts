import type { Source } from './types'

/** A product file of Microsoft's lifecycle data. */
export function lifecycleSource(product: string) {
  return {
    title: `Product lifecycle data: ${product}`,
    publisher: 'microsoft',
    place: {
      kind: 'repository',
      repository: 'MicrosoftDocs/lifecycle-data-pr.ja-jp',
      path: `lifecycle-data/products/${product}.yml`,
    },
    date: '2023-01-25',
    checkedOn: '2026-11-21',
  } as const satisfies Source
}
