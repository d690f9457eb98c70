import type { KnowledgeWords } from '../knowledge-words'
import { skypeAndIntuneStatements } from './skype-statements'

export const undocumented: KnowledgeWords['undocumented'] = {
  label: 'Non documenté',
  sentence: 'Les pages de Microsoft ne disent rien de cette combinaison.',
}

export const statements: KnowledgeWords['statements'] = {
  'ediscovery-works-on-every-host':
    'eDiscovery fonctionne dans Teams quel que soit l’hébergement de la boîte aux lettres.',
  'legal-hold-works-on-every-host':
    'La conservation légale fonctionne dans Teams quel que soit l’hébergement de la boîte aux lettres.',
  'legal-hold-omits-private-chats-on-dedicated-legacy':
    'Avec une boîte aux lettres sur Exchange Online Dedicated (environnement hérité), la conservation légale ne couvre pas les conversations privées de Teams.',
  'legal-hold-omits-private-chats-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, la conservation légale ne couvre pas les conversations privées de Teams.',
  'retention-works-on-every-host':
    'Les stratégies de rétention s’appliquent dans Teams quel que soit l’hébergement de la boîte aux lettres.',
  'managing-teams-works-on-every-host':
    'Les utilisateurs peuvent rejoindre et gérer des équipes et des canaux quel que soit l’hébergement de leur boîte aux lettres.',
  'meetings-work-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), les utilisateurs peuvent créer et consulter des réunions dans Teams.',
  'meetings-do-not-work-on-dedicated-legacy':
    'Avec une boîte aux lettres sur Exchange Online Dedicated (environnement hérité), les utilisateurs ne peuvent ni créer ni consulter de réunions dans Teams.',
  'meetings-work-from-exchange-2016-cu3':
    'Avec une boîte aux lettres sur Exchange 2016 CU3 ou version ultérieure, les utilisateurs peuvent créer et consulter des réunions dans Teams.',
  'teams-meetings-need-exchange-2016-cu3':
    'Avec une boîte aux lettres sur Exchange Server, les réunions Teams nécessitent Exchange 2016 CU3 ou version ultérieure.',
  'changing-the-picture-works-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), les utilisateurs peuvent modifier leur photo de profil dans Teams.',
  'changing-the-picture-does-not-work-on-dedicated-legacy':
    'Avec une boîte aux lettres sur Exchange Online Dedicated (environnement hérité), les utilisateurs ne peuvent pas modifier leur photo de profil dans Teams.',
  'changing-the-picture-does-not-work-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, les utilisateurs ne peuvent pas modifier leur photo de profil dans Teams.',
  'changing-the-picture-works-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, les utilisateurs peuvent modifier leur photo de profil dans Teams.',
  'call-history-works-on-every-host':
    'Les utilisateurs voient leur historique des appels dans Teams quel que soit l’hébergement de leur boîte aux lettres.',
  'managing-contacts-works-on-every-host':
    'Les utilisateurs peuvent gérer leurs contacts dans Teams quel que soit l’hébergement de leur boîte aux lettres.',
  'outlook-contacts-work-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), Teams affiche les contacts Outlook de l’utilisateur.',
  'outlook-contacts-show-the-default-folder-only':
    'Teams n’affiche que les contacts du dossier Contacts par défaut d’Outlook, et non ceux des autres dossiers ou sous-dossiers.',
  'outlook-contacts-do-not-work-on-synchronised-hosts':
    'Avec une boîte aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité), Teams n’affiche pas les contacts Outlook de l’utilisateur.',
  'voicemail-works-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), les utilisateurs peuvent voir et écouter leurs messages vocaux dans Teams.',
  'voicemail-does-not-work-on-synchronised-hosts':
    'Avec une boîte aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité), les utilisateurs ne peuvent ni voir ni écouter leurs messages vocaux dans Teams.',
  'voicemail-reaches-outlook-but-not-teams':
    'Avec une boîte aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité), les messages vocaux arrivent dans Outlook, mais Teams ne permet ni de les voir ni de les écouter.',
  'connectors-work-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), les utilisateurs peuvent ajouter et configurer des connecteurs dans Teams.',
  'connectors-cannot-be-added-on-synchronised-hosts':
    'Avec une boîte aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité), les utilisateurs ne peuvent ni ajouter ni configurer de connecteurs dans Teams.',
  'connectors-work-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, les utilisateurs peuvent ajouter et configurer des connecteurs dans Teams.',
  'connectors-on-dedicated-legacy-are-contradicted':
    'Pour une boîte aux lettres sur Exchange Online Dedicated (environnement hérité), le tableau de la page de Microsoft admet l’ajout de connecteurs, et le texte de la même page l’exclut.',
  'connectors-are-switched-off':
    'Les connecteurs Office 365 de Teams sont arrêtés : personne ne peut en ajouter ni en recevoir les messages.',
  'tabs-work-on-microsoft-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated, les utilisateurs peuvent ajouter et configurer des onglets dans Teams.',
  'tabs-on-exchange-server-are-contradicted':
    'Pour une boîte aux lettres sur Exchange Server, le tableau de la page de Microsoft exclut l’ajout d’onglets, et le texte de la même page l’admet.',
  'tabs-work-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, les utilisateurs peuvent ajouter et configurer des onglets dans Teams.',
  'bots-work-on-every-host':
    'Les utilisateurs peuvent ajouter et configurer des bots dans Teams quel que soit l’hébergement de leur boîte aux lettres.',
  'out-of-office-works-on-microsoft-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated, les utilisateurs peuvent régler leur message d’absence du bureau depuis Teams.',
  'out-of-office-does-not-work-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, les utilisateurs ne peuvent pas régler leur message d’absence du bureau depuis Teams : ils le règlent dans Outlook.',
  'synchronised-hosts-need-directory-sync':
    'Les utilisateurs dont la boîte aux lettres est sur Exchange Server ou Exchange Online Dedicated (environnement hérité) doivent être synchronisés avec Microsoft Entra ID pour utiliser Teams.',
  'meetings-on-exchange-server-need-oauth':
    'Avec une boîte aux lettres sur Exchange Server, les réunions Teams nécessitent l’authentification OAuth entre Exchange Server et Exchange Online.',
  'meetings-on-exchange-server-need-publishing':
    'Avec une boîte aux lettres sur Exchange Server, les réunions Teams nécessitent qu’Autodiscover et EWS de vos serveurs Exchange soient accessibles depuis Internet.',
  'meetings-on-exchange-server-need-writeback':
    'Avec une boîte aux lettres sur Exchange Server, les réunions Teams nécessitent l’activation de l’option de déploiement hybride Exchange dans Microsoft Entra Connect.',
  'meetings-on-exchange-server-need-spns':
    'Avec une boîte aux lettres sur Exchange Server, le calendrier Teams et le complément Outlook pour Mac nécessitent l’inscription de vos adresses EWS comme noms de principal du service (SPN).',
  'meetings-on-exchange-server-need-teams-licence':
    'Avec une boîte aux lettres sur Exchange Server, les réunions Teams nécessitent une licence Teams sur le compte synchronisé.',
  'ediscovery-on-exchange-server-needs-exchange-online-licence':
    'Avec une boîte aux lettres sur Exchange Server, eDiscovery dans Teams nécessite au minimum une licence Exchange Online (plan 1).',
  'delegated-scheduling-works-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), une personne ayant reçu délégation peut planifier des réunions Teams pour une autre.',
  'delegated-scheduling-works-from-exchange-2013-cu19':
    'Avec Exchange 2013 CU19 ou version ultérieure, une personne ayant reçu délégation peut planifier des réunions Teams pour une autre dont la boîte aux lettres est sur Exchange Server.',
  'delegated-scheduling-needs-exchange-2013-cu19':
    'Avec une boîte aux lettres sur Exchange Server, la planification de réunions Teams par délégation nécessite qu’Autodiscover mène à Exchange 2013 CU19 ou version ultérieure.',
  'delegated-scheduling-does-not-work-in-gcc-high':
    'Dans GCC High, la planification de réunions Teams par délégation ne fonctionne pas avec une boîte aux lettres sur Exchange Server.',
  'delegated-scheduling-on-exchange-server-needs-oauth':
    'Avec une boîte aux lettres sur Exchange Server, la planification de réunions Teams par délégation nécessite l’authentification OAuth entre Exchange Server et Exchange Online.',
  'delegated-scheduling-on-exchange-server-needs-scheduler-app':
    'Avec une boîte aux lettres sur Exchange Server, la planification de réunions Teams par délégation nécessite l’application partenaire qui permet à Teams de vérifier les droits de délégation.',
  'calendar-presence-works-on-current-cloud-hosts':
    'Avec une boîte aux lettres sur Exchange Online ou Exchange Online Dedicated (vNext), la présence dans Teams suit le calendrier.',
  'calendar-presence-works-on-exchange-server':
    'Dans un déploiement hybride, la présence dans Teams suit le calendrier d’une boîte aux lettres sur Exchange Server.',
  'calendar-presence-on-exchange-server-needs-oauth':
    'Avec une boîte aux lettres sur Exchange Server, la présence d’après le calendrier nécessite un déploiement hybride, avec l’authentification OAuth entre Exchange Server et Exchange Online.',
  'creating-teams-works-on-every-host':
    'Les utilisateurs peuvent créer des équipes quel que soit l’hébergement de leur boîte aux lettres.',
  'creating-teams-needs-the-right-to-create-groups':
    'Pour créer une équipe, les utilisateurs doivent avoir le droit de créer des groupes Microsoft 365.',
  'chat-and-calls-work-on-every-host':
    'Les utilisateurs peuvent discuter et s’appeler dans Teams quel que soit l’hébergement de leur boîte aux lettres.',
  'connector-messages-arrive-on-every-host':
    'Les utilisateurs reçoivent ce que publient dans un canal les connecteurs configurés par d’autres, quel que soit l’hébergement de leur boîte aux lettres.',
  'sharing-files-works-on-every-host':
    'Les utilisateurs peuvent partager des fichiers dans Teams quel que soit l’hébergement de leur boîte aux lettres.',
  'channel-files-need-sharepoint-online': 'Les fichiers dans les canaux nécessitent SharePoint dans Microsoft 365.',
  'chat-files-need-sharepoint-online': 'Les fichiers dans les conversations nécessitent SharePoint dans Microsoft 365.',
  'chat-files-need-onedrive':
    'Les fichiers dans les conversations nécessitent OneDrive, que les utilisateurs ont avec une licence SharePoint.',
  'chat-search-works-on-every-host':
    'Une recherche de conformité retrouve les conversations Teams quel que soit l’hébergement des boîtes aux lettres des participants.',
  'compliance-covers-files-on-every-host':
    'eDiscovery, la conservation légale et l’archivage peuvent couvrir les fichiers partagés dans Teams quel que soit l’hébergement de la boîte aux lettres.',
  'file-compliance-needs-sharepoint-online':
    'Pour qu’eDiscovery, la conservation légale et l’archivage couvrent les fichiers partagés dans Teams, votre tenant doit disposer de SharePoint dans Microsoft 365.',
  'file-compliance-needs-onedrive':
    'Pour qu’eDiscovery, la conservation légale et l’archivage couvrent les fichiers partagés dans Teams, les utilisateurs doivent avoir OneDrive, fourni avec une licence SharePoint.',
  'compliance-covers-channel-messages-everywhere':
    'eDiscovery et la conservation légale couvrent les messages de canal quel que soit l’hébergement de la boîte aux lettres.',
  'retention-uses-a-shadow-mailbox':
    'Avec une boîte aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité), la rétention stocke les messages Teams dans une boîte aux lettres cloud masquée (shadow mailbox).',
  'disable-private-meetings':
    'Si eDiscovery doit pouvoir retrouver toutes les discussions en réunion, désactivez les réunions privées dont l’organisateur a sa boîte aux lettres sur Exchange Server.',
  'modern-hybrid-sources-disagree':
    'Sur l’hybride moderne, les pages de Microsoft se contredisent : un passage exclut le calendrier Teams, un autre l’admet ; l’hybride classique complet est recommandé.',
  'picture-obeys-the-mailbox-policy':
    'Les utilisateurs ne peuvent modifier leur photo de profil que si la stratégie de boîte aux lettres Outlook sur le web l’autorise (SetPhotoEnabled).',
  'picture-ignores-the-mailbox-policy':
    'Avec une boîte aux lettres sur Exchange Server, Teams permet de modifier la photo de profil même si la stratégie de boîte aux lettres Outlook sur le web l’interdit (SetPhotoEnabled).',
  'voice-messages-arrive-in-outlook':
    'Avec une boîte aux lettres sur Exchange Server, les messages vocaux de Teams arrivent tout de même dans Outlook.',
  'members-add-connectors-where-owners-may':
    'Si un propriétaire d’une équipe peut ajouter des connecteurs, tous ses membres le peuvent aussi, quel que soit l’hébergement de leurs boîtes aux lettres.',
  'delegated-scheduling-looks-at-the-autodiscover-server':
    'La source exige Exchange 2013 CU19 ou version ultérieure du serveur auquel Autodiscover mène, qui n’est pas forcément celui de la boîte aux lettres.',
  'calendar-presence-needs-the-rest-address':
    'Pour la présence d’après le calendrier, l’adresse REST de vos serveurs Exchange, qui finit par /api, doit être accessible depuis Internet.',
  'sharepoint-server-does-not-count':
    'Teams ne fonctionne pas avec SharePoint Server : les fichiers nécessitent SharePoint dans Microsoft 365.',
  'cloud-not-named-by-source': 'Les sources de ce résultat ne nomment pas votre cloud Microsoft 365.',
  ...skypeAndIntuneStatements,
}
