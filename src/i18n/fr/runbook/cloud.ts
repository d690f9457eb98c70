import type { cloudSteps as steps } from '../../../knowledge/runbook/cloud-steps'
import type { StepWords } from '../../runbook-words'

const openAccounts =
  'Dans le Centre d’administration Microsoft 365, ouvrez les utilisateurs actifs et sélectionnez ces comptes.'
const takeAway = 'Retirez la licence au même endroit.'
const history = 'Le connecteur a été supprimé par Microsoft le 18 mars 2019.'

export const cloudSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'synchronise-directory': {
    name: 'Synchronisez l’annuaire',
    why: 'Microsoft 365 ne connaît les comptes de votre Active Directory qu’une fois synchronisés par Microsoft Entra Connect (anciennement Azure AD Connect).',
    byHand: [
      'Installez Microsoft Entra Connect sur un serveur, ou ouvrez-le là où il est installé.',
      'Choisissez les unités d’organisation qui contiennent ces utilisateurs.',
      'Lancez la synchronisation et traitez les erreurs signalées.',
    ],
    before:
      'Exportez les utilisateurs actifs du Centre d’administration Microsoft 365 : ces comptes n’y figurent pas, ou DirSyncEnabled ne vaut pas True.',
    expected: 'Dans un nouvel export, DirSyncEnabled vaut True pour chacun de ces comptes.',
    undo: 'Aucune des pages ne le dit. N’arrêtez pas la synchronisation sans préparation : d’autres services en dépendent.',
  },
  'add-sharepoint-online': {
    name: 'Ajoutez SharePoint au tenant',
    why: 'Teams stocke ses fichiers dans SharePoint dans Microsoft 365. SharePoint Server ne suffit pas.',
    byHand: [
      'Dans le Centre d’administration Microsoft 365, regardez si l’un de vos produits comprend un plan SharePoint, par exemple Office 365 E3.',
      'Sinon, achetez-en un qui en comprend un, par exemple SharePoint Online (plan 1).',
    ],
    before:
      'La liste ne contient aucun produit comprenant un plan SharePoint, comme ENTERPRISEPACK (Office 365 E3) ou SHAREPOINTSTANDARD (SharePoint Online, plan 1).',
    expected: 'La liste contient un produit comprenant un plan SharePoint.',
    undo: 'Résiliez l’abonnement au même endroit, une fois que personne n’a plus besoin des fichiers qui s’y trouvent.',
  },
  'assign-sharepoint-licences': {
    name: 'Attribuez les licences SharePoint',
    why: 'Sans cette licence, un utilisateur n’a pas OneDrive : les fichiers se partagent dans les canaux, mais pas dans les conversations.',
    byHand: [
      openAccounts,
      'Attribuez un produit comprenant SharePoint, par exemple Office 365 E1, et laissez son plan SharePoint activé.',
    ],
    before:
      'Exportez les utilisateurs actifs : pour ces comptes, Licenses ne cite aucun produit comprenant SharePoint.',
    expected: 'Dans un nouvel export, Licenses cite un produit comprenant SharePoint pour chacun de ces comptes.',
    undo: takeAway,
  },
  'let-users-create-groups': {
    name: 'Laissez les utilisateurs créer des groupes',
    why: 'Une nouvelle équipe est un nouveau groupe Microsoft 365. Tout le monde peut en créer, sauf si votre tenant le réserve aux membres d’un seul groupe.',
    byHand: [
      'Demandez à la personne qui administre Microsoft Entra ID quel groupe peut créer des groupes.',
      'Ajoutez-y ces utilisateurs comme membres, ou un groupe qui les contient.',
      'Vérifiez que ses membres ont une licence premium de Microsoft Entra ID (anciennement Azure AD Premium), que la restriction exige.',
      'Si la restriction n’a plus lieu d’être, faites-la lever.',
    ],
    before:
      'L’un de ces utilisateurs essaie de créer un plan dans Planner et apprend que la création de groupes est désactivée.',
    expected: 'Le même utilisateur peut le créer. La modification peut prendre 30 minutes ou plus.',
    undo: 'Retirez ces utilisateurs du groupe, ou rétablissez la restriction.',
  },
  'assign-teams-licences': {
    name: 'Attribuez les licences Teams',
    why: 'Pour les réunions avec une boîte aux lettres sur Exchange Server, le compte synchronisé doit avoir une licence Teams.',
    byHand: [
      openAccounts,
      'Attribuez un produit comprenant Teams, par exemple Office 365 E3, et laissez son plan Teams activé.',
    ],
    before: 'Exportez les utilisateurs actifs : pour ces comptes, Licenses ne cite aucun produit comprenant Teams.',
    expected: 'Dans un nouvel export, Licenses cite un produit comprenant Teams pour chacun de ces comptes.',
    undo: takeAway,
  },
  'assign-exchange-online-licences': {
    name: 'Attribuez les licences Exchange Online',
    why: 'eDiscovery dans Teams nécessite au minimum Exchange Online (plan 1), même pour les utilisateurs dont la boîte aux lettres est sur Exchange Server.',
    byHand: [
      openAccounts,
      'Attribuez un produit comprenant au minimum Exchange Online (plan 1), par exemple Office 365 E1. Exchange Online Kiosk ne suffit pas.',
    ],
    before:
      'Exportez les utilisateurs actifs : pour ces comptes, Licenses ne cite aucun produit comprenant au minimum Exchange Online (plan 1).',
    expected: 'Dans un nouvel export, Licenses cite un tel produit pour chacun de ces comptes.',
    undo: takeAway,
  },
  'set-intune-as-mdm-authority': {
    name: 'Faites d’Intune l’autorité MDM',
    why: `Le connecteur ne fonctionne que si Microsoft Intune est l’autorité qui gère les appareils mobiles. ${history}`,
    byHand: ['Sur portal.azure.com, ouvrez Intune et cherchez l’autorité MDM.', 'Choisissez Microsoft Intune.'],
    before: 'L’autorité MDM n’est pas Microsoft Intune.',
    expected: 'L’autorité MDM est Microsoft Intune.',
    undo: 'Aucune des pages ne le dit.',
  },
  'create-connector-account': {
    name: 'Créez le compte du connecteur',
    why: `Intune se connecte à Exchange Online avec ce compte, qui doit pouvoir exécuter treize cmdlets. ${history}`,
    byHand: [
      'Créez dans Exchange Online un compte d’utilisateur pour le connecteur.',
      'Donnez-lui les droits d’administrateur Exchange et le rôle Administrateur général.',
      'Pour le contrôle, connectez-vous à Exchange Online PowerShell avec ce compte précisément.',
    ],
    before: 'Sous ce compte, les commandes ne trouvent pas les treize cmdlets, ou le compte n’existe pas encore.',
    expected: 'Sous ce compte, les commandes trouvent les treize cmdlets.',
    undo: 'Supprimez le compte, une fois qu’aucun connecteur ne l’utilise.',
  },
  'assign-intune-licence': {
    name: 'Attribuez la licence Intune',
    why: `Le compte qui configure le connecteur doit avoir une licence Intune valide. ${history}`,
    byHand: [
      'Dans le Centre d’administration Microsoft 365, ouvrez les utilisateurs actifs et sélectionnez le compte du connecteur.',
      'Attribuez un produit comprenant Intune, par exemple Microsoft 365 E3. Mobile Device Management for Office 365 ne suffit pas.',
    ],
    before: 'Exportez les utilisateurs actifs : pour ce compte, Licenses ne cite aucun produit comprenant Intune.',
    expected: 'Dans un nouvel export, Licenses cite un produit comprenant Intune pour ce compte.',
    undo: takeAway,
  },
  'set-up-service-connector': {
    name: 'Configurez le connecteur de service à service',
    why: 'Il permet de gérer Exchange ActiveSync et Intune depuis une seule console. L’accès conditionnel n’en a pas besoin.',
    byHand: [
      'Connectez-vous à portal.azure.com avec le compte du connecteur : Intune utilise son adresse e-mail.',
      'Choisissez Tous les services, filtrez sur Intune et ouvrez-le.',
      'Choisissez Accès conditionnel puis, sous Configurer, Connecteur de service Exchange.',
      'Choisissez Configurer le connecteur de service à service.',
    ],
    before: 'Exchange Online fonctionne, et les autres étapes pour Intune sont faites.',
    expected:
      'La même page affiche le serveur du connecteur, l’état de la connexion et la dernière synchronisation réussie.',
    undo: 'La page n’indique pas de retour en arrière. Microsoft a lui-même supprimé les connecteurs existants en mars 2019.',
    warning:
      'La mise à jour de février 2019 a désactivé le bouton de configuration, et les connecteurs existants ont été supprimés en mars 2019. Ne comptez pas dessus.',
  },
}
