import { formatList } from '../format'
import { plural } from '../plural'
import type { TopologyWords } from '../topology-words'

export const topology: TopologyWords = {
  network: 'Votre réseau',
  clouds: {
    worldwide: 'Microsoft 365',
    gcc: 'Microsoft 365 GCC',
    'gcc-high': 'Microsoft 365 GCC High',
    dod: 'Microsoft 365 DoD',
    china: 'Microsoft 365 exploité par 21Vianet',
  },
  cloudNotes: {
    worldwide: null,
    gcc: 'Cloud de l’administration américaine',
    'gcc-high': 'Cloud national, administration américaine',
    dod: 'Cloud national, département de la Défense américain',
    china: 'Cloud national, Chine',
  },
  cloudNotKnown: 'Cloud pas encore indiqué',
  elsewhere: 'Hébergement des boîtes aux lettres pas encore connu',
  nodes: {
    'active-directory': 'Active Directory',
    'exchange-server': 'Exchange Server',
    'skype-server': 'Serveur Skype Entreprise ou Lync',
    edge: 'Serveur Edge',
    'sharepoint-server': 'SharePoint Server',
    'entra-id': 'Microsoft Entra ID',
    teams: 'Microsoft Teams',
    sharepoint: 'SharePoint et OneDrive',
    'skype-online': 'Skype Entreprise Online',
    'exchange-online': 'Exchange Online',
    intune: 'Microsoft Intune',
    'unknown-host': 'Groupes',
  },
  nodeStates: { absent: 'Absent de votre tenant', unknown: 'Pas encore indiqué', ended: 'Service arrêté' },
  noMailboxes: 'Aucune boîte aux lettres de vos groupes',
  groupCount: (count) => plural('fr', count, { one: `${count} groupe`, other: `${count} groupes` }),
  links: {
    'directory-sync': 'Synchronisation',
    'hybrid-writeback': 'Réécriture hybride',
    'ews-spns': 'SPN des adresses EWS',
    'exchange-published': 'Publication',
    'teams-scheduler-app': 'Application de planification',
    'sharepoint-online': 'Fichiers',
    'skype-partner-application': 'Application partenaire',
    'exchange-oauth': 'OAuth',
    'skype-certificates': 'Certificats',
    'exchange-autodiscover': 'Autodiscover',
    'autodiscover-dns': 'Entrée DNS',
    'skype-oauth-url': 'Adresse Autodiscover',
    'shared-sip-space': 'Fédération',
    'hosting-provider': 'Fournisseur d’hébergement',
    'remote-user-access': 'Accès distant',
    'intune-connector-account': 'Connecteur Exchange',
  },
  impossible: 'Impossible',
  reasons: {
    'default-route': 'Avec une route par défaut, le fournisseur d’hébergement ne peut pas être créé.',
    'exchange-too-old': 'Teams n’accède pas aux calendriers d’un serveur Exchange aussi ancien.',
    'skype-online-ended': 'Skype Entreprise Online est arrêté.',
    'connector-withdrawn': 'Microsoft a retiré le connecteur Exchange.',
  },
  link: ({ name, from, to, state }) => `${name}, entre ${from} et ${to} : ${state.toLowerCase()}.`,
  change: (name) => `${name} : modifier la réponse`,
  description: ({ groups, links, states }) => {
    const people = plural('fr', groups, { one: `${groups} groupe`, other: `${groups} groupes` })
    if (links === 0) return `Votre réseau et Microsoft 365, avec ${people} et aucune liaison à mettre en place.`
    const joined = plural('fr', links, { one: `${links} liaison`, other: `${links} liaisons` })
    return `Votre réseau et Microsoft 365, avec ${people} et ${joined} : ${formatList('fr', states)}.`
  },
  counted: (count, state) => `${count} ${state}`,
  inWords: 'Le schéma en toutes lettres',
  places: 'Où se trouve chaque élément',
  connections: 'Ce qui les relie',
  noLinks: 'Rien n’est à relier.',
  box: (title, notes) => (notes.length === 0 ? title : `${title} : ${notes.join(', ')}`),
}
