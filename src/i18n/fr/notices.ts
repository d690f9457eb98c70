import type { KnowledgeWords, WarningWords } from '../knowledge-words'

const outOfSupport = (version: string): WarningWords => ({
  name: `Fin de support d’Exchange ${version}`,
  sentence: (since) => `Exchange Server ${version} n’est plus pris en charge depuis le ${since}.`,
})

export const warnings: KnowledgeWords['warnings'] = {
  'exchange-2010-out-of-support': outOfSupport('2010'),
  'exchange-2013-out-of-support': outOfSupport('2013'),
  'exchange-2016-out-of-support': outOfSupport('2016'),
  'exchange-2019-out-of-support': outOfSupport('2019'),
  'exchange-dedicated-end-not-known': {
    name: 'Fin d’Exchange Online Dedicated inconnue',
    sentence: () =>
      'Aucune source n’indique quand Exchange Online Dedicated s’arrête : demandez la date à votre équipe de compte Microsoft.',
  },
  'cloud-differs-from-assumption': {
    name: 'Cloud non nommé par les sources',
    sentence: () =>
      'Les résultats supposent les services du cloud mondial ; leurs sources ne nomment pas votre cloud Microsoft 365.',
  },
  'teams-licence-missing': {
    name: 'Pas de licence Teams',
    sentence: () => 'Des utilisateurs n’ont pas de licence Teams, alors que les résultats en supposent une.',
  },
  'exchange-online-licence-missing': {
    name: 'Pas de licence Exchange Online',
    sentence: () =>
      'Des utilisateurs ayant une boîte aux lettres cloud n’ont pas de licence Exchange Online, alors que les résultats en supposent une.',
  },
  'as-of-after-knowledge': {
    name: 'Date au-delà des connaissances',
    sentence: (since) =>
      `Les connaissances de Coexist s’arrêtent au ${since} : les changements ultérieurs ne figurent pas dans ces résultats.`,
  },
}

export const assumptions: KnowledgeWords['assumptions'] = {
  'users-have-teams': {
    name: 'Licence Teams',
    sentence: 'Chaque utilisateur a une licence Teams, et Teams est activé.',
  },
  'cloud-users-have-exchange-online': {
    name: 'Licence Exchange Online',
    sentence: 'Les utilisateurs ayant une boîte aux lettres cloud ont une licence Exchange Online.',
  },
  'services-are-worldwide': {
    name: 'Services du cloud mondial',
    sentence: 'Les services sont ceux du cloud mondial, que les sources décrivent.',
  },
}

export const successors: KnowledgeWords['successors'] = {
  'teams-workflows': {
    name: 'Workflows',
    sentence: 'Les webhooks de Workflows prennent la place des connecteurs Office 365 dans Teams.',
  },
}
