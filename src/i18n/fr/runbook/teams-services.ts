import type { teamsServicesSteps as steps } from '../../../knowledge/runbook/teams-services-steps'
import type { StepWords } from '../../runbook-words'
import { skypeOnlineSteps } from './skype-online'

const keysAreThere =
  'Chaque service doit avoir une clé qui commence et finit aux mêmes dates que le certificat exporté.'

export const teamsServicesSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  ...skypeOnlineSteps,
  'create-teams-scheduler-account': {
    name: 'Créez le compte de la planification Teams',
    why: 'Le service de planification de Teams lit les droits de délégation dans Exchange Server par un utilisateur de messagerie masqué. Microsoft compte 15 minutes pour l’ensemble des étapes de cet article.',
    byHand: [],
    before:
      'Rien ne doit encore porter ce nom. Le domaine SMTP doit être celui des boîtes aux lettres de vos utilisateurs.',
    expected:
      'TeamsScheduler-ApplicationAccount doit figurer dans la liste, avec HiddenFromAddressListsEnabled à True.',
    undo: 'Les commandes suppriment l’utilisateur de messagerie. Supprimez d’abord l’application partenaire et le rôle.',
  },
  'create-teams-scheduler-role': {
    name: 'Créez le rôle de la planification Teams',
    why: 'Le service n’a besoin que d’une commande, GetDelegate. Le rôle part d’UserApplication, perd toutes les autres entrées et revient au compte.',
    byHand: [],
    before:
      'Aucun rôle ne doit encore s’appeler TeamsSchedulerRole. Exchange demande confirmation avant de retirer les entrées : confirmez pour toutes.',
    expected:
      'GetDelegate doit être la seule entrée, et le rôle doit être attribué à TeamsScheduler-ApplicationAccount.',
    undo: 'Les commandes suppriment l’attribution, puis le rôle.',
  },
  'create-teams-scheduler-partner-application': {
    name: 'Créez l’application partenaire de la planification Teams',
    why: 'L’application partenaire rattache les appels du service de planification au compte et à son rôle.',
    byHand: [],
    before: 'La liste ne doit pas encore contenir 7557eb47-c689-4224-abcf-aef9bd7573df.',
    expected: 'TeamsScheduler doit figurer dans la liste, avec Enabled à True et le compte sous LinkedAccount.',
    undo: 'La commande supprime l’application partenaire.',
  },
  'create-cloud-voicemail-partner-application': {
    name: 'Créez l’application partenaire de la Messagerie vocale cloud',
    why: 'Elle permet à la Messagerie vocale cloud de fonctionner avec les boîtes aux lettres sur Exchange Server.',
    byHand: [],
    before: 'La liste ne doit pas encore contenir db7de2b5-2149-435e-8043-e080dd50afae.',
    expected: 'CloudVoicemail doit figurer dans la liste, avec Enabled à True.',
    undo: 'La commande supprime l’application partenaire.',
  },
  'upload-certificate-for-teams-services': {
    name: 'Chargez le certificat pour les services de Teams',
    why: 'Grâce à la partie publique du certificat, la planification Teams, la Messagerie vocale cloud et Skype Entreprise Online reconnaissent les jetons d’Exchange Server.',
    byHand: [],
    before:
      'Installez le module Microsoft.Graph.Applications et copiez le fichier exporté dans le même dossier de cet ordinateur. Si les trois listes contiennent le certificat, passez cette étape.',
    expected: `${keysAreThere} Les clés du contrôle avant qui n’ont pas expiré doivent toujours y être.`,
    undo: 'Réécrivez chaque liste de clés sans la nouvelle : Update-MgServicePrincipal prend la liste entière.',
    warning:
      'Update-MgServicePrincipal remplace toute la liste des clés. Exécutez les commandes ensemble et telles quelles : elles transmettent les clés qui n’ont pas expiré.',
  },
  'compare-keys-of-teams-services': {
    name: 'Comparez les clés avec le certificat',
    why: 'Une clé absente, ou d’un autre certificat, ne se remarque que plus tard, quand la délégation ou la messagerie vocale échoue.',
    byHand: [],
    before: 'Ayez sous la main les dates de début et de fin du certificat exporté.',
    expected: keysAreThere,
    undo: 'Les commandes ne modifient rien : il n’y a rien à annuler.',
  },
  'keep-skype-online-partner-application': {
    name: 'Gardez l’application partenaire de Skype Entreprise Online',
    why: 'Les nouvelles applications la remplacent, mais les messages d’accueil vocaux d’absence du bureau l’utilisent encore. Microsoft annoncera quand elle peut disparaître.',
    byHand: ['Laissez telle quelle l’application partenaire 00000004-0000-0ff1-ce00-000000000000, si vous l’avez.'],
    before: 'La liste montre si vous avez 00000004-0000-0ff1-ce00-000000000000.',
    expected: 'Si elle figurait dans la liste, elle doit toujours y être.',
    undo: 'Rien n’est modifié : il n’y a rien à annuler.',
    warning:
      'Ne supprimez pas encore cette application partenaire : les messages d’accueil vocaux d’absence du bureau ne fonctionneraient plus.',
  },
}
