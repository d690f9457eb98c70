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
  'skype-presence-outlook': {
    name: 'Présence dans Outlook',
    summary: 'Outlook indique si un contact est disponible dans Skype Entreprise.',
  },
  'skype-respond-outlook': {
    name: 'Réponse par MI ou appel dans Outlook',
    summary:
      'Depuis un e-mail dans Outlook, les utilisateurs peuvent répondre par message instantané, appel téléphonique, appel Skype ou appel vidéo.',
  },
  'skype-meetings-outlook': {
    name: 'Réunions en ligne dans Outlook',
    summary: 'Les utilisateurs peuvent planifier et rejoindre des réunions Skype depuis Outlook.',
  },
  'skype-presence-owa': {
    name: 'Présence dans Outlook sur le web',
    summary: 'Outlook sur le web indique si un contact est disponible dans Skype Entreprise.',
  },
  'skype-respond-owa': {
    name: 'Réponse par MI ou appel, Outlook sur le web',
    summary:
      'Depuis un e-mail dans Outlook sur le web, les utilisateurs peuvent répondre par message instantané, appel téléphonique, appel Skype ou appel vidéo.',
  },
  'skype-meetings-owa': {
    name: 'Réunions en ligne dans Outlook sur le web',
    summary: 'Les utilisateurs peuvent planifier et rejoindre des réunions Skype depuis Outlook sur le web.',
  },
  'skype-presence-mobile': {
    name: 'MI et présence sur mobile',
    summary: 'L’application mobile offre la messagerie instantanée et indique qui est disponible.',
  },
  'skype-meetings-mobile': {
    name: 'Réunions en ligne sur mobile',
    summary: 'Les utilisateurs peuvent rejoindre des réunions Skype depuis l’application mobile.',
  },
  'skype-calendar-status': {
    name: 'Statut d’après le calendrier',
    summary: 'Le statut dans Skype Entreprise suit les disponibilités du calendrier Outlook.',
  },
  'skype-contact-store': {
    name: 'Magasin de contacts unifié',
    summary: 'Les contacts Skype sont stockés dans la boîte aux lettres Exchange et partagés avec Outlook.',
  },
  'skype-high-resolution-photo': {
    name: 'Photos haute résolution',
    summary: 'Les contacts affichent la grande photo stockée dans la boîte aux lettres Exchange.',
  },
  'skype-meeting-delegation': {
    name: 'Délégation de réunions',
    summary: 'Une personne ayant reçu délégation peut planifier pour une autre des réunions Skype.',
  },
  'skype-call-logs': {
    name: 'Conversations manquées et journaux d’appels',
    summary: 'Les conversations manquées et les journaux d’appels sont enregistrés dans la boîte aux lettres Exchange.',
  },
  'skype-archiving': {
    name: 'Archivage dans Exchange',
    summary: 'Les messages instantanés et le contenu des réunions sont archivés dans la boîte aux lettres Exchange.',
  },
  'skype-archive-search': {
    name: 'Recherche dans le contenu archivé',
    summary: 'Le service conformité peut rechercher dans ce qui a été archivé dans Exchange.',
  },
  'skype-um-voicemail': {
    name: 'Messagerie vocale Exchange UM',
    summary: 'La messagerie unifiée Exchange enregistre les messages vocaux et les dépose dans la boîte aux lettres.',
  },
  'skype-server-history': {
    name: 'Historique des conversations côté serveur',
    summary: 'C’est le serveur, et non chaque appareil, qui enregistre les conversations dans la boîte aux lettres.',
  },
  'skype-cloud-voicemail': {
    name: 'Messagerie vocale cloud',
    summary: 'Le service cloud de Microsoft enregistre les messages vocaux et les remet dans la boîte aux lettres.',
  },
  'owa-single-sign-on': {
    name: 'Authentification unique, Outlook sur le web',
    summary: 'Dans Outlook sur le web, les utilisateurs accèdent à Skype ou à Lync sans se reconnecter.',
  },
  'owa-im-presence': {
    name: 'MI et présence dans Outlook sur le web',
    summary: 'Outlook sur le web offre la messagerie instantanée et la présence de votre propre serveur Skype ou Lync.',
  },
  'intune-exchange-connector': {
    name: 'Connecteur de service Exchange',
    summary:
      'Intune et Exchange ActiveSync se gèrent ensemble, grâce à un connecteur vers les boîtes aux lettres cloud.',
  },
  'intune-conditional-access': {
    name: 'Accès conditionnel',
    summary: 'Seuls les utilisateurs et les appareils conformes à vos stratégies accèdent à Exchange Online.',
  },
}
