import type { KnowledgeWords } from '../knowledge-words'
import { verdicts } from './verdicts'

export const statuses: KnowledgeWords['statuses'] = {
  supported: { label: verdicts.supported, meaning: 'The feature works.' },
  limited: { label: verdicts.limited, meaning: 'The feature works, but something is taken away.' },
  conditional: { label: verdicts.conditional, meaning: 'The feature works once its prerequisites are done.' },
  unsupported: {
    label: verdicts.unsupported,
    meaning: 'A source says that the feature does not work with this setup.',
  },
  retired: { label: verdicts.retired, meaning: 'The feature, or the service it needs, is gone.' },
  unanswered: { label: verdicts.unanswered, meaning: 'An answer is missing that can still change this result.' },
  undocumented: { label: verdicts.undocumented, meaning: 'Microsoft’s pages say nothing about this combination.' },
  contested: {
    label: verdicts.contested,
    meaning: 'Sources of the same date contradict each other. Both are shown.',
  },
}
