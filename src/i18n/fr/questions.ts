import type { KnowledgeWords } from '../knowledge-words'
import { exchange } from './exchange'

const yesNo = { yes: { name: 'Oui' }, no: { name: 'Non' } }

export const questions: KnowledgeWords['questions'] = {
  cloud: {
    label: 'Dans quel cloud Microsoft 365 se trouve votre tenant ?',
    help: 'La plupart des organisations sont dans le cloud mondial.',
    options: {
      worldwide: { name: 'Mondial (commercial)' },
      gcc: { name: 'GCC (administration américaine)' },
      'gcc-high': { name: 'GCC High (administration américaine)' },
      dod: { name: 'DoD (département de la Défense américain)' },
      china: { name: 'Exploité par 21Vianet (Chine)' },
    },
  },
  'directory-sync': {
    label: 'Votre annuaire local est-il synchronisé avec Microsoft Entra ID ?',
    help: 'Par Microsoft Entra Connect ou Cloud Sync. Microsoft Entra ID s’appelait Azure AD.',
    options: yesNo,
  },
  'exchange-oauth': {
    label: 'L’authentification OAuth est-elle configurée entre Exchange Server et Exchange Online ?',
    help: 'L’Assistant Configuration hybride la met en place ; Test-OAuthConnectivity indique si elle fonctionne.',
    options: yesNo,
  },
  'exchange-published': {
    label: 'Autodiscover et EWS de vos serveurs Exchange sont-ils accessibles depuis Internet ?',
    help: 'Microsoft 365 appelle les deux. Le Remote Connectivity Analyzer de Microsoft permet de les tester.',
    options: yesNo,
  },
  'hybrid-writeback': {
    label: 'L’option de déploiement hybride Exchange est-elle activée dans Microsoft Entra Connect ?',
    help: 'Elle réécrit dans votre annuaire des attributs Exchange venus du cloud (writeback).',
    options: yesNo,
  },
  'hybrid-type': {
    label: 'Comment Exchange Server est-il relié à Exchange Online ?',
    help: 'L’Assistant Configuration hybride propose l’hybride classique et l’hybride moderne.',
    options: {
      classic: { name: 'Hybride classique', detail: 'Exchange Server est publié sur Internet' },
      modern: { name: 'Hybride moderne', detail: 'Par l’agent hybride (Hybrid Agent)' },
      'oauth-only': { name: 'Authentification OAuth seule', detail: 'Sans l’Assistant Configuration hybride' },
      none: { name: 'Aucun lien' },
    },
  },
  'ews-spns': {
    label: 'Vos adresses EWS sont-elles inscrites comme noms de principal du service (SPN) ?',
    help: 'Dans Microsoft Entra ID, sur le principal de service d’Exchange Online.',
    options: yesNo,
  },
  'teams-scheduler-app': {
    label: 'L’application partenaire pour la planification par délégation est-elle en place ?',
    help: 'Elle permet à Teams de vérifier les droits de délégation dans vos boîtes aux lettres Exchange.',
    options: yesNo,
  },
  sharepoint: {
    label: 'Quel SharePoint utilisez-vous ?',
    help: 'Teams stocke les fichiers dans Microsoft 365 ; SharePoint Server seul ne suffit pas.',
    options: {
      online: { name: 'SharePoint dans Microsoft 365 (SharePoint Online)' },
      'on-premises': { name: 'SharePoint Server uniquement' },
      none: { name: 'Aucun' },
    },
  },
  'discoverable-meetings': {
    label: 'Toutes les discussions en réunion doivent-elles pouvoir être retrouvées par eDiscovery ?',
    help: 'Exigence de conformité, venant par exemple du service juridique.',
    options: yesNo,
  },
  'skype-certificates': {
    label: 'Les certificats d’authentification de serveur à serveur sont-ils en place ?',
    help: 'Sur Skype Entreprise Server (OAuthTokenIssuer) et sur Exchange Server, si vous en avez un.',
    options: yesNo,
  },
  'exchange-autodiscover': {
    label: 'Une adresse Autodiscover est-elle définie sur Exchange Server ?',
    help: 'Get-ClientAccessService affiche AutoDiscoverServiceInternalUri ; une valeur vide veut dire non.',
    options: yesNo,
  },
  'autodiscover-dns': {
    label: 'Un enregistrement DNS pour Autodiscover pointe-t-il vers votre serveur Exchange ?',
    help: 'Par exemple, autodiscover.contoso.com mène au nom de domaine complet du serveur.',
    options: yesNo,
  },
  'skype-oauth-url': {
    label: 'L’adresse Autodiscover est-elle déclarée dans Skype Entreprise Server ?',
    help: 'Get-CsOAuthConfiguration affiche ExchangeAutodiscoverUrl ; l’adresse doit finir par autodiscover.svc.',
    options: yesNo,
  },
  'skype-partner-application': {
    label: 'L’application partenaire de Skype Entreprise Online est-elle en place sur Exchange Server ?',
    help: 'Avec son utilisateur de messagerie et le certificat chargé dans Microsoft Entra ID.',
    options: yesNo,
  },
  'shared-sip-space': {
    label: 'Votre serveur Skype ou Lync et Exchange Online partagent-ils un espace d’adressage SIP ?',
    help: 'La fédération est activée et les deux côtés utilisent le même domaine SIP.',
    options: yesNo,
  },
  'hosting-provider': {
    label: 'Exchange Online est-il déclaré comme fournisseur d’hébergement sur le serveur Edge ?',
    help: 'Get-CsHostingProvider liste les fournisseurs d’hébergement.',
    options: yesNo,
  },
  'remote-user-access': {
    label: 'Votre stratégie d’accès externe autorise-t-elle les utilisateurs distants ?',
    help: 'Outlook sur le web compte comme un accès distant. Get-CsExternalAccessPolicy affiche EnableOutsideAccess.',
    options: yesNo,
  },
  'edge-routing': {
    label: 'Comment le serveur Edge trouve-t-il les partenaires fédérés ?',
    help: 'Avec une route par défaut, le fournisseur d’hébergement ne peut pas être créé.',
    options: {
      'dns-srv': { name: 'Par enregistrements DNS SRV' },
      'default-route': { name: 'Par une route par défaut' },
    },
  },
  'intune-mdm-authority': {
    label: 'Intune est-il votre autorité de gestion des appareils mobiles ?',
    help: 'Le Centre d’administration Intune affiche l’autorité MDM.',
    options: yesNo,
  },
  'intune-connector-account': {
    label: 'Existe-t-il un compte Exchange Online pour le connecteur ?',
    help: 'Il doit pouvoir exécuter les cmdlets Exchange Online relatives aux appareils mobiles.',
    options: yesNo,
  },
  'intune-licence': {
    label: 'Le compte du connecteur a-t-il une licence Intune ?',
    help: 'Mobilité et sécurité de base ne suffit pas : ce n’est pas Intune.',
    options: yesNo,
  },
  mailbox: {
    label: 'Où se trouvent les boîtes aux lettres de ces utilisateurs ?',
    help: 'Créez un groupe par lieu d’hébergement. Chaque groupe a sa colonne.',
    options: {
      'exchange-online': { name: 'Exchange Online', detail: 'Le service cloud habituel' },
      'dedicated-vnext': { name: 'Exchange Online Dedicated, vNext', detail: 'Le service dédié actuel' },
      'dedicated-legacy': { name: 'Exchange Online Dedicated, hérité', detail: 'L’ancien service dédié' },
      'exchange-server': { name: 'Exchange Server', detail: 'Sur vos propres serveurs' },
    },
  },
  exchange: {
    label: 'Quelle version d’Exchange Server ?',
    help: 'Si vous ne connaissez pas la mise à jour, choisissez la version seule. Prenez le serveur de boîtes aux lettres le plus ancien.',
    options: (answer) => ({ name: exchange.name(answer) }),
  },
  skype: {
    label: 'Quel Skype Entreprise ou Lync héberge ces utilisateurs ?',
    help: 'Le serveur ou le service qui porte le compte, et non l’application du poste.',
    options: {
      none: { name: 'Aucun' },
      'skype-online': { name: 'Skype Entreprise Online (arrêté le 31 juillet 2021)' },
      'skype-server-se': { name: 'Skype Entreprise Server Subscription Edition' },
      'skype-server-2019': { name: 'Skype Entreprise Server 2019' },
      'skype-server-2015': { name: 'Skype Entreprise Server 2015' },
      'lync-server-2013': { name: 'Lync Server 2013' },
    },
  },
  'skype-client': {
    label: 'Quel client ces utilisateurs ont-ils ?',
    help: 'Les photos en dépendent, et un avertissement de fin de support.',
    options: {
      current: { name: 'Lync 2013 ou Skype Entreprise' },
      older: { name: 'Lync 2010, Lync pour Mac ou plus ancien' },
    },
  },
  'teams-licence': {
    label: 'Ces utilisateurs ont-ils une licence Teams ?',
    help: 'Attribuée au compte synchronisé, avec le plan Teams activé.',
    options: yesNo,
  },
  'exchange-online-licence': {
    label: 'Ces utilisateurs ont-ils une licence Exchange Online ?',
    help: 'Exchange Online (plan 1) au minimum.',
    options: yesNo,
  },
  'sharepoint-licence': {
    label: 'Ces utilisateurs ont-ils une licence SharePoint ?',
    help: 'Elle leur donne aussi OneDrive, nécessaire aux fichiers des conversations.',
    options: yesNo,
  },
  'group-creation': {
    label: 'Ces utilisateurs peuvent-ils créer des groupes Microsoft 365 ?',
    help: 'Tout le monde le peut, sauf restriction dans votre tenant. Une nouvelle équipe est un nouveau groupe.',
    options: yesNo,
  },
}
