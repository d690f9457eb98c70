import { formatList } from '../format'
import type { ReportWords } from '../report-words'

export const report: ReportWords = {
  kind: 'Rapport de compatibilité',
  untitled: (areas) => formatList('fr', areas),
  link: 'Lien vers cette évaluation',
  code: 'Code de cette évaluation',
  codeHelp: 'Collez-le dans Coexist, là où s’ouvre un lien.',
  qrCode: 'Code QR du lien',
  setup: {
    title: 'Environnement évalué',
    tenant: 'Tenant',
    question: 'Question',
    answer: 'Réponse',
    users: 'Utilisateurs',
    notAnswered: 'Sans réponse',
    notAsked: '–',
  },
  counts: { title: 'Résultats par statut', status: 'Statut', meaning: 'Signification', results: 'Résultats' },
  part: (part, parts) => `Groupes, partie ${part} sur ${parts}`,
  why: {
    title: 'Pourquoi',
    lead: 'Fonctionnalité par fonctionnalité : ce qui décide du résultat, et pour quels groupes. Les numéros entre crochets renvoient aux sources.',
  },
  sourceNumber: (number) => `[${number}]`,
  labelled: (label) => `${label} :`,
  page: { before: 'Page ', between: ' sur ' },
}
