import type { VerdictWords } from '../verdict-words'

export const verdicts: VerdictWords = {
  supported: 'Supported',
  limited: 'Supported with limits',
  conditional: 'Needs action',
  unsupported: 'Not supported',
  retired: 'Retired',
  unanswered: 'To find out',
  undocumented: 'Not documented',
  contested: 'Sources disagree',
}
