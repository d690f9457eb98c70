import type { SteplessWords } from '../../runbook-words'

export const stepless: SteplessWords = {
  title: 'Sans aucune étape',
  reasons: {
    'exchange-oauth':
      'Exchange 2010 n’a ni les applications partenaires ni les réglages que demande OAuth : personne ne pourrait le configurer là. OAuth commence avec Exchange 2013.',
  },
  undocumented: 'Les sources n’en décrivent aucune étape.',
}
