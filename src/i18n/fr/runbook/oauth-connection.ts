import type { oauthConnectionSteps as steps } from '../../../knowledge/runbook/oauth-connection-steps'
import type { StepWords } from '../../runbook-words'

const nothingToTakeBack = 'La commande ne modifie rien : il n’y a rien à annuler.'
const resultType =
  'ResultType doit valoir Success. Une erreur selon laquelle l’adresse SMTP n’a pas de boîte aux lettres est sans importance.'

export const oauthConnectionSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'register-ews-host-names-with-msonline': {
    name: 'Inscrivez les adresses EWS comme SPN',
    why: 'Microsoft 365 doit connaître vos adresses externes comme noms de principal du service (SPN) d’Exchange Online.',
    byHand: [],
    before: 'Notez la liste. Si elle contient déjà les deux adresses https, passez cette étape.',
    expected:
      'La liste doit contenir tout ce qu’elle contenait, plus les adresses https de vos hôtes EWS et Autodiscover.',
    undo: 'Retirez de la même façon les deux adresses de la liste, et réécrivez toutes les autres.',
    warning:
      'Set-MsolServicePrincipal remplace toute la liste des SPN. Exécutez les commandes ensemble et telles quelles : elles réécrivent les noms déjà présents.',
  },
  'register-ews-host-names': {
    name: 'Inscrivez les adresses EWS comme SPN',
    why: 'Microsoft 365 doit connaître vos adresses externes comme noms de principal du service (SPN) d’Exchange Online. Le calendrier Teams et le complément Outlook pour Mac en ont besoin.',
    byHand: [],
    before: 'Notez la liste. Si elle contient déjà les deux adresses https, passez cette étape.',
    expected:
      'La liste doit contenir tout ce qu’elle contenait, plus les adresses https de vos hôtes EWS et Autodiscover.',
    undo: 'Les commandes retirent les deux adresses de la liste. Laissez de côté une adresse qui y était déjà.',
    warning:
      'Update-MgServicePrincipal remplace toute la liste des SPN. Exécutez les commandes ensemble et telles quelles : elles transmettent les noms déjà présents.',
  },
  'create-connector-to-exchange-online': {
    name: 'Créez le connecteur vers Exchange Online',
    why: 'Par ce connecteur, Exchange Server trouve Exchange Online pour les boîtes aux lettres du domaine de coexistence, par exemple contoso.mail.onmicrosoft.com.',
    byHand: [],
    before:
      'Aucun connecteur ne doit encore porter ce nom. Hors du cloud mondial et de GCC, lisez l’adresse Autodiscover dans Get-IntraOrganizationConfiguration.',
    expected:
      'ExchangeHybridOnPremisesToOnline doit figurer dans la liste, avec Enabled à True et votre domaine de coexistence.',
    undo: 'La commande supprime le connecteur.',
  },
  'create-connector-to-exchange-server': {
    name: 'Créez le connecteur vers Exchange Server',
    why: 'Par ce connecteur, Exchange Online trouve vos serveurs Exchange pour les boîtes aux lettres de votre domaine SMTP.',
    byHand: [],
    before: 'Aucun connecteur ne doit encore porter ce nom, et l’hôte Autodiscover doit répondre depuis Internet.',
    expected: 'ExchangeHybridOnlineToOnPremises doit figurer dans la liste, avec Enabled à True et votre domaine SMTP.',
    undo: 'La commande supprime le connecteur.',
  },
  'test-oauth-to-exchange-online': {
    name: 'Testez OAuth d’Exchange Server vers Exchange Online',
    why: 'Le test se connecte à Exchange Online avec un jeton d’Exchange Server, pour la première boîte aux lettres trouvée.',
    byHand: [],
    before:
      'Il faut une boîte aux lettres sur Exchange Server. Hors du cloud mondial et de GCC, aucune source ne donne l’adresse.',
    expected: resultType,
    undo: nothingToTakeBack,
  },
  'test-oauth-to-exchange-server': {
    name: 'Testez OAuth d’Exchange Online vers Exchange Server',
    why: 'Le test se connecte à Exchange Server depuis Exchange Online, pour la première boîte aux lettres trouvée.',
    byHand: [],
    before:
      'Il faut une boîte aux lettres dans Exchange Online, et l’hôte de messagerie externe doit répondre depuis Internet.',
    expected: resultType,
    undo: nothingToTakeBack,
  },
}
