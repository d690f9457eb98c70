import type { VerdictWords } from '../verdict-words'

export const verdicts: VerdictWords = {
  supported: 'Pris en charge',
  limited: 'Pris en charge avec limites',
  conditional: 'Action requise',
  unsupported: 'Non pris en charge',
  retired: 'Retiré',
  unanswered: 'À déterminer',
  undocumented: 'Non documenté',
  contested: 'Sources contradictoires',
}
