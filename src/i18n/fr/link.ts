import type { LinkWords } from '../link-words'

export const link: LinkWords = {
  damaged: 'Ce lien est endommagé. Demandez-le de nouveau, ou copiez-le en entier.',
  foreign: 'Ce n’est pas un lien de Coexist.',
  newer: 'Ce lien vient d’une version plus récente. Rechargez la page, puis ouvrez-le de nouveau.',
  oversized: 'Ce lien est trop long pour être un lien de Coexist.',
}
