import { formatDate, formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { InsideWords, ShareDialogWords, SharingWords, SinceWords, Then } from '../sharing-words'

const number = (value: number) => formatNumber('fr', value)
const date = (day: string) => formatDate('fr', day)
const count = (value: number, one: string, other: string) => `${number(value)} ${plural('fr', value, { one, other })}`

const inside: InsideWords = {
  title: 'Ce que cela contient',
  assessment: 'Titre',
  day: 'Date',
  fixedDay: (day) => `Au ${date(day)}, quel que soit le jour de l’ouverture`,
  followsToday: (day) => `Au jour de l’ouverture ; créé le ${date(day)}`,
  groups: 'Groupes',
  group: (name, users) => (users === null ? name : `${name} (${count(users, 'utilisateur', 'utilisateurs')})`),
  answers: 'Réponses',
  answersAbout: (tenant, groups) => `${number(tenant)} sur le tenant, ${number(groups)} sur ses groupes`,
  names: 'Noms pour les commandes',
  runbook: 'Mode opératoire',
  steps: (done, dated, accepted) =>
    formatList('fr', [
      ...(done > 0 ? [count(done, 'étape faite', 'étapes faites')] : []),
      ...(dated > 0 ? [count(dated, 'échéance', 'échéances')] : []),
      ...(accepted > 0 ? [count(accepted, 'étape acceptée comme non faite', 'étapes acceptées comme non faites')] : []),
    ]),
  owners: 'Responsables',
  notes: 'Remarques',
  leftOut: 'Laissé de côté',
  withheld: ({ title, groups, names, progress, owners, notes }) =>
    formatList('fr', [
      ...(title ? ['le titre'] : []),
      ...(groups ? ['les noms des groupes'] : []),
      ...(names > 0 ? [count(names, 'nom pour les commandes', 'noms pour les commandes')] : []),
      ...(progress ? ['l’avancement des étapes'] : []),
      ...(owners > 0 ? [count(owners, 'responsable', 'responsables')] : []),
      ...(notes > 0 ? [count(notes, 'remarque', 'remarques')] : []),
    ]),
}

const dialog: ShareDialogWords = {
  title: 'Partager cette évaluation',
  kinds: {
    legend: 'Ce qui est partagé',
    everything: { label: 'Tout', detail: 'Titre, noms et réponses.' },
    anonymous: {
      label: 'Sans les noms',
      detail: 'Ni titre, ni noms, ni responsables, ni remarques. Les groupes portent un numéro.',
    },
    locked: { label: 'Tout, verrouillé', detail: 'S’ouvre seulement pour qui reçoit de vous la phrase secrète.' },
    noCipher: 'Indisponible ici : les navigateurs ne chiffrent que dans les pages ouvertes en https.',
  },
  withProgress: 'Avec l’avancement des étapes',
  inside,
  passphrase: {
    label: 'Phrase secrète',
    help: (shortest) =>
      `Au moins ${shortest} caractères. Transmettez-la autrement que le lien ; elle n’est gardée nulle part et personne ne peut la retrouver.`,
    tooShort: (shortest) => `Saisissez au moins ${shortest} caractères.`,
    suggest: 'En proposer une',
    lock: 'Verrouiller le lien',
    locking: 'Verrouillage…',
    lockedNow: 'Le lien est verrouillé avec cette phrase secrète.',
  },
  link: 'Lien',
  code: 'Code',
  length: (characters) => count(characters, 'caractère', 'caractères'),
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  copyCode: 'Copier le code',
  codeCopied: 'Code copié. Il se colle dans Coexist, sur n’importe quel ordinateur.',
  notCopied: 'Le navigateur a refusé la copie. Copiez ce texte vous-même :',
  send: 'Envoyer avec une application',
  saveFile: 'Enregistrer en fichier',
  tooLong:
    'Cette évaluation est trop longue pour un lien que tout programme garde entier. Enregistrez-la en fichier et envoyez-le.',
  qrCode: 'Code QR du lien',
  paper: 'Le rapport imprimé porte aussi ce lien.',
  close: 'Fermer',
}

const since: SinceWords = {
  title: { link: 'Depuis la création de ce lien', file: 'Depuis l’enregistrement de ce fichier' },
  differ: (differing, all, then) =>
    `${number(differing)} ${plural('fr', differing, { one: 'statut diffère', other: 'statuts diffèrent' })} sur ${number(all)} par rapport au ${when(then)}.`,
  none: (then) => `Aucun statut ne diffère par rapport au ${when(then)}.`,
  unknownVersion: (version) =>
    `Les connaissances de la version ${version} ne sont pas gardées ici : seul ce que change la date est comparé.`,
  show: 'Afficher les différences',
  before: (then) => `Le ${date(then.day)}${then.version === null ? '' : `, version ${then.version}`} :`,
  now: (day) => `Le ${date(day)} :`,
  sources: 'Sources',
  withdrawn: 'Un énoncé que les connaissances ne retiennent plus.',
}

function when({ day, version }: Then): string {
  return version === null ? date(day) : `${date(day)} selon la version ${version} des connaissances`
}

export const sharing: SharingWords = {
  dialog,
  locked: {
    title: 'Cette évaluation est verrouillée',
    text: 'Elle est venue avec le lien et s’ouvre avec la phrase secrète que vous donne l’expéditeur. Elle est déverrouillée sur cet appareil ; rien n’est envoyé.',
    passphrase: 'Phrase secrète',
    open: 'Ouvrir',
    opening: 'Ouverture…',
    wrong:
      'Cette phrase secrète n’ouvre pas le lien. Vérifiez majuscules, espaces et traits d’union, ou demandez à l’expéditeur.',
    noCipher:
      'Cette page ne peut pas la déverrouiller : les navigateurs ne déchiffrent que dans les pages ouvertes en https. Ouvrez le lien à une adresse qui commence par https, ou collez-y son code.',
  },
  since,
}
