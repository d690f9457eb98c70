import type { AssessmentsWords } from '../assessments-words'
import { formatList, formatNumber } from '../format'
import { formatMoment } from '../moment'
import { plural } from '../plural'

const number = (value: number) => formatNumber('fr', value)
const tenths = (value: number) => number(Math.round(value * 10) / 10)
const size = (bytes: number) => {
  if (bytes < 1e6) return `${number(Math.ceil(bytes / 1000))}\u00a0ko`
  return bytes < 1e9 ? `${tenths(bytes / 1e6)}\u00a0Mo` : `${tenths(bytes / 1e9)}\u00a0Go`
}
const assessments = (count: number) =>
  plural('fr', count, { one: `${number(count)} évaluation`, other: `${number(count)} évaluations` })

export const assessmentsWords: AssessmentsWords = {
  title: 'Vos évaluations',
  lead: 'Toutes les évaluations de cet appareil, dans ce navigateur. Chacune est enregistrée pendant que vous répondez ; rien n’est envoyé.',
  search: 'Rechercher par titre ou par groupe',
  shown: (shown, all) => (shown === all ? assessments(all) : `${number(shown)} sur ${assessments(all)}`),
  noneFound: 'Aucune évaluation ne correspond.',
  empty: {
    title: 'Rien n’est conservé sur cet appareil',
    text: 'Répondez à une question et l’évaluation apparaît ici. Une évaluation enregistrée dans un fichier peut être importée ci-dessous.',
    begin: 'Commencer une évaluation',
  },
  untitled: (groups) => `Sans titre : ${formatList('fr', groups)}`,
  numberedGroup: (group) => `Groupe ${group}`,
  groups: (count) => plural('fr', count, { one: `${number(count)} groupe`, other: `${number(count)} groupes` }),
  users: (count) =>
    plural('fr', count, { one: `${number(count)} utilisateur`, other: `${number(count)} utilisateurs` }),
  changed: (moment) => `Modifiée le ${formatMoment('fr', moment)}`,
  progress: (done, steps) =>
    plural('fr', done, {
      one: `${number(done)} étape sur ${number(steps)} terminée`,
      other: `${number(done)} étapes sur ${number(steps)} terminées`,
    }),
  noSteps: 'Aucune étape',
  current: 'Ouverte ici',
  actions: {
    open: { text: 'Ouvrir', of: (name) => `Ouvrir ${name}` },
    rename: { text: 'Renommer', of: (name) => `Renommer ${name}` },
    duplicate: { text: 'Dupliquer', of: (name) => `Dupliquer ${name}` },
    remove: { text: 'Supprimer', of: (name) => `Supprimer ${name}` },
  },
  rename: { label: 'Titre de l’évaluation', save: 'Enregistrer', cancel: 'Annuler' },
  removed: (name) => `« ${name} » est supprimée.`,
  undo: 'Rétablir',
  duplicated: (name) => `« ${name} » est ajoutée.`,
  renamed: (name) => `L’évaluation s’appelle maintenant « ${name} ».`,
  stale:
    'Cette évaluation a été modifiée au même moment dans un autre onglet. La liste la montre dans son état actuel ; réessayez.',
  storage: {
    title: 'Emporter, importer, effacer',
    text: (count, bytes) => `${assessments(count)}, ${size(bytes)}.`,
    site: (used, quota) => `Le navigateur compte ${size(used)} pour ce site et autorise ${size(quota)}.`,
    exportAll: 'Tout exporter',
    exportHelp: 'Un fichier JSON avec toutes les évaluations, leurs noms et l’avancement de leur mode opératoire.',
    importAll: 'Importer',
    importHelp: 'Un fichier enregistré par Coexist, avec une évaluation ou toutes. Ce qui est ici reste tel quel.',
  },
  imported: (count) =>
    plural('fr', count, {
      one: `${number(count)} évaluation importée.`,
      other: `${number(count)} évaluations importées.`,
    }),
  refused: {
    title: (count) =>
      plural('fr', count, {
        one: `${number(count)} entrée n’a pas été importée :`,
        other: `${number(count)} entrées n’ont pas été importées :`,
      }),
    entry: (place, name) => (name === null ? `Entrée ${number(place)}` : `Entrée ${number(place)}, « ${name} »`),
  },
  erase: {
    open: 'Tout effacer…',
    title: 'Tout effacer sur cet appareil ?',
    text: (count) =>
      `${plural('fr', count, { one: 'L’évaluation', other: `Les ${number(count)} évaluations` })}, tous les brouillons, les notes sur les modes opératoires et les liens, ainsi que la langue choisie sont effacés de ce navigateur. Cette action est irréversible. Exportez d’abord ce dont vous pourriez avoir besoin.`,
    confirm: 'Tout effacer',
    cancel: 'Annuler',
    failed: 'Le navigateur a refusé de tout effacer. Effacez les données de ce site dans les paramètres du navigateur.',
  },
  unreadable: {
    text: (count) =>
      plural('fr', count, {
        one: `${number(count)} entrée de cet appareil est illisible : endommagée, ou écrite par une autre version. Elle n’est pas affichée et reste en place jusqu’à ce que vous la supprimiez.`,
        other: `${number(count)} entrées de cet appareil sont illisibles : endommagées, ou écrites par une autre version. Elles ne sont pas affichées et restent en place jusqu’à ce que vous les supprimiez.`,
      }),
    save: 'Enregistrer dans un fichier',
    remove: 'Supprimer ce qui est illisible',
  },
  shared: {
    title: (title) =>
      title === null ? 'Lecture seule : une évaluation partagée' : `Lecture seule : « ${title} », partagée avec vous`,
    text: (version) =>
      `${version === null ? '' : `Le lien a été créé avec la version ${version} des connaissances ; les résultats suivent les connaissances d’aujourd’hui. `}Rien ici ne modifie ce que voit l’expéditeur, ni vos propres évaluations. Les étapes cochées et les notes restent avec ce lien sur cet appareil.`,
    copy: 'Créer ma copie',
    copyFirst: {
      title: 'Pour modifier une réponse, créez votre copie',
      text: 'Cette évaluation est venue avec un lien et reste telle que son expéditeur l’a faite. Votre copie est conservée parmi vos évaluations sur cet appareil, avec l’avancement du mode opératoire.',
      copy: 'Créer ma copie et modifier la réponse',
      back: 'Revenir à l’évaluation partagée',
    },
  },
  notices: {
    refused:
      'Ce navigateur ne conserve que l’évaluation en cours. Enregistrez les autres dans un fichier avant d’en commencer une nouvelle.',
    full: 'Le stockage de ce navigateur est plein : seule l’évaluation en cours est conservée. Exportez ou supprimez-en d’autres, ou enregistrez celle-ci dans un fichier.',
    changed:
      'Cette évaluation a été modifiée dans un autre onglet. Rien n’est écrasé : ce que vous modifiez ici devient une copie.',
    removed:
      'Cette évaluation a été supprimée dans un autre onglet. Celui-ci la contient encore ; ce que vous modifiez ici devient une copie.',
    showOther: 'Afficher la version de l’autre onglet',
    keepCopy: 'Continuer ici avec une copie',
    isCopy: 'L’autre onglet garde sa version ; vos modifications ici sont enregistrées dans une copie.',
    manage: 'Vos évaluations',
    close: 'Fermer',
  },
}
