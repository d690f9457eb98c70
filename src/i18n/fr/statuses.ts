import type { KnowledgeWords } from '../knowledge-words'
import { verdicts } from './verdicts'

export const statuses: KnowledgeWords['statuses'] = {
  supported: { label: verdicts.supported, meaning: 'La fonctionnalité est disponible.' },
  limited: { label: verdicts.limited, meaning: 'La fonctionnalité est disponible, mais il en manque une partie.' },
  conditional: {
    label: verdicts.conditional,
    meaning: 'La fonctionnalité est disponible une fois ses prérequis remplis.',
  },
  unsupported: {
    label: verdicts.unsupported,
    meaning: 'Une source indique que la fonctionnalité ne fonctionne pas avec cet environnement.',
  },
  retired: {
    label: verdicts.retired,
    meaning: 'La fonctionnalité, ou le service dont elle dépend, n’existe plus.',
  },
  unanswered: {
    label: verdicts.unanswered,
    meaning: 'Il manque une réponse qui peut encore changer ce résultat.',
  },
  undocumented: {
    label: verdicts.undocumented,
    meaning: 'Les pages de Microsoft ne disent rien de cette combinaison.',
  },
  contested: {
    label: verdicts.contested,
    meaning: 'Des sources de même date se contredisent. Les deux sont affichées.',
  },
}
