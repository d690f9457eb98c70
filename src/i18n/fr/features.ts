import type { KnowledgeWords } from '../knowledge-words'

export const areas: KnowledgeWords['areas'] = {
  teams: { name: 'Microsoft Teams avec Exchange', shortName: 'Teams avec Exchange' },
  skype: { name: 'Skype Entreprise et Lync avec Exchange', shortName: 'Skype Entreprise et Lync' },
  intune: { name: 'Intune avec Exchange', shortName: 'Intune' },
}

export const features: KnowledgeWords['features'] = {
  'teams-ediscovery': {
    name: 'eDiscovery',
    summary: 'Le service conformité peut rechercher et exporter ce que ces utilisateurs écrivent dans Teams.',
  },
  'teams-legal-hold': {
    name: 'Conservation légale',
    summary: 'Le contenu Teams de ces utilisateurs peut être conservé pour une procédure, même s’ils le suppriment.',
  },
  'teams-retention': {
    name: 'Rétention',
    summary:
      'Les stratégies de rétention conservent ou suppriment les messages Teams de ces utilisateurs au bout d’une durée définie.',
  },
  'teams-team-management': {
    name: 'Gestion des équipes et des canaux',
    summary: 'Les utilisateurs peuvent rejoindre des équipes et en gérer les membres et les canaux.',
  },
  'teams-meetings': {
    name: 'Réunions Teams',
    summary: 'Les utilisateurs voient leur calendrier dans Teams, y créent des réunions et les consultent.',
  },
  'teams-profile-picture': {
    name: 'Photo de profil',
    summary: 'Les utilisateurs peuvent modifier leur photo de profil dans Teams.',
  },
  'teams-call-history': {
    name: 'Historique des appels',
    summary: 'Les utilisateurs voient leurs appels passés dans Teams.',
  },
  'teams-contacts': {
    name: 'Gestion des contacts',
    summary: 'Les utilisateurs peuvent ajouter, modifier et regrouper leurs contacts dans Teams.',
  },
  'teams-outlook-contacts': {
    name: 'Accès aux contacts Outlook',
    summary: 'Teams affiche les contacts que les utilisateurs ont dans Outlook.',
  },
  'teams-voicemail': {
    name: 'Messagerie vocale dans Teams',
    summary: 'Les utilisateurs peuvent voir et écouter leurs messages vocaux dans Teams.',
  },
  'teams-connectors': {
    name: 'Connecteurs (ajout, configuration)',
    summary:
      'Les utilisateurs peuvent ajouter des connecteurs qui publient dans un canal les notifications d’autres services.',
  },
  'teams-tabs': {
    name: 'Onglets (ajout, configuration)',
    summary: 'Les utilisateurs peuvent ajouter aux canaux des onglets contenant des fichiers ou des applications.',
  },
  'teams-bots': {
    name: 'Bots (ajout, configuration)',
    summary: 'Les utilisateurs peuvent ajouter des bots qui répondent dans Teams.',
  },
  'teams-out-of-office': {
    name: 'Absence du bureau',
    summary: 'Les utilisateurs peuvent régler leur message et leur statut d’absence du bureau depuis Teams.',
  },
  'teams-delegated-scheduling': {
    name: 'Planification par délégation',
    summary: 'Une personne ayant reçu délégation peut planifier dans Outlook des réunions Teams pour une autre.',
  },
  'teams-calendar-presence': {
    name: 'Présence d’après le calendrier',
    summary: 'La présence dans Teams suit le calendrier, par exemple « En réunion ».',
  },
  'teams-create-teams': {
    name: 'Création d’équipes',
    summary: 'Les utilisateurs peuvent créer des équipes.',
  },
  'teams-chat-and-calls': {
    name: 'Conversations et appels',
    summary: 'Les utilisateurs peuvent discuter et s’appeler dans Teams.',
  },
  'teams-connector-messages': {
    name: 'Messages des connecteurs',
    summary: 'Les utilisateurs reçoivent ce que publient dans un canal les connecteurs configurés par d’autres.',
  },
  'teams-channel-files': {
    name: 'Fichiers dans les canaux',
    summary: 'Les utilisateurs peuvent partager et stocker des fichiers dans les canaux d’une équipe.',
  },
  'teams-chat-files': {
    name: 'Fichiers dans les conversations',
    summary: 'Les utilisateurs peuvent partager des fichiers dans les conversations privées et de groupe.',
  },
  'teams-chat-search': {
    name: 'Recherche dans les conversations',
    summary:
      'Une recherche de conformité retrouve les conversations, où que soient les boîtes aux lettres des participants.',
  },
  'teams-file-compliance': {
    name: 'Conformité des fichiers',
    summary: 'eDiscovery, la conservation légale et l’archivage couvrent aussi les fichiers partagés dans Teams.',
  },
}
