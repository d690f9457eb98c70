import { formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { RunbookSectionWords } from '../runbook-section-words'

const number = (value: number) => formatNumber('fr', value)
const list = (items: readonly (string | number)[]) => formatList('fr', items.map(String))

export const runbook: RunbookSectionWords = {
  title: 'Mode opératoire (runbook)',
  lead: 'Toutes les étapes qui remplissent les prérequis à faire ou à vérifier, dans un ordre où aucune n’attend une étape plus bas. Vous les exécutez vous-même ; rien ne s’exécute depuis cette page.',
  loading: 'Chargement des étapes.',
  failed: 'Les étapes n’ont pas pu être chargées.',
  retry: 'Réessayer',
  empty: 'Aucune étape n’est nécessaire, ou aucune n’est documentée pour ce qui reste à faire.',
  progress: (done, steps) =>
    plural('fr', steps, { one: `${done} étape faite sur 1`, other: `${done} sur ${steps} étapes faites` }),
  time: {
    label: 'Durée',
    value: (minutes, untimed) => {
      const without = plural('fr', untimed, {
        one: `${number(untimed)} étape n’a pas de durée indiquée`,
        other: `${number(untimed)} étapes n’ont pas de durée indiquée`,
      })
      if (minutes === 0) return untimed === 0 ? 'Aucune' : `Non indiquée pour ${number(untimed)} des étapes`
      return untimed === 0 ? duration(minutes) : `${duration(minutes)} ; ${without}`
    },
  },
  roles: {
    label: 'Rôles',
    notStated: (steps) =>
      plural('fr', steps, {
        one: `non indiqué pour ${number(steps)} étape`,
        other: `non indiqué pour ${number(steps)} étapes`,
      }),
  },
  ways: {
    label: 'Comment configurer l’environnement hybride',
    wizard: 'Avec l’Assistant Configuration hybride',
    manual: 'À la main, commande par commande',
  },
  missingNames: {
    text: 'Certaines commandes contiennent une valeur à remplacer, faute d’un nom que vous n’avez pas donné. Remplacez-la avant de les exécuter.',
    placeholders: (names) => list(names.map((name) => `<${name}>`)),
    give: 'Donner les noms',
  },
  fulfilled: (prerequisites) =>
    plural('fr', prerequisites.length, {
      one: `Toutes les étapes pour ${list(prerequisites)} sont faites. Modifiez la réponse pour voir ce que cela débloque :`,
      other: `Toutes les étapes pour ${list(prerequisites)} sont faites. Modifiez les réponses pour voir ce que cela débloque :`,
    }),
  unfoldAll: 'Déplier toutes les étapes',
  foldAll: 'Replier toutes les étapes',
  copy: {
    command: 'Copier',
    step: 'Copier l’étape',
    all: 'Copier toutes les étapes',
    copied: 'Copié',
    selected: 'Ce navigateur ne permet pas la copie. Le texte est sélectionné : copiez-le au clavier.',
  },
  order: {
    title: 'Ce qui attend quoi',
    description: (steps, columns) =>
      `${number(steps)} étapes en ${number(columns)} colonnes. Une flèche mène de chaque étape à celles qui l’attendent.`,
    scrollLabel: 'Ordre des étapes, défile horizontalement',
    inWords: 'La même chose en toutes lettres',
    step: (place, name) => `${place}. ${name}`,
    after: (step, blocking) =>
      plural('fr', blocking.length, {
        one: `${step} : attend l’étape ${list(blocking)}`,
        other: `${step} : attend les étapes ${list(blocking)}`,
      }),
    first: (step) => `${step} : peut commencer tout de suite`,
    free: (numbers) =>
      plural('fr', numbers.length, {
        one: `À tout moment : étape ${list(numbers)}`,
        other: `À tout moment : étapes ${list(numbers)}`,
      }),
    done: 'Fait',
  },
  step: {
    kinds: { do: 'À faire', check: 'À contrôler', 'follow-up': 'À suivre', keep: 'À conserver tel quel' },
    done: 'Fait',
    yes: 'oui',
    unfold: 'Déplier',
    fold: 'Replier',
    address: 'Lien vers cette étape',
    waitsFor: 'Attend',
    forPrerequisites: 'Pour',
    groups: 'Groupes',
    where: 'Où',
    machines: {
      'exchange-management-shell': 'sur un serveur Exchange',
      'exchange-online-powershell': 'sur votre ordinateur, connecté à Exchange Online',
      'microsoft-graph-powershell': 'sur votre ordinateur, connecté à Microsoft Graph',
      'msonline-powershell': 'sur votre ordinateur, connecté à votre tenant',
      'skype-management-shell': 'sur un serveur Skype Entreprise ou Lync',
      'edge-server': 'sur le serveur Edge lui-même',
      'entra-connect-server': 'sur ce serveur lui-même',
      browser: 'sur n’importe quel ordinateur',
    },
    role: 'Rôle',
    time: 'Durée',
    minutes: (minutes) => `environ ${duration(minutes)}`,
    impact: 'Effets',
    notStated: 'non indiqué',
    checkBefore: 'Contrôle avant',
    work: 'Ce qu’il faut faire',
    checkAfter: 'Contrôle après',
    undo: 'Annuler l’opération',
    impossible: 'Irréversible',
    warning: 'Attention',
    onlyFor: (groups) => `Pour ${list(groups)}`,
    sources: 'Sources',
    owner: 'Responsable',
    due: 'Échéance',
    note: 'Remarque',
    overdue: 'En retard',
  },
  output: {
    title: 'Laisser le résultat le prouver',
    lead: 'Ce que vous collez n’est lu que dans cette page. Rien n’est conservé ni envoyé. L’étape n’est cochée que si le résultat montre qu’elle est faite.',
    label: (command) => `Résultat de ${command}`,
    read: 'Lire le résultat',
    passes: 'Le résultat montre que cette étape est faite. Elle a été cochée.',
    fails: 'Le résultat montre que cette étape n’est pas encore faite :',
    notRecognised:
      'Ce texte n’est pas reconnu comme le résultat complet de cette commande, donc rien n’a été coché. Collez-le tel que l’affiche la console, de la première à la dernière ligne.',
    tooLong: (limit) => `Le texte compte plus de ${number(limit)} caractères et n’a pas été lu.`,
    failed: 'Le résultat n’a pas pu être lu : une partie de cette page n’a pas été chargée. Réessayez.',
    propertyOf: (property, object) => `${property} de ${object}`,
    found: (value) => `vaut ${value}`,
    foundEmpty: 'est vide',
    notFound: 'n’y figure pas',
    wanted: {
      is: (value) => `doit valoir ${value}`,
      'is-not': (value) => `ne doit pas valoir ${value}`,
      empty: () => 'doit être vide',
      filled: () => 'ne doit pas être vide',
      guid: () => 'doit être l’identifiant d’une application',
      'ends-with': (value) => `doit se terminer par ${value}`,
      address: (value) => `doit valoir ${value}`,
      listed: () => 'doit y figurer',
      'not-listed': () => 'ne doit pas y figurer',
      'first-of': (value) => `doit valoir ${value}, première valeur listée`,
      holds: (value) => `doit contenir ${value}`,
    },
  },
  troubles: {
    title: 'Cela ne marche toujours pas ?',
    lead: 'Quand tout est fait pour une fonctionnalité et qu’elle ne marche pas avec des boîtes aux lettres sur Exchange Server, contrôlez ceci, dans cet ordre. Rien n’est modifié. Remplacez ce qui est entre chevrons.',
    expected: 'Attendu',
    otherwise: 'Sinon',
    openTest: 'Ouvrir le test',
    asUnder: (feature) => `comme sous « ${feature} »`,
  },
  paper: {
    title: 'Annexe : mode opératoire (runbook)',
    notLoaded: 'Les étapes n’étaient pas encore chargées à l’impression. Imprimez de nouveau le rapport.',
    sources: 'Sources du mode opératoire',
    doneBy: 'Fait par',
    date: 'Date',
  },
}

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [...(hours > 0 ? [`${number(hours)} h`] : []), ...(rest > 0 ? [`${number(rest)} min`] : [])].join(' ')
}
