/** Each line: a word of the names, then what people type instead. */
export const synonyms: readonly (readonly string[])[] = [
  ['eDiscovery', 'e-discovery', 'découverte électronique', 'Purview', 'conformité'],
  ['Conservation légale', 'conservation pour litige', 'legal hold', 'litigation hold'],
  ['Rétention', 'archivage', 'retention'],
  ['Réunions', 'calendrier', 'agenda', 'meetings'],
  ['Photo', 'image', 'avatar'],
  ['Messagerie vocale', 'voicemail', 'UM', 'messagerie unifiée', 'répondeur'],
  ['Connecteurs', 'webhook', 'connecteur Office 365', 'connectors'],
  ['Onglets', 'tabs'],
  ['Absence du bureau', 'OOF', 'réponses automatiques', 'out of office'],
  ['Planification par délégation', 'délégué', 'pour le compte de', 'delegate'],
  ['Présence', 'statut', 'disponibilités', 'status'],
  ['Création d’équipes', 'créer une équipe', 'groupe Microsoft 365', 'groupe Office 365', 'create teams'],
  ['Conversations', 'chat', 'MI', 'messagerie instantanée', 'discussion'],
  ['Fichiers', 'SharePoint', 'OneDrive', 'OneDrive Entreprise', 'files'],
  ['Canaux', 'channels', 'chaînes'],
  ['Contacts', 'carnet d’adresses'],
]
