import type { KnowledgeWords } from '../knowledge-words'

/** Skype for Business, Lync and Intune. */
export const skypeAndIntuneStatements = {
  'outlook-shows-skype-presence':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, Outlook affiche la présence dans Skype Entreprise.',
  'outlook-replies-by-im-or-call':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, les utilisateurs peuvent répondre à un e-mail dans Outlook par message instantané ou par appel.',
  'outlook-schedules-skype-meetings':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, les utilisateurs peuvent planifier et rejoindre des réunions Skype depuis Outlook.',
  'outlook-on-the-web-shows-skype-presence':
    'Outlook sur le web affiche la présence dans Skype Entreprise, avec une boîte aux lettres sur Exchange Online, ou sur Exchange Server 2010 à 2016 avec Skype Entreprise Server.',
  'outlook-on-the-web-replies-by-im-or-call':
    'Outlook sur le web permet de répondre par message instantané ou par appel, avec une boîte aux lettres sur Exchange Online, ou sur Exchange Server 2010 à 2016 avec Skype Entreprise Server.',
  'outlook-on-the-web-schedules-skype-meetings':
    'Outlook sur le web permet de planifier et de rejoindre des réunions Skype, avec une boîte aux lettres sur Exchange Online, ou sur Exchange Server 2010 à 2016 avec Skype Entreprise Server.',
  'the-mobile-app-offers-im-and-presence':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, l’application mobile offre la messagerie instantanée et la présence.',
  'the-mobile-app-joins-skype-meetings':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, les utilisateurs peuvent rejoindre des réunions Skype depuis l’application mobile.',
  'skype-status-follows-the-calendar':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, le statut dans Skype Entreprise suit le calendrier Outlook.',
  'contacts-are-kept-in-the-mailbox':
    'Skype Entreprise peut stocker les contacts dans une boîte aux lettres sur Exchange Online, ou sur Exchange Server 2013 ou 2016 avec Skype Entreprise Server.',
  'high-resolution-photos-work':
    'Avec une boîte aux lettres sur Exchange Server 2013, 2016 ou Exchange Online, les contacts affichent des photos haute résolution dans Skype Entreprise.',
  'skype-meetings-can-be-delegated':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, une personne ayant reçu délégation peut planifier pour une autre des réunions Skype.',
  'call-logs-reach-the-mailbox':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 ou Exchange Online, les conversations manquées et les journaux d’appels de Skype Entreprise sont enregistrés dans la boîte aux lettres.',
  'skype-content-is-archived-in-exchange':
    'Skype Entreprise peut archiver son contenu dans une boîte aux lettres sur Exchange Online, ou sur Exchange Server 2013 ou 2016 avec Skype Entreprise Server.',
  'archived-skype-content-can-be-searched':
    'Ce que Skype Entreprise a archivé peut faire l’objet de recherches dans Exchange Online, et dans Exchange Server 2013 ou 2016 avec Skype Entreprise Server.',
  'exchange-um-works-with-exchange-2010-to-2016':
    'Avec Skype Entreprise Server, la messagerie unifiée Exchange (UM) d’Exchange Server 2010 à 2016 enregistre les messages vocaux.',
  'exchange-um-works-with-exchange-2016':
    'Avec Skype Entreprise Server, la messagerie unifiée Exchange (UM) d’Exchange Server 2016 enregistre les messages vocaux.',
  'exchange-um-works-with-exchange-online':
    'Avec Skype Entreprise Server, la messagerie unifiée Exchange (UM) d’Exchange Online enregistre les messages vocaux.',
  'the-server-keeps-conversations-in-the-mailbox':
    'Le serveur enregistre les conversations dans une boîte aux lettres sur Exchange Online ou Exchange Server 2010 à 2016, sauf sur 2010 avec Skype Entreprise Online.',
  'the-second-table-covers-exchange-2019-and-se':
    'Avec Skype Entreprise Server, cela fonctionne sur Exchange Server 2019 et SE : la nouvelle édition du tableau de Microsoft ne nomme plus de version d’Exchange Server.',
  'outlook-on-the-web-lacks-skype-online-on-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server 2010 à 2016 et Skype Entreprise Online, Outlook sur le web n’offre ni présence, ni réponse, ni réunion Skype.',
  'the-contact-store-lacks-skype-online-on-exchange-server':
    'Avec Skype Entreprise Online, les contacts ne peuvent pas être stockés dans une boîte aux lettres sur Exchange Server 2010 à 2016.',
  'archiving-lacks-skype-online-on-exchange-server':
    'Avec Skype Entreprise Online, rien ne peut être archivé, ni donc recherché, dans une boîte aux lettres sur Exchange Server 2010 à 2016.',
  'exchange-um-does-not-work-with-skype-online':
    'La messagerie unifiée Exchange (UM) ne fonctionne pas avec Skype Entreprise Online.',
  'server-history-lacks-skype-online-on-exchange-2010':
    'Avec Exchange Server 2010 et Skype Entreprise Online, le serveur n’enregistre pas les conversations dans la boîte aux lettres.',
  'the-contact-store-needs-exchange-2013':
    'Stocker les contacts Skype dans une boîte aux lettres sur Exchange Server nécessite Exchange 2013 ou version ultérieure.',
  'high-resolution-photos-need-exchange-2013':
    'Avec une boîte aux lettres sur Exchange Server, les photos haute résolution nécessitent Exchange 2013 ou version ultérieure.',
  'archiving-needs-exchange-2013':
    'Archiver le contenu Skype sur Exchange Server, et y faire des recherches, nécessite Exchange 2013 ou version ultérieure.',
  'cloud-voicemail-works-with-every-skype-and-lync':
    'La Messagerie vocale cloud fonctionne avec tout Skype Entreprise et avec Lync Server 2013, pour les boîtes aux lettres sur Exchange Online et sur Exchange Server.',
  'outlook-on-the-web-signs-on-once-to-your-own-server':
    'Avec une boîte aux lettres sur Exchange Online, Outlook sur le web donne accès à votre propre serveur Skype ou Lync sans nouvelle connexion.',
  'outlook-on-the-web-has-im-and-presence-of-your-own-server':
    'Avec une boîte aux lettres sur Exchange Online, Outlook sur le web offre la messagerie instantanée et la présence de votre propre serveur Skype ou Lync.',
  'a-default-route-rules-out-the-hosting-provider':
    'Si le serveur Edge utilise une route par défaut, Exchange Online ne peut pas devenir le fournisseur d’hébergement dont Outlook sur le web a besoin.',
  'high-resolution-photos-need-a-current-client':
    'Les photos haute résolution nécessitent le client Lync 2013 ou Skype Entreprise : Lync 2010, Lync pour Mac et les clients plus anciens ne les affichent pas.',
  'exchange-2019-has-no-um-role': 'Exchange Server 2019 et SE n’ont plus le rôle de messagerie unifiée (UM).',
  'exchange-um-needs-exchange-2016':
    'Sur Exchange Server, la messagerie unifiée Exchange (UM) n’est prise en charge qu’avec Exchange 2016.',
  'exchange-um-is-retired-in-exchange-online':
    'La messagerie unifiée Exchange (UM) n’existe plus dans Exchange Online.',
  'skype-for-business-online-is-retired': 'Skype Entreprise Online n’existe plus.',
  'skype-server-needs-certificates':
    'Skype Entreprise Server et Exchange doivent avoir des certificats avec lesquels s’authentifier entre eux.',
  'skype-server-needs-the-autodiscover-address':
    'Skype Entreprise Server doit connaître l’adresse du service Autodiscover d’Exchange.',
  'skype-server-needs-autodiscover-on-exchange-server':
    'Skype Entreprise Server nécessite qu’une adresse Autodiscover soit définie sur Exchange Server.',
  'skype-server-needs-autodiscover-in-dns':
    'Skype Entreprise Server nécessite un enregistrement DNS qui mène du nom Autodiscover à votre serveur Exchange.',
  'skype-online-needs-oauth-with-exchange-server':
    'Avec une boîte aux lettres sur Exchange Server, Skype Entreprise Online nécessite l’authentification OAuth entre Exchange Server et Exchange Online.',
  'skype-online-needs-its-partner-application':
    'Avec une boîte aux lettres sur Exchange Server, Skype Entreprise Online y nécessite son application partenaire.',
  'outlook-on-the-web-needs-a-shared-sip-space':
    'Outlook sur le web nécessite que votre serveur Skype ou Lync et Exchange Online partagent un espace d’adressage SIP.',
  'outlook-on-the-web-needs-a-hosting-provider':
    'Outlook sur le web nécessite qu’Exchange Online soit déclaré comme fournisseur d’hébergement sur le serveur Edge de Skype ou de Lync.',
  'outlook-on-the-web-counts-as-remote-access':
    'Outlook sur le web compte comme un accès distant à Skype ou à Lync : la stratégie d’accès externe doit autoriser les utilisateurs distants.',
  'photos-are-missing-in-the-web-app-and-on-mobile':
    'L’application web et les applications mobiles de Skype et de Lync n’affichent pas les photos haute résolution.',
  'server-history-on-exchange-2010-is-unverified':
    'Non vérifié pour Exchange Server 2010 : le même tableau dit non avec Skype Entreprise Online, et l’authentification OAuth commence avec Exchange 2013.',
  'exchange-um-is-ending-in-exchange-online':
    'Microsoft met la messagerie unifiée Exchange (UM) d’Exchange Online hors service : la Messagerie vocale cloud prend sa place.',
  'archived-chats-are-expected-by-another-page':
    'Les pages de Microsoft se contredisent : celle sur l’authentification OAuth avec Skype Entreprise Online attend des messages archivés dans le dossier Purges de la boîte aux lettres.',
  'where-voice-messages-land-is-contradicted':
    'Pour Exchange 2013 et 2016 avec Skype Entreprise Server 2019, une page de Microsoft nomme la messagerie unifiée Exchange dans son tableau et la Messagerie vocale cloud dans son texte.',
  'voicemail-with-exchange-2019-and-skype-2015-is-refused-elsewhere':
    'Une autre page de Microsoft dit la messagerie vocale non prise en charge avec Exchange 2019 et Skype Entreprise Server 2015.',
  'the-connector-works-on-current-cloud-hosts':
    'Le connecteur de service relie Intune à Exchange Online et à Exchange Online Dedicated (vNext).',
  'the-connector-does-not-work-elsewhere':
    'Le connecteur de service n’atteint pas les boîtes aux lettres sur Exchange Server ou Exchange Online Dedicated (environnement hérité).',
  'the-connector-needs-directory-sync':
    'Le connecteur de service nécessite que vos utilisateurs et groupes locaux soient synchronisés avec Microsoft Entra ID.',
  'the-connector-needs-the-mdm-authority':
    'Le connecteur de service nécessite qu’Intune soit l’autorité de gestion des appareils mobiles.',
  'the-connector-needs-an-account':
    'Le connecteur de service nécessite un compte Exchange Online autorisé à exécuter treize cmdlets relatives aux appareils mobiles.',
  'the-connector-account-needs-a-licence': 'Le compte du connecteur de service doit avoir une licence Intune valide.',
  'the-connector-is-withdrawn':
    'Microsoft a retiré le connecteur de service entre Intune et Exchange Online, et supprimé ceux qui étaient configurés.',
  'conditional-access-needs-no-connector': 'L’accès conditionnel à Exchange Online fonctionne sans connecteur.',
} as const satisfies Partial<KnowledgeWords['statements']>
