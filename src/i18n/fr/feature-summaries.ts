import type { KnowledgeWords } from '../knowledge-words'

export const featureSummaries: KnowledgeWords['featureSummaries'] = {
  'teams-ediscovery': 'Le service conformité peut rechercher et exporter ce que ces utilisateurs écrivent dans Teams.',
  'teams-legal-hold':
    'Le contenu Teams de ces utilisateurs peut être conservé pour une procédure, même s’ils le suppriment.',
  'teams-retention':
    'Les stratégies de rétention conservent ou suppriment les messages Teams de ces utilisateurs au bout d’une durée définie.',
  'teams-team-management': 'Les utilisateurs peuvent rejoindre des équipes et en gérer les membres et les canaux.',
  'teams-meetings': 'Les utilisateurs voient leur calendrier dans Teams, y créent des réunions et les consultent.',
  'teams-profile-picture': 'Les utilisateurs peuvent modifier leur photo de profil dans Teams.',
  'teams-call-history': 'Les utilisateurs voient leurs appels passés dans Teams.',
  'teams-contacts': 'Les utilisateurs peuvent ajouter, modifier et regrouper leurs contacts dans Teams.',
  'teams-outlook-contacts': 'Teams affiche les contacts que les utilisateurs ont dans Outlook.',
  'teams-voicemail': 'Les utilisateurs peuvent voir et écouter leurs messages vocaux dans Teams.',
  'teams-connectors':
    'Les utilisateurs peuvent ajouter des connecteurs qui publient dans un canal les notifications d’autres services.',
  'teams-tabs': 'Les utilisateurs peuvent ajouter aux canaux des onglets contenant des fichiers ou des applications.',
  'teams-bots': 'Les utilisateurs peuvent ajouter des bots qui répondent dans Teams.',
  'teams-out-of-office':
    'Les utilisateurs peuvent régler leur message et leur statut d’absence du bureau depuis Teams.',
  'teams-delegated-scheduling':
    'Une personne ayant reçu délégation peut planifier dans Outlook des réunions Teams pour une autre.',
  'teams-calendar-presence': 'La présence dans Teams suit le calendrier, par exemple « En réunion ».',
  'teams-create-teams': 'Les utilisateurs peuvent créer des équipes.',
  'teams-chat-and-calls': 'Les utilisateurs peuvent discuter et s’appeler dans Teams.',
  'teams-connector-messages':
    'Les utilisateurs reçoivent ce que publient dans un canal les connecteurs configurés par d’autres.',
  'teams-channel-files': 'Les utilisateurs peuvent partager et stocker des fichiers dans les canaux d’une équipe.',
  'teams-chat-files': 'Les utilisateurs peuvent partager des fichiers dans les conversations privées et de groupe.',
  'teams-chat-search':
    'Une recherche de conformité retrouve les conversations, où que soient les boîtes aux lettres des participants.',
  'teams-file-compliance':
    'eDiscovery, la conservation légale et l’archivage couvrent aussi les fichiers partagés dans Teams.',
  'skype-presence-outlook': 'Outlook indique si un contact est disponible dans Skype Entreprise.',
  'skype-respond-outlook':
    'Depuis un e-mail dans Outlook, les utilisateurs peuvent répondre par message instantané, appel téléphonique, appel Skype ou appel vidéo.',
  'skype-meetings-outlook': 'Les utilisateurs peuvent planifier et rejoindre des réunions Skype depuis Outlook.',
  'skype-presence-owa': 'Outlook sur le web indique si un contact est disponible dans Skype Entreprise.',
  'skype-respond-owa':
    'Depuis un e-mail dans Outlook sur le web, les utilisateurs peuvent répondre par message instantané, appel téléphonique, appel Skype ou appel vidéo.',
  'skype-meetings-owa': 'Les utilisateurs peuvent planifier et rejoindre des réunions Skype depuis Outlook sur le web.',
  'skype-presence-mobile': 'L’application mobile offre la messagerie instantanée et indique qui est disponible.',
  'skype-meetings-mobile': 'Les utilisateurs peuvent rejoindre des réunions Skype depuis l’application mobile.',
  'skype-calendar-status': 'Le statut dans Skype Entreprise suit les disponibilités du calendrier Outlook.',
  'skype-contact-store': 'Les contacts Skype sont stockés dans la boîte aux lettres Exchange et partagés avec Outlook.',
  'skype-high-resolution-photo': 'Les contacts affichent la grande photo stockée dans la boîte aux lettres Exchange.',
  'skype-meeting-delegation': 'Une personne ayant reçu délégation peut planifier pour une autre des réunions Skype.',
  'skype-call-logs':
    'Les conversations manquées et les journaux d’appels sont enregistrés dans la boîte aux lettres Exchange.',
  'skype-archiving':
    'Les messages instantanés et le contenu des réunions sont archivés dans la boîte aux lettres Exchange.',
  'skype-archive-search': 'Le service conformité peut rechercher dans ce qui a été archivé dans Exchange.',
  'skype-um-voicemail':
    'La messagerie unifiée Exchange enregistre les messages vocaux et les dépose dans la boîte aux lettres.',
  'skype-server-history':
    'C’est le serveur, et non chaque appareil, qui enregistre les conversations dans la boîte aux lettres.',
  'skype-cloud-voicemail':
    'Le service cloud de Microsoft enregistre les messages vocaux et les remet dans la boîte aux lettres.',
  'owa-single-sign-on': 'Dans Outlook sur le web, les utilisateurs accèdent à Skype ou à Lync sans se reconnecter.',
  'owa-im-presence':
    'Outlook sur le web offre la messagerie instantanée et la présence de votre propre serveur Skype ou Lync.',
  'intune-exchange-connector':
    'Intune et Exchange ActiveSync se gèrent ensemble, grâce à un connecteur vers les boîtes aux lettres cloud.',
  'intune-conditional-access':
    'Seuls les utilisateurs et les appareils conformes à vos stratégies accèdent à Exchange Online.',
}
