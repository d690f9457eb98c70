import type { KnowledgeWords } from '../knowledge-words'

export const prerequisites: KnowledgeWords['prerequisites'] = {
  'directory-sync': {
    name: 'Synchronisation d’annuaire',
    sentence: 'Les comptes de votre Active Directory sont synchronisés avec Microsoft Entra ID.',
  },
  'exchange-oauth': {
    name: 'Authentification OAuth avec Exchange Online',
    sentence: 'Exchange Server et Exchange Online se font confiance par OAuth.',
  },
  'exchange-published': {
    name: 'Publication d’Autodiscover et d’EWS',
    sentence: 'Microsoft 365 peut joindre Autodiscover et EWS de vos serveurs Exchange depuis Internet.',
  },
  'hybrid-writeback': {
    name: 'Écriture différée hybride Exchange (writeback)',
    sentence: 'Microsoft Entra Connect réécrit des attributs Exchange dans votre annuaire.',
  },
  'ews-spns': {
    name: 'SPN des adresses EWS',
    sentence: 'Vos adresses EWS sont inscrites comme noms de principal du service (SPN) d’Exchange Online.',
  },
  'teams-scheduler-app': {
    name: 'Application de planification Teams',
    sentence:
      'L’application partenaire qui permet à Teams de vérifier les droits de délégation existe dans Exchange Server.',
  },
  'sharepoint-online': {
    name: 'SharePoint dans Microsoft 365',
    sentence: 'Votre tenant dispose de SharePoint dans Microsoft 365, où Teams stocke ses fichiers.',
  },
  'sharepoint-licence': {
    name: 'Licence SharePoint',
    sentence: 'Les utilisateurs ont une licence SharePoint, et donc OneDrive.',
  },
  'group-creation': {
    name: 'Droit de créer des groupes',
    sentence: 'Les utilisateurs peuvent créer des groupes Microsoft 365.',
  },
  'teams-licence': {
    name: 'Licence Teams',
    sentence: 'Les utilisateurs ont une licence Teams sur leur compte synchronisé.',
  },
  'exchange-online-licence': {
    name: 'Licence Exchange Online',
    sentence: 'Les utilisateurs ont au minimum Exchange Online (plan 1).',
  },
  'skype-certificates': {
    name: 'Certificats de serveur à serveur',
    sentence: 'Les serveurs ont des certificats avec lesquels ils s’authentifient entre eux.',
  },
  'exchange-autodiscover': {
    name: 'Autodiscover configuré sur Exchange',
    sentence: 'Une adresse Autodiscover est définie sur Exchange Server.',
  },
  'autodiscover-dns': {
    name: 'Enregistrement DNS pour Autodiscover',
    sentence: 'Un enregistrement DNS mène du nom Autodiscover à votre serveur Exchange.',
  },
  'skype-oauth-url': {
    name: 'Adresse Autodiscover dans Skype',
    sentence: 'Skype Entreprise Server sait où se trouve Autodiscover d’Exchange.',
  },
  'skype-partner-application': {
    name: 'Application partenaire Skype',
    sentence: 'Exchange Server connaît Skype Entreprise Online comme application partenaire.',
  },
  'shared-sip-space': {
    name: 'Espace d’adressage SIP partagé',
    sentence: 'Votre serveur et Exchange Online utilisent le même domaine SIP, et la fédération est activée.',
  },
  'hosting-provider': {
    name: 'Fournisseur d’hébergement',
    sentence: 'Exchange Online est déclaré comme fournisseur d’hébergement sur le serveur Edge.',
  },
  'remote-user-access': {
    name: 'Accès des utilisateurs distants',
    sentence: 'La stratégie d’accès externe laisse les utilisateurs communiquer depuis l’extérieur du réseau.',
  },
  'intune-mdm-authority': {
    name: 'Intune comme autorité MDM',
    sentence: 'Intune est l’autorité qui gère vos appareils mobiles.',
  },
  'intune-connector-account': {
    name: 'Compte du connecteur',
    sentence: 'Un compte Exchange Online doté des autorisations voulues existe pour le connecteur.',
  },
  'intune-licence': {
    name: 'Licence Intune',
    sentence: 'Le compte du connecteur a une licence Intune valide.',
  },
}
