import type { KnowledgeWords, WarningWords } from '../knowledge-words'

const outOfSupport = (version: string): WarningWords => ({
  name: `Fin de support d’Exchange ${version}`,
  sentence: (since) => `Exchange Server ${version} n’est plus pris en charge depuis le ${since}.`,
})

const serverOutOfSupport = (product: string): WarningWords => ({
  name: `Fin de support de ${product}`,
  sentence: (since) => `${product} n’est plus pris en charge depuis le ${since}.`,
})

const clientOutOfSupport = (clients: string): WarningWords => ({
  name: `Fin de support de ${clients}`,
  sentence: (since) => `Si le client est ${clients} : il n’est plus pris en charge depuis le ${since}.`,
})

export const warnings: KnowledgeWords['warnings'] = {
  'exchange-2010-out-of-support': outOfSupport('2010'),
  'exchange-2013-out-of-support': outOfSupport('2013'),
  'exchange-2016-out-of-support': outOfSupport('2016'),
  'exchange-2019-out-of-support': outOfSupport('2019'),
  'lync-server-2013-out-of-support': serverOutOfSupport('Lync Server 2013'),
  'skype-server-2015-out-of-support': serverOutOfSupport('Skype Entreprise Server 2015'),
  'skype-server-2019-out-of-support': serverOutOfSupport('Skype Entreprise Server 2019'),
  'skype-server-se-end-not-known': {
    name: 'Fin de Skype Entreprise Server SE inconnue',
    sentence: () =>
      'Skype Entreprise Server Subscription Edition est pris en charge ; aucune source n’indique jusqu’à quand.',
  },
  'lync-2013-client-out-of-support': clientOutOfSupport('Lync 2013 ou Skype Entreprise 2015'),
  'skype-2016-client-out-of-support': clientOutOfSupport('Skype Entreprise 2016 ou 2019'),
  'skype-ltsc-client-out-of-support': clientOutOfSupport('Skype Entreprise LTSC 2021'),
  'autodiscover-address-is-global': {
    name: 'Une adresse Autodiscover pour les deux hébergements',
    sentence: () =>
      'Skype Entreprise Server a une seule adresse Autodiscover pour tous : les groupes dont les boîtes aux lettres sont sur Exchange Server et sur Exchange Online la partagent.',
  },
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
  'exchange-online-blocks-ews-by-default': {
    name: 'EWS bloqué par défaut dans Exchange Online',
    sentence: (since) =>
      `À partir du ${since}, Exchange Online bloque EWS sauf si le tenant l’autorise. EWS ne change pas sur Exchange Server.`,
  },
  'exchange-online-ends-ews': {
    name: 'Fin d’EWS dans Exchange Online',
    sentence: (since) =>
      `À partir du ${since}, EWS est définitivement arrêté dans Exchange Online, sans exception. EWS ne change pas sur Exchange Server.`,
  },
  'rich-coexistence-needs-the-hybrid-app': {
    name: 'Application hybride dédiée nécessaire',
    sentence: (since) =>
      `À partir du ${since}, les disponibilités, infos-courrier et photos d’Exchange Online ne parviennent aux boîtes aux lettres d’Exchange Server que par une application hybride dédiée. Elle nécessite Exchange 2016 CU23, 2019 CU14 ou SE.`,
  },
  'rich-coexistence-needs-exchange-se': {
    name: 'Exchange Server SE nécessaire à la coexistence',
    sentence: (since) =>
      `À partir du ${since}, seules les boîtes aux lettres sur Exchange Server SE voient les disponibilités, infos-courrier et photos d’Exchange Online.`,
  },
  'as-of-after-knowledge': {
    name: 'Date au-delà des connaissances',
    sentence: (since) =>
      `Les connaissances de Coexist s’arrêtent au ${since} : les changements ultérieurs ne figurent pas dans ces résultats.`,
  },
}

export const products: KnowledgeWords['products'] = {
  'exchange-server-2010': 'Exchange Server 2010',
  'exchange-server-2013': 'Exchange Server 2013',
  'exchange-server-2016': 'Exchange Server 2016',
  'exchange-server-2019': 'Exchange Server 2019',
  'exchange-server-se': 'Exchange Server SE',
  'lync-server-2010': 'Lync Server 2010',
  'lync-server-2013': 'Lync Server 2013',
  'skype-server-2015': 'Skype Entreprise Server 2015',
  'skype-server-2019': 'Skype Entreprise Server 2019',
  'skype-server-se': 'Skype Entreprise Server SE',
  'lync-2013': 'Lync 2013',
  'skype-2015': 'Skype Entreprise 2015',
  'skype-2016': 'Skype Entreprise 2016',
  'skype-2019': 'Skype Entreprise 2019',
  'skype-ltsc-2021': 'Skype Entreprise LTSC 2021',
  'skype-online': 'Skype Entreprise Online',
  'exchange-online-ews': 'EWS dans Exchange Online',
  'teams-connectors': 'Connecteurs Office 365 dans Teams',
  'exchange-online': 'Exchange Online',
  'exchange-online-dedicated': 'Exchange Online Dedicated',
  'exchange-online-um': 'Messagerie unifiée dans Exchange Online',
  'intune-exchange-connector': 'Connecteur Exchange d’Intune',
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
  'servers-are-running': {
    name: 'Serveurs en service',
    sentence: 'Exchange Server et Skype Entreprise Server, s’il y en a, sont installés et fonctionnent.',
  },
  'exchange-online-is-running': {
    name: 'Exchange Online en service',
    sentence: 'Exchange Online est configuré et fonctionne.',
  },
}

export const successors: KnowledgeWords['successors'] = {
  'teams-workflows': {
    name: 'Workflows',
    sentence: 'Les webhooks de Workflows prennent la place des connecteurs Office 365 dans Teams.',
  },
  'microsoft-teams': {
    name: 'Microsoft Teams',
    sentence: 'Les utilisateurs de Skype Entreprise Online passent à Microsoft Teams.',
  },
  'cloud-voicemail': {
    name: 'Messagerie vocale cloud',
    sentence: 'La Messagerie vocale cloud prend la place de la messagerie unifiée Exchange.',
  },
  'intune-other-ways': {
    name: 'Autres façons de gérer les appareils',
    sentence:
      'Microsoft nomme trois autres façons : inscrire les appareils dans Intune, utiliser des stratégies de protection des applications ou les contrôles d’Exchange.',
  },
}
