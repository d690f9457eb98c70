/** What a page tells the other pages of the same browser about the assessments kept there. */
export type AssessmentNews =
  | { readonly kind: 'changed'; readonly id: string; readonly savedAt: string }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'erased' }

export interface NewsChannel {
  readonly tell: (news: AssessmentNews) => void
  readonly listen: (hear: (news: AssessmentNews) => void) => void
}

/** Without the channel the pages still find out: each looks before it writes. */
export function newsChannel(): NewsChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('coexist.assessments')
  return {
    tell: (news) => channel?.postMessage(news),
    listen: (hear) => channel?.addEventListener('message', ({ data }) => isNews(data) && hear(data)),
  }
}

/** Pages of other versions, and other sites of the same origin, may say anything. */
function isNews(data: unknown): data is AssessmentNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  if (data.kind === 'erased') return true
  if (!('id' in data) || typeof data.id !== 'string') return false
  return data.kind === 'removed' || (data.kind === 'changed' && 'savedAt' in data && typeof data.savedAt === 'string')
}
