import type { KnowledgeWords } from '../knowledge-words'

export const lookUps: KnowledgeWords['lookUps'] = {
  cloud: 'Votre contrat Microsoft ou votre responsable de compte l’indique.',
  'directory-sync':
    'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : DirSyncEnabled vaut True pour un compte synchronisé.',
  'exchange-oauth':
    'Un serveur d’autorisation de type AzureAD ou MicrosoftACS et l’application partenaire 00000002-0000-0ff1-ce00-000000000000 doivent être activés. Test-OAuthConnectivity indique ensuite si l’authentification OAuth fonctionne.',
  'exchange-published':
    'Sur testconnectivity.microsoft.com, lancez le test Outlook Connectivity pour une boîte aux lettres sur Exchange Server. Autodiscover doit répondre depuis Internet, de même que l’adresse EWS qu’il donne.',
  'hybrid-writeback':
    'Dans Microsoft Entra Connect, la case « Déploiement hybride Exchange » (Exchange hybrid deployment) doit être cochée.',
  'hybrid-type':
    'Get-HybridConfiguration affiche un objet si l’Assistant Configuration hybride a été exécuté. L’hybride moderne est celui qui passe par l’agent hybride (Hybrid Agent).',
  'ews-spns': 'Après Connect-MgGraph, la liste doit contenir les adresses https de vos hôtes EWS et Autodiscover.',
  'teams-scheduler-app':
    'La liste doit contenir l’identifiant 7557eb47-c689-4224-abcf-aef9bd7573df (TeamsScheduler), avec Enabled à True.',
  sharepoint:
    'Après Connect-MgGraph, cherchez un produit comprenant SharePoint, par exemple Office 365 E3 (ENTERPRISEPACK) ou SharePoint Online (plan 1, SHAREPOINTSTANDARD).',
  'discoverable-meetings': 'Le service conformité ou le service juridique peut vous le dire.',
  'skype-certificates':
    'Sur Exchange Server, CurrentCertificateThumbprint ne doit pas être vide. Sur Skype Entreprise Server, tous les serveurs frontaux doivent utiliser le même certificat pour OAuthTokenIssuer.',
  'exchange-autodiscover': 'Si AutoDiscoverServiceInternalUri est vide, la réponse est non.',
  'autodiscover-dns':
    'Résolvez votre nom Autodiscover dans le DNS : il doit mener au nom de domaine complet de votre serveur Exchange.',
  'skype-oauth-url': 'ExchangeAutodiscoverUrl doit contenir une adresse qui finit par autodiscover.svc.',
  'skype-partner-application':
    'La liste doit contenir l’identifiant 00000004-0000-0ff1-ce00-000000000000 (Skype Entreprise Online), avec Enabled à True.',
  'shared-sip-space':
    'AllowFederatedUsers doit valoir True, et Exchange Online doit utiliser le même domaine SIP que votre serveur.',
  'hosting-provider':
    'Sur le serveur Edge, la liste doit contenir Exchange Online, avec Enabled et EnabledSharedAddressSpace à True.',
  'remote-user-access': 'EnableOutsideAccess doit valoir True dans la stratégie qui s’applique à ces utilisateurs.',
  'edge-routing':
    'Les propriétés diffèrent : EnablePartnerDiscovery apparaît avec les enregistrements DNS SRV, IsPublicProvider avec une route par défaut.',
  'intune-mdm-authority': 'Dans le Centre d’administration Intune, l’autorité MDM doit être Microsoft Intune.',
  'intune-connector-account':
    'La personne qui administre Exchange Online le sait. Le compte doit pouvoir exécuter des cmdlets comme Get-MobileDevice et Get-ActiveSyncDeviceAccessRule.',
  'intune-licence':
    'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : sous Licenses, le compte doit avoir un produit comprenant Intune, par exemple Microsoft 365 E3.',
  mailbox:
    'Vu d’Exchange Server, UserMailbox désigne une boîte aux lettres sur vos serveurs, RemoteUserMailbox une dans Exchange Online. Pour Dedicated, votre responsable de compte sait s’il s’agit de vNext ou de l’environnement hérité.',
  exchange:
    'AdminDisplayVersion affiche le build : 15.1 (Build 2507.6) est Exchange 2016 CU23. Regardez les serveurs de boîtes aux lettres, et non les serveurs Edge.',
  skype:
    'Exécutée sur le serveur, Get-CsServerVersion affiche sa version : 5.0 est Lync Server 2013, 6.0 Skype Entreprise Server 2015, 7.0 est 2019 ou Subscription Edition.',
  'skype-client':
    'Votre inventaire logiciel ou les ordinateurs de ces utilisateurs indiquent le programme et sa version.',
  'teams-licence':
    'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : sous Licenses, ils doivent avoir un produit comprenant Teams, par exemple Office 365 E3.',
  'exchange-online-licence':
    'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : sous Licenses, ils doivent avoir un produit comprenant Exchange Online, par exemple Office 365 E1.',
  'sharepoint-licence':
    'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : sous Licenses, ils doivent avoir un produit comprenant SharePoint, par exemple Office 365 E1.',
  'group-creation':
    'La personne qui administre Microsoft Entra ID sait si seuls certains utilisateurs peuvent créer des groupes Microsoft 365.',
}

export const shells: KnowledgeWords['shells'] = {
  'exchange-management-shell': 'Exchange Management Shell',
  'exchange-online-powershell': 'Exchange Online PowerShell',
  'microsoft-graph-powershell': 'Microsoft Graph PowerShell',
  'msonline-powershell': 'Module Azure Active Directory pour Windows PowerShell',
  'skype-management-shell': 'Skype Entreprise Server Management Shell',
  'edge-server': 'Management Shell sur le serveur Edge',
  'entra-connect-server': 'Serveur Microsoft Entra Connect',
  browser: 'Navigateur',
}

export const places: KnowledgeWords['places'] = {
  'entra-admin-center': 'Centre d’administration Microsoft Entra',
  'microsoft-365-admin-center': 'Centre d’administration Microsoft 365',
  'teams-admin-center': 'Centre d’administration Teams',
  'intune-admin-center': 'Centre d’administration Intune',
  'entra-connect': 'Microsoft Entra Connect (anciennement Azure AD Connect)',
  'remote-connectivity-analyzer': 'Remote Connectivity Analyzer (analyseur de connectivité à distance)',
}
