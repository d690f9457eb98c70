import type { AcceptanceWords } from '../../acceptance-words'
import { formatNumber } from '../../format'
import { plural } from '../../plural'

const accepted = (steps: number) =>
  plural('fr', steps, { one: `${formatNumber('fr', steps)} acceptée`, other: `${formatNumber('fr', steps)} acceptées` })

export const acceptance: AcceptanceWords = {
  label: 'Acceptée comme non faite',
  labelOver: 'De nouveau à faire, acceptée comme non faite',
  offer: 'Accepter comme non faite',
  reason: 'Motif',
  until: 'Acceptée jusqu’au',
  untilHelp: 'Le lendemain, l’étape est de nouveau à faire.',
  accept: 'Accepter',
  change: 'Modifier l’acceptation',
  cancel: 'Annuler',
  withdraw: 'Retirer l’acceptation',
  reasonMissing: 'Donnez le motif, pour que d’autres le comprennent plus tard.',
  dayMissing: (today) => `Donnez une date postérieure au ${today}.`,
  value: (until, reason) => (reason ? `jusqu’au ${until}. ${reason}` : `jusqu’au ${until}`),
  inForce: (until) => `Acceptée comme non faite jusqu’au ${until}`,
  over: (until) => `De nouveau à faire\u00a0: acceptée jusqu’au ${until} seulement`,
  accepted: (steps, until, isForAll) =>
    isForAll ? `${accepted(steps)} jusqu’au ${until}` : `${accepted(steps)}, la première jusqu’au ${until}`,
  dueAgain: (steps) => `${formatNumber('fr', steps)} de nouveau à faire`,
  columns: ['Acceptée jusqu’au', 'Motif'],
}
