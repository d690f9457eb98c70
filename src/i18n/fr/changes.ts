import type { ChangesWords } from '../changes-words'
import { formatList, formatNumber } from '../format'
import { plural } from '../plural'

const number = (value: number) => formatNumber('fr', value)
const features = (count: number) =>
  plural('fr', count, { one: `${number(count)} fonctionnalité`, other: `${number(count)} fonctionnalités` })

export const changesWords: ChangesWords = {
  acts: {
    'directory-sync': () => 'Synchroniser votre annuaire avec Microsoft Entra ID',
    'exchange-oauth': () => 'Configurer l’authentification OAuth entre Exchange Server et Exchange Online',
    'exchange-published': () => 'Rendre Autodiscover et EWS accessibles depuis Internet',
    'hybrid-writeback': () => 'Activer l’option de déploiement hybride Exchange dans Microsoft Entra Connect',
    'ews-spns': () => 'Inscrire les adresses EWS comme noms de principal du service (SPN)',
    'teams-scheduler-app': () => 'Mettre en place l’application partenaire pour la planification par délégation',
    'sharepoint-online': () => 'Se doter de SharePoint dans Microsoft 365',
    'sharepoint-licence': () => 'Attribuer aux utilisateurs une licence SharePoint',
    'group-creation': () => 'Autoriser les utilisateurs à créer des groupes Microsoft 365',
    'teams-licence': () => 'Attribuer aux utilisateurs une licence Teams',
    'exchange-online-licence': () => 'Attribuer aux utilisateurs une licence Exchange Online',
    'skype-certificates': () => 'Installer les certificats d’authentification de serveur à serveur',
    'exchange-autodiscover': () => 'Définir l’adresse Autodiscover sur Exchange Server',
    'autodiscover-dns': () => 'Créer l’enregistrement DNS pour Autodiscover',
    'skype-oauth-url': () => 'Déclarer l’adresse Autodiscover dans Skype Entreprise Server',
    'skype-partner-application': () => 'Mettre en place l’application partenaire de Skype Entreprise Online',
    'shared-sip-space': () => 'Partager l’espace d’adressage SIP avec Exchange Online',
    'hosting-provider': () => 'Déclarer Exchange Online comme fournisseur d’hébergement sur le serveur Edge',
    'remote-user-access': () => 'Autoriser les utilisateurs distants dans la stratégie d’accès externe',
    'intune-mdm-authority': () => 'Faire d’Intune l’autorité de gestion des appareils mobiles',
    'intune-connector-account': () => 'Créer le compte du connecteur',
    'intune-licence': () => 'Attribuer une licence Intune au compte du connecteur',
    'hybrid-configuration-wizard': () =>
      'Exécuter l’Assistant Configuration hybride, qui met en place OAuth et les noms de principal du service',
    'edge-routing': () => 'Faire trouver les partenaires au serveur Edge par des enregistrements DNS SRV',
    'update-skype-client': () => 'Mettre à jour le client vers Lync 2013 ou Skype Entreprise',
    'update-exchange': (target) => `Mettre à jour vers ${target}`,
    'replace-exchange': (target) => `Remplacer le serveur par ${target}`,
    'replace-skype-server': (target) => `Remplacer le serveur par ${target}`,
    'move-mailboxes': (target) => `Déplacer les boîtes aux lettres vers ${target}`,
  },
  findOut: (what) => `Vérifier si c’est déjà le cas : ${what}`,
  efforts: {
    'find-out': 'Vérifier',
    configure: 'Configurer',
    licence: 'Acheter une licence',
    update: 'Mettre à jour',
    replace: 'Remplacer un serveur',
    move: 'Déplacer les boîtes aux lettres',
  },
  forGroup: (change, groups) => `${change} (${formatList('fr', groups)})`,
  decided: 'Vos réponses',
  answer: (question, answer) => `${question} ${answer}`,
  possible: 'Ce que donne une réponse',
  noResult: 'Aucun résultat',
  range: (first, last) => `de ${first} à ${last}`,
  sides: 'Ce que dit chaque source',
  side: (count) => `Lecture ${number(count)}`,
  title: 'Ce qui changerait le résultat',
  whole: (count) => plural('fr', count, { one: 'À faire :', other: `Ces ${number(count)} points sont à faire :` }),
  small: 'Les plus petits changements, du moins lourd au plus lourd :',
  smallToo: 'Autres moyens, du moins lourd au plus lourd :',
  together: 'et',
  leadsTo: 'ensuite :',
  remaining: (count) =>
    plural('fr', count, { one: `reste ${number(count)} prérequis`, other: `restent ${number(count)} prérequis` }),
  more: (count) => plural('fr', count, { one: `${number(count)} autre`, other: `${number(count)} autres` }),
  none: 'Aucun changement possible en une ou deux étapes ne l’améliore.',
  sources: 'Sources de ces changements',
  wins: {
    title: 'Les plus grands gains',
    lead: 'Ce qu’un seul changement améliore à lui seul, en commençant par le plus de fonctionnalités et d’utilisateurs.',
    working: 'Chaque changement est mis à l’essai.',
    none: 'Aucun changement n’améliore un résultat à lui seul.',
    betters: (count, users) =>
      users === null
        ? `Améliore ${features(count)}`
        : `Améliore ${features(count)} pour ${plural('fr', users, { one: `${number(users)} utilisateur`, other: `${number(users)} utilisateurs` })}`,
    worsens: (count) => `Dégrade ${features(count)}`,
    which: 'Quelles fonctionnalités',
    nowWorks: (feature, before, after) => `${feature} : ${before}, puis ${after}`,
  },
  goal: {
    title: 'Que faut-il faire fonctionner ?',
    lead: 'Cochez ce dont un groupe a besoin. Les changements les moins lourds qui font tout fonctionner figurent dessous.',
    group: 'Groupe',
    nothingChosen: 'Aucune fonctionnalité n’est encore cochée.',
    already: 'Tout fonctionne déjà.',
    reached: (count) =>
      plural('fr', count, {
        one: `${number(count)} changement fait tout fonctionner :`,
        other: `${number(count)} changements font tout fonctionner :`,
      }),
    outOfReach: 'Aucun changement ne fait tout fonctionner. Ce qui s’y oppose :',
    notTogether: 'Chaque fonctionnalité peut fonctionner, mais pas toutes ensemble.',
  },
}
