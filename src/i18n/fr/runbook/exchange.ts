import type { exchangeSteps as steps } from '../../../knowledge/runbook/exchange-steps'
import type { StepWords } from '../../runbook-words'

const nothingToTakeBack = 'La commande ne modifie rien : il n’y a rien à annuler.'

export const exchangeSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'set-external-ews-address': {
    name: 'Définissez l’adresse EWS externe',
    why: 'Autodiscover donne à Teams l’adresse externe d’EWS. Ce doit être un nom que Microsoft 365 peut joindre.',
    byHand: [],
    before: 'Notez ExternalUrl. Si l’adresse est déjà accessible depuis Internet, passez cette étape.',
    expected:
      'ExternalUrl doit contenir l’adresse avec votre hôte de messagerie externe. Répétez l’étape pour chaque serveur qui répond depuis Internet.',
    undo: 'Redonnez à ExternalUrl l’adresse affichée par le contrôle avant.',
  },
  'publish-autodiscover-and-ews': {
    name: 'Publiez Autodiscover et EWS sur Internet',
    why: 'Teams lit le calendrier d’une boîte aux lettres sur Exchange Server depuis Microsoft 365, par Autodiscover et EWS. Les deux doivent répondre depuis l’extérieur de votre réseau.',
    byHand: [
      'Créez des enregistrements DNS publics pour l’hôte Autodiscover et l’hôte de messagerie externe.',
      'Sur le pare-feu ou le proxy inverse, laissez passer les adresses de Microsoft Teams vers ces deux hôtes. Microsoft les liste avec les URL et plages d’adresses IP de Microsoft 365.',
    ],
    before:
      'Résolvez les deux noms depuis l’extérieur de votre réseau, et notez ce que votre pare-feu ou votre proxy inverse laisse passer aujourd’hui.',
    expected:
      'Sur testconnectivity.microsoft.com, le test Outlook Connectivity doit réussir pour une boîte aux lettres sur Exchange Server.',
    undo: 'Supprimez les enregistrements DNS et les règles que vous avez ajoutés.',
  },
  'check-ews-access-policy': {
    name: 'Vérifiez que Teams peut appeler EWS',
    why: 'Exchange peut refuser EWS à des applications, pour l’organisation ou pour une boîte aux lettres. Teams ne doit pas en faire partie.',
    byHand: [],
    before: 'Les commandes ne font que lire. Dans une grande organisation, la seconde prend du temps.',
    expected:
      'EwsEnabled ne doit pas valoir False. Avec EnforceAllowList, EwsAllowList doit contenir MicrosoftNinja/*, *Teams/* et SkypeSpaces/* pour le calendrier. La délégation demande *SchedulingService*, la présence *Microsoft.Skype.Presence.App/*.',
    undo: nothingToTakeBack,
  },
  'test-autodiscover-for-teams': {
    name: 'Testez Autodiscover comme Teams l’appelle',
    why: 'Quand Teams cherche une boîte aux lettres sur Exchange Server, Microsoft 365 doit le renvoyer vers vos serveurs.',
    byHand: [],
    before:
      'La commande prend la première boîte aux lettres trouvée : son utilisateur doit être synchronisé avec Microsoft Entra ID.',
    expected: 'La réponse doit être l’adresse EWS externe de vos serveurs Exchange.',
    undo: nothingToTakeBack,
  },
  'enable-exchange-hybrid-option': {
    name: 'Cochez l’option hybride Exchange dans Entra Connect',
    why: 'Avec cette option, Microsoft Entra Connect réécrit des attributs Exchange dans votre annuaire Active Directory. Les réunions Teams en ont besoin pour les boîtes aux lettres sur Exchange Server.',
    byHand: [
      'Attendez qu’aucune synchronisation ne soit en cours, puis lancez Microsoft Entra Connect depuis le menu Démarrer.',
      'Choisissez « Customize synchronization options » et allez jusqu’aux fonctionnalités facultatives.',
      'Cochez « Exchange hybrid deployment », terminez l’Assistant et fermez-le.',
    ],
    before:
      'Dans l’Assistant, « View current configuration » affiche les options. Si Exchange hybrid deployment est activée, fermez l’Assistant.',
    expected: '« View current configuration » doit indiquer Exchange hybrid deployment comme activée.',
    undo: 'Décochez la case au même endroit. Aucune source ne dit ce que deviennent les attributs déjà réécrits.',
    warning: 'Tant que l’Assistant est ouvert, rien n’est synchronisé. Fermez-le dès que vous avez terminé.',
  },
}
