import { formatDate, formatList, formatNumber } from '../format'
import type { LibraryWords } from '../library-words'
import { plural } from '../plural'
import { contradictions } from './contradictions'

const number = (value: number) => formatNumber('fr', value)
const date = (day: string) => formatDate('fr', day)

export const library: LibraryWords = {
  index: {
    title: 'Ce que Coexist sait',
    lead: 'Chaque fonctionnalité et chaque prérequis, avec ce que les sources en disent pour chaque hébergement et chaque version, aujourd’hui et auparavant.',
    find: 'Rechercher une fonctionnalité ou un prérequis',
    shown: (shown, all) =>
      plural('fr', shown, {
        one: `${number(shown)} entrée affichée sur ${number(all)}`,
        other: `${number(shown)} entrées affichées sur ${number(all)}`,
      }),
    none: 'Rien ne correspond.',
    clear: 'Tout afficher',
    prerequisites: 'Prérequis',
    register: 'Les lire tous sur une page',
    proof: 'Comment cela a été vérifié',
  },
  exchangeRange,
  exchangeSpan,
  skype: {
    'skype-online': 'Skype Entreprise Online',
    'skype-server-se': 'Skype Entreprise Server SE',
    'skype-server-2019': 'Skype Entreprise Server 2019',
    'skype-server-2015': 'Skype Entreprise Server 2015',
    'lync-server-2013': 'Lync Server 2013',
  },
  everyHost: 'Tous les hébergements',
  beside: (deployments) => `avec ${formatList('fr', deployments)}`,
  table: {
    title: 'Selon l’hébergement et la version',
    lead: (day) => `État au ${date(day)}, tous les prérequis étant remplis.`,
    host: 'Boîtes aux lettres sur',
    status: 'Statut',
    scrollLabel: 'Statut selon l’hébergement et la version, défile horizontalement',
    premises: 'Ce qui est supposé',
    otherAnswers: 'Ce que change une autre réponse',
  },
  waits: {
    title: 'Ce qu’elle attend',
    none: 'Elle n’attend aucun prérequis.',
    where: 'Nécessaire sur',
  },
  statements: {
    title: 'Ce que disent les sources',
    lead: 'Les affirmations en vigueur, chacune avec les passages sur lesquels elle repose.',
    none: 'Aucune source ne parle aujourd’hui de cette fonctionnalité.',
  },
  history: {
    title: 'Édition par édition',
    lead: 'Le statut que donne chaque édition des pages, tous les prérequis étant remplis.',
    from: (day) => `À partir du ${date(day)}`,
    opens: 'Le premier jour pour lequel Coexist répond.',
    edition: (title) => `Nouvelle édition\u00a0: ${title}.`,
    ended: 'N’est plus en vigueur',
    endedOn: (day) => `jusqu’au ${date(day)}`,
  },
  prerequisite: {
    table: 'Les fonctionnalités qui l’attendent',
    lead: (day) =>
      `État au ${date(day)}. Là où il est nécessaire et n’est pas rempli, la fonctionnalité demande une action.`,
    feature: 'Fonctionnalité',
    where: 'Nécessaire sur',
    none: 'Aucune fonctionnalité ne l’attend à cette date.',
    history: 'Édition par édition',
    waiting: (count) =>
      plural('fr', count, {
        one: `${number(count)} fonctionnalité l’attend`,
        other: `${number(count)} fonctionnalités l’attendent`,
      }),
    look: 'Où trouver la réponse',
  },
  register: {
    title: 'Là où les sources se contredisent',
    lead: 'Des pages de Microsoft se contredisent entre elles, et parfois elles-mêmes. Chaque cas indique ce que dit chaque source, ce qu’en fait Coexist, et pourquoi.',
    reading: (place) => `Lecture ${number(place)}`,
    undated: (checkedOn) => `sans date, lu le ${date(checkedOn)}`,
    position: 'Position',
    kinds: { 'keeps-both': 'Garde les lectures côte à côte', 'leaves-open': 'Laisse la question ouverte' },
    follows: (reading) => `Suit la lecture ${number(reading)}`,
    why: 'Pourquoi',
    touches: 'Fonctionnalités concernées',
  },
  contradictions,
}

function exchangeRange(version: string, first: string | null, last: string | null): string {
  if (first !== null && last !== null) return `${version} ${first} à ${last}`
  if (first !== null) return `${version} ${first} ou version ultérieure`
  return last === null ? version : `${version} jusqu’à ${last}`
}

function exchangeSpan(first: string | null, last: string | null): string {
  if (first !== null && last !== null) return `Exchange Server ${first} à ${last}`
  if (first !== null) return `Exchange Server ${first} ou version ultérieure`
  return last === null ? 'Exchange Server' : `Exchange Server jusqu’à ${last}`
}
