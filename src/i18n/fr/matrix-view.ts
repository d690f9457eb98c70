import { formatNumber } from '../format'
import type { MatrixViewWords } from '../matrix-view-words'
import { plural } from '../plural'

const number = (value: number) => formatNumber('fr', value)

export const matrixView: MatrixViewWords = {
  keys: 'Les flèches du clavier passent d’une cellule à l’autre, Entrée déplie une fonctionnalité.',
  view: 'Affichage',
  shownColumns: (shown, all) =>
    `${number(shown)} ${plural('fr', shown, { one: 'groupe affiché', other: 'groupes affichés' })} sur ${number(all)}`,
  columns: 'Groupes affichés, dans cet ordre',
  earlier: (group) => `Déplacer ${group} vers la gauche`,
  later: (group) => `Déplacer ${group} vers la droite`,
  movedTo: (group, place, all) => `${group} : colonne ${number(place)} sur ${number(all)}`,
  reset: 'Tout afficher, dans l’ordre de départ',
  rows: 'Lignes',
  density: { label: 'Hauteur des lignes', comfortable: 'Aérée', compact: 'Compacte' },
  byArea: 'Regrouper par domaine',
  copyTable: 'Copier le tableau',
  copied: 'Tableau copié, pour tableur, document ou Markdown.',
  selected:
    'Le navigateur a refusé la copie. Le tableau figure ci-dessous en Markdown, sélectionné : copiez-le au clavier.',
  cellLink: {
    copy: 'Copier le lien vers cette cellule',
    copied: 'Lien copié.',
    selected: 'Le navigateur a refusé la copie. Le lien figure ci-dessous, sélectionné.',
    group: 'Groupe',
  },
  noSuchCell:
    'L’adresse désigne une fonctionnalité ou un groupe absent de cette évaluation. Tout le tableau est affiché.',
}
