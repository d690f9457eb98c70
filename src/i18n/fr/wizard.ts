import { formatDate, formatList, formatNumber } from '../format'
import { formatMoment } from '../moment'
import { plural } from '../plural'
import type { WizardWords } from '../wizard-words'

const number = (value: number) => formatNumber('fr', value)
const list = (items: readonly string[]) => formatList('fr', items)
const count = (value: number, one: string, other: string) => plural('fr', value, { one, other })
const groups = (value: number) => count(value, `${number(value)} groupe`, `${number(value)} groupes`)

export const wizard: WizardWords = {
  steps: {
    scope: {
      name: 'Périmètre',
      title: 'Périmètre',
      lead: 'Un titre pour le rapport, la date dont il parle et le cloud de votre tenant.',
    },
    mailboxes: {
      name: 'Boîtes aux lettres',
      title: 'Boîtes aux lettres',
      lead: 'Un groupe réunit des utilisateurs dont les boîtes aux lettres sont au même endroit. Donnez-lui un nom que les lecteurs du rapport connaissent.',
    },
    identity: {
      name: 'Identité et synchronisation',
      title: 'Identité et synchronisation',
      lead: 'Comment votre annuaire et vos serveurs sont reliés à Microsoft 365.',
    },
    licences: {
      name: 'Licences et fichiers',
      title: 'Licences et fichiers',
      lead: 'Où se trouvent les fichiers, et ce dont disposent les utilisateurs de chaque groupe.',
    },
    skype: {
      name: 'Skype et Lync',
      title: 'Skype et Lync',
      lead: 'Le serveur ou le service qui porte ces comptes, et ce qui le relie à Exchange.',
    },
    devices: {
      name: 'Appareils',
      title: 'Appareils',
      lead: 'Le connecteur entre Intune et Exchange Online, à une date où il existait encore.',
    },
    names: {
      name: 'Noms pour le mode opératoire',
      title: 'Noms pour le mode opératoire',
      lead: 'Facultatif. Ces noms complètent les commandes du mode opératoire. Ils restent sur cet appareil ; un lien partagé ou un fichier enregistré ne les contient que si vous incluez le titre, les noms et les remarques.',
    },
    check: {
      name: 'Vérification',
      title: 'Vérifier vos réponses',
      lead: 'Modifiez ce qui est inexact. Ce que vous laissez ouvert est affiché « À déterminer », jamais deviné.',
    },
  },
  progress: {
    label: 'Étapes',
    position: (step, all) => `Étape ${step} sur ${all}`,
    done: 'réponses données',
    current: 'étape en cours',
    unanswered: (value) => count(value, `${number(value)} question ouverte`, `${number(value)} questions ouvertes`),
    minutesLeft: (minutes) =>
      count(minutes, `Il reste environ ${number(minutes)} minute.`, `Il reste environ ${number(minutes)} minutes.`),
    nothingLeft: 'Toutes les questions ont une réponse.',
    canSkip: 'Vous pouvez passer une question : ce qu’elle aurait décidé est affiché « À déterminer ».',
  },
  navigation: {
    back: 'Retour',
    next: 'Continuer',
    toResults: 'Voir les résultats',
    returnToCheck: 'Revenir à vos réponses',
    returnToResults: 'Revenir aux résultats',
  },
  question: {
    notKnown: 'Je ne sais pas encore',
    whereToLook: 'Où trouver la réponse',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Ce navigateur n’autorise pas la copie. La commande est sélectionnée : copiez-la au clavier.',
    versionList: list,
    why: 'Pourquoi cette question',
    decides: (value, features) =>
      count(
        value,
        `La réponse décide d’une fonctionnalité : ${list(features)}.`,
        `La réponse décide de ${number(value)} fonctionnalités : ${list(features)}.`,
      ),
    decidesAmongOthers: (value, features) =>
      `La réponse décide de ${number(value)} fonctionnalités, dont ${list(features)}.`,
    decidesCaveat: (features) =>
      `La réponse ne change aucun verdict. Elle décide si une réserve s’applique. ${count(features.length, 'Fonctionnalité concernée', 'Fonctionnalités concernées')} : ${list(features)}.`,
    decidesCaveatOfMany: (value) =>
      `La réponse ne change aucun verdict. Elle décide si une réserve s’applique à ${number(value)} fonctionnalités.`,
    decidesWarning: 'La réponse ne change aucun verdict. Elle décide si un avertissement figure dans les résultats.',
    decidesPrerequisite: 'La réponse ne change aucun verdict. Elle décide si un prérequis est indiqué comme fait.',
  },
  scope: {
    title: {
      label: 'Titre de l’évaluation',
      help: 'Facultatif, par exemple le nom de votre organisation. Il peut vous identifier.',
    },
    asOf: { label: 'État au', help: 'Les résultats valent pour cette date. Laissez vide pour aujourd’hui.' },
    areas: {
      label: 'Que voulez-vous évaluer ?',
      help: 'Les domaines non cochés n’apparaissent pas dans les résultats.',
    },
  },
  groups: {
    label: 'Groupes',
    numbered: (place) => `Groupe ${place}`,
    pageTitle: (group) => `Boîtes aux lettres : ${group}`,
    name: { label: 'Nom du groupe', help: '120 caractères au plus, un nom différent par groupe.' },
    users: { label: 'Nombre d’utilisateurs', help: 'Facultatif. Sert uniquement aux effectifs.' },
    add: 'Ajouter un groupe',
    duplicate: 'Dupliquer ce groupe',
    remove: 'Supprimer ce groupe',
    removed: (group) => `Le groupe « ${group} » est supprimé.`,
    restore: 'Rétablir le groupe',
    noMore: (most) => `Une évaluation compte ${number(most)} groupes au plus.`,
  },
  exchange: {
    versionNotKnown: 'Je ne sais pas encore',
    build: {
      label: 'Ou le numéro de build',
      help: 'Tel que l’affiche Get-ExchangeServer, par exemple 15.1.2507.6 ou Version 15.1 (Build 2507.6).',
    },
    found: (build, update) => `${build} : ${update}.`,
    foundBelow: (build, update) => `${build} : ${update}, version connue la plus proche en dessous.`,
    foundOldest: (value, update) => `Le plus ancien de ces ${number(value)} serveurs : ${update}.`,
  },
  allGroups: { label: 'Identique pour tous les groupes', set: (answer) => `${answer}, pour tous les groupes` },
  names: { converted: (host) => `Dans les commandes : ${host}` },
  errors: {
    title: (value) => count(value, 'Une saisie est à revoir', `${number(value)} saisies sont à revoir`),
    titleTooLong: 'Raccourcissez le titre à 120 caractères.',
    notADay: 'Saisissez une date, par exemple 21/11/2026, ou laissez le champ vide.',
    dayTooEarly: (first) => `Saisissez une date à partir du ${formatDate('fr', first)}.`,
    noArea: 'Choisissez au moins un domaine.',
    nameMissing: 'Saisissez un nom pour le groupe.',
    nameTooLong: 'Raccourcissez le nom du groupe à 120 caractères.',
    nameTaken: 'Un autre groupe porte ce nom. Saisissez-en un différent.',
    notACount: 'Saisissez un nombre entier de 0 à 10 000 000, ou laissez le champ vide.',
    notAHostName:
      'Saisissez un nom tel que mail.contoso.com, fait de lettres, de chiffres et de traits d’union entre des points. Chaque partie compte 63 caractères au plus, sans trait d’union à ses extrémités, et l’ensemble 253 au plus. Ou laissez le champ vide.',
    buildUnreadable:
      'Aucun numéro de build trouvé. Saisissez-en un, par exemple 15.1.2507.6, ou choisissez la version ci-dessus.',
    buildOfExchangeOnline: 'C’est un numéro de build d’Exchange Online. Saisissez celui de votre propre serveur.',
    buildTooOld: 'Ce numéro de build est antérieur à toutes les versions d’Exchange Server que Coexist connaît.',
    buildNotExchange: 'Ce n’est pas un numéro de build d’Exchange Server. Vérifiez les deux premiers nombres.',
  },
  check: {
    change: 'Modifier',
    whatIsChanged: (label, group) => (group === null ? `« ${label} »` : `« ${label} » pour ${group}`),
    tenant: 'Votre tenant',
    empty: 'Aucun',
    keptTitle: 'Conservées, mais non comptées',
    keptText: 'Plus rien ne demande ces réponses. Elles reviennent si vous modifiez la réponse qui les a écartées.',
    kept: ({ question, answer, group }) =>
      group === null ? `${question} ${answer}` : `${question} ${answer} (${group})`,
  },
  brokenPanel: 'Ce volet a rencontré une erreur. Vos réponses ne sont pas touchées.',
  panel: {
    title: 'À ce stade',
    scope: ({ results, groups: value, users }) => {
      const scope = `${count(results, `${number(results)} résultat`, `${number(results)} résultats`)} pour ${groups(value)}`
      return users === null
        ? scope
        : `${scope}, ${count(users, `${number(users)} utilisateur`, `${number(users)} utilisateurs`)}`
    },
    barTitle: 'Résultats par statut',
    share: (status, value) => `${status} : ${number(value)}`,
    changed: (value) =>
      value === 0
        ? 'Votre dernière réponse n’a rien changé.'
        : count(
            value,
            'Votre dernière réponse a changé 1 résultat.',
            `Votre dernière réponse a changé ${number(value)} résultats.`,
          ),
    inGroups: groups,
    becomes: 'devient',
    showMore: (value) => count(value, 'Afficher 1 autre résultat', `Afficher ${number(value)} autres résultats`),
    showFewer: 'Réduire',
  },
  draft: {
    saved: 'Enregistré sur cet appareil',
    notKept: 'Ce navigateur n’autorise pas l’enregistrement. Vos réponses restent jusqu’à la fermeture de la page.',
    unreadable:
      'Un brouillon de cet appareil n’a pas pu être lu. Il a été mis de côté et vous repartez d’une évaluation vide.',
    title: 'Vous avez un brouillon sur cet appareil',
    earlierTitle: 'Vous avez un brouillon antérieur',
    savedAt: (moment, value) => `Enregistré le ${formatMoment('fr', moment)}, ${groups(value)}.`,
    resume: 'Reprendre',
    discard: 'Abandonner le brouillon',
    discarded: 'Le brouillon est abandonné.',
    restore: 'Rétablir le brouillon',
  },
}
