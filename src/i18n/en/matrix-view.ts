import { formatNumber } from '../format'
import type { MatrixViewWords } from '../matrix-view-words'

const number = (value: number) => formatNumber('en', value)

export const matrixView: MatrixViewWords = {
  keys: 'Arrow keys move between cells, Enter unfolds a feature.',
  view: 'View',
  shownColumns: (shown, all) => `${number(shown)} of ${number(all)} groups shown`,
  columns: 'Groups shown, in this order',
  earlier: (group) => `Move ${group} left`,
  later: (group) => `Move ${group} right`,
  movedTo: (group, place, all) => `${group}: column ${number(place)} of ${number(all)}`,
  reset: 'Show all, in the first order',
  rows: 'Rows',
  density: { label: 'Height of rows', comfortable: 'Comfortable', compact: 'Compact' },
  byArea: 'Group by area',
  copyTable: 'Copy as a table',
  copied: 'Table copied, for spreadsheets, documents and Markdown.',
  selected: 'The browser refused to copy. The table stands below as Markdown, selected: copy it with your keyboard.',
  cellLink: {
    copy: 'Copy link to this cell',
    copied: 'Link copied.',
    selected: 'The browser refused to copy. The link stands below, selected.',
    group: 'Group',
  },
  noSuchCell: 'The address names a feature or group that this assessment does not have. The whole matrix is shown.',
}
